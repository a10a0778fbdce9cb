import { documentCodes, documentKind } from '@app/model/documents'
import { nomenclatureObstacles, type RecordCase, recordApi, termOf, unfiled } from '@app/model/records'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, MultiSelect, NumberInput, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, keyOf, queryOf, useCan } from '#api'
import { useLeaveGuard } from '#forms'
import { refusals } from '#refusals'
import { Note, notify, Section } from '#ui'
import classes from './Records.module.css'

type Row = RecordCase & { documents: number }

/** The list of records as a table that is edited in place. */
export function Nomenclature() {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const mayWrite = useCan('template.write')
  const { data } = useSuspenseQuery(queryOf(recordApi.cases, {}))
  const [rows, setRows] = useState<readonly Row[]>()
  const [busy, setBusy] = useState(false)
  useLeaveGuard(rows !== undefined && !busy)
  const shown = rows ?? data
  const [obstacle] = nomenclatureObstacles(shown)
  const empty = shown.some((one) => !one.index.trim() || !one.title.trim())
  const change = (i: number, part: Partial<Row>) =>
    setRows(shown.map((one, n) => (n === i ? { ...one, ...part } : one)))
  const save = async () => {
    setBusy(true)
    const cases = shown.map(({ documents: _, ...one }) => one)
    const outcome = await call(recordApi.saveCases, { body: { cases } })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    await queryClient.invalidateQueries({ queryKey: keyOf(recordApi.cases) })
    await queryClient.invalidateQueries({ queryKey: keyOf(recordApi.list) })
    setRows(undefined)
    notify(t`Номенклатура дел сохранена`)
  }
  const homeless = unfiled(shown)
  return (
    <Section
      title={t`Номенклатура дел`}
      note={
        <Trans>
          При регистрации документ сам попадёт в дело своего вида; срок считается с 1 января следующего года
        </Trans>
      }
      actions={
        mayWrite && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() =>
              setRows([
                ...shown,
                { id: null, index: '', title: '', years: 5, source: '', kinds: [], documents: 0 },
              ])
            }
          >
            <Trans>Добавить дело</Trans>
          </Button>
        )
      }
    >
      <ul className={classes.cases}>
        {shown.map((one, i) => (
          <li key={one.id ?? `new ${i}`} className={classes.case}>
            {mayWrite ? (
              <CaseFields one={one} onChange={(part) => change(i, part)} />
            ) : (
              <div>
                <b>{one.index}</b> {one.title}, {termOf(one.years)}
              </div>
            )}
            <div className={classes.under}>
              <span>
                {one.documents > 0 ? (
                  <Trans>Документов в деле: {one.documents}</Trans>
                ) : (
                  <Trans>Дело пусто</Trans>
                )}
              </span>
              {mayWrite && (
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  disabled={one.documents > 0 || shown.length === 1}
                  title={one.documents > 0 ? t`Сначала перенесите документы в другое дело` : undefined}
                  aria-label={t`Убрать дело ${one.index}`}
                  onClick={() => setRows(shown.filter((_, n) => n !== i))}
                >
                  <Trans>Убрать дело</Trans>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {homeless.length > 0 && (
        <Note tone="warning">
          <Trans>Этим видам документов дела нет: {homeless.map(kindTitle).join(', ')}</Trans>
        </Note>
      )}
      {rows && (
        <div className={classes.save}>
          {obstacle && <Note tone="danger">{t(refusals[obstacle])}</Note>}
          {empty && <Note tone="danger">{t`У каждого дела нужны индекс и заголовок`}</Note>}
          <Button loading={busy} disabled={obstacle !== undefined || empty} onClick={() => void save()}>
            <Trans>Сохранить номенклатуру</Trans>
          </Button>
          <Button variant="subtle" onClick={() => setRows(undefined)}>
            <Trans>Вернуть как было</Trans>
          </Button>
        </div>
      )}
    </Section>
  )
}

type FieldsProps = { one: Row; onChange: (part: Partial<Row>) => void }

function CaseFields({ one, onChange }: FieldsProps) {
  const { t } = useLingui()
  return (
    <div className={classes.fields}>
      <TextInput
        label={t`Индекс`}
        maxLength={20}
        value={one.index}
        onChange={(event) => onChange({ index: event.currentTarget.value })}
      />
      <TextInput
        className={classes.title}
        label={t`Заголовок дела`}
        maxLength={300}
        value={one.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <NumberInput
        label={t`Лет хранить`}
        placeholder={t`постоянно`}
        min={1}
        max={100}
        allowDecimal={false}
        hideControls
        value={one.years ?? ''}
        onChange={(value) => onChange({ years: typeof value === 'number' ? value : null })}
      />
      <TextInput
        label={t`Откуда срок`}
        maxLength={300}
        value={one.source}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
      <MultiSelect
        className={classes.kinds}
        label={t`Какие документы`}
        data={documentCodes.map((code) => ({ value: code, label: kindTitle(code) }))}
        value={[...one.kinds]}
        onChange={(kinds) => onChange({ kinds })}
        searchable
        maxDropdownHeight={260}
      />
    </div>
  )
}

const kindTitle = (code: string) => documentKind(code as (typeof documentCodes)[number]).title
