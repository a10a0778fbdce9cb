import { documentKind, isDocumentCode } from '@app/model/documents'
import { type Numbering, recordApi } from '@app/model/records'
import { registryApi } from '@app/model/registry'
import { formatNumber, numberingProblems } from '@app/model/values'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, keyOf, queryOf, useCan } from '#api'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { notify, Section } from '#ui'
import classes from './Records.module.css'
import { numberingWords } from './words.ts'

const marks = { n: '{n}', padded: '{n:3}', year: '{yyyy}', short: '{yy}', month: '{mm}' }

/** Schemes of numbers: an example and what is wrong are seen while a scheme is typed. */
export function Numbers() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(queryOf(recordApi.numbering, {}))
  const [whole, setWhole] = useState(false)
  const shown = whole ? data : data.slice(0, 1)
  return (
    <Section
      title={t`Номера документов`}
      note={
        <Trans>
          Метки: {marks.n} – номер по порядку, {marks.padded} – с нулями, {marks.year} и {marks.short} – год,{' '}
          {marks.month} – месяц. Номер даётся один раз, без пропусков; в новом году счёт начинается с единицы.
        </Trans>
      }
    >
      <div className={classes.schemes}>
        {shown.map((one) => (
          <Scheme key={one.series} one={one} />
        ))}
      </div>
      <div>
        <Button variant="subtle" size="compact-md" onClick={() => setWhole(!whole)}>
          {whole ? <Trans>Только приказы</Trans> : <Trans>Другие виды документов: {data.length - 1}</Trans>}
        </Button>
      </div>
    </Section>
  )
}

function Scheme({ one }: { one: Numbering }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const mayWrite = useCan('template.write')
  const [scheme, setScheme] = useState(one.scheme)
  const [busy, setBusy] = useState(false)
  const [problem] = numberingProblems(scheme)
  const changed = scheme.trim() !== one.scheme
  const today = localDay()
  const name =
    one.series === 'orders'
      ? t`Приказы`
      : isDocumentCode(one.series)
        ? documentKind(one.series).title
        : t`Прочие документы`
  const example = formatNumber(scheme, 17, today)
  const save = async () => {
    setBusy(true)
    const outcome = await call(recordApi.saveNumbering, {
      body: { series: one.series, scheme: scheme.trim() },
    })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    queryClient.setQueryData(queryOf(recordApi.numbering, {}).queryKey, outcome.answer)
    await queryClient.invalidateQueries({ queryKey: keyOf(registryApi.read) })
    notify(t`Схема номеров сохранена`)
  }
  return (
    <form
      className={classes.scheme}
      onSubmit={(event) => {
        event.preventDefault()
        if (changed && !problem) void save()
      }}
    >
      <TextInput
        label={name}
        description={
          changed ? (
            <Trans>Семнадцатый номер будет таким: {problem ? '–' : example}</Trans>
          ) : (
            <Trans>Следующий номер: {one.next}</Trans>
          )
        }
        value={scheme}
        maxLength={70}
        disabled={!mayWrite}
        error={problem && numberingWords[problem] && t(numberingWords[problem])}
        onChange={(event) => setScheme(event.currentTarget.value)}
      />
      {changed && (
        <Button type="submit" loading={busy} disabled={problem !== undefined}>
          <Trans>Сохранить схему</Trans>
        </Button>
      )}
    </form>
  )
}
