import type { PairCard } from '@app/model/pairs'
import { registryApi, type Substitute } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, queryOf } from '#api'
import { DateField } from '#forms'
import { localDay, PlaceLink } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, Loading, Note } from '#ui'
import classes from './Pairs.module.css'
import { namesOf, side } from './pair-lines.ts'
import { usePairs } from './use-pairs.ts'

type Props = { card: PairCard; onClose: () => void }

/** Another mentor takes over: makes the draft of the changing order and opens it. */
export function ReplaceDialog({ card, onClose }: Props) {
  const { t } = useLingui()
  const { openPaper } = usePairs()
  const { data: mentors, isError } = useQuery({
    ...queryOf(registryApi.substitutes, { params: { id: card.id } }),
    staleTime: 0,
  })
  const [search, setSearch] = useState('')
  const [mentor, setMentor] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(localDay())
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const needed = side(card, 'mentee').length
  const obstacleOf = (one: Substitute) => {
    if (one.present) return t`сейчас в этой паре`
    if (!one.consented) return t`нет согласия`
    if (one.places - one.busy < needed) return t`нет свободных мест: занято ${one.busy} из ${one.places}`
    return undefined
  }
  // Those who can be chosen first.
  const shown = (mentors ?? [])
    .filter((one) => fits(one, search))
    .sort((a, b) => Number(Boolean(obstacleOf(a))) - Number(Boolean(obstacleOf(b))))
  const free = (mentors ?? []).some((one) => !obstacleOf(one))
  const replace = async () => {
    if (!mentor || !from) return
    setBusy(true)
    const outcome = await call(registryApi.replaceMentor, {
      params: { id: card.id },
      body: { mentorId: mentor, from, reason: reason.trim() },
    })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    await openPaper(outcome.answer.id)
  }
  return (
    <Dialog title={t`Заменить наставника`} size="lg" onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void replace()
        }}
      >
        <p className={classes.text}>
          <Trans>
            Сейчас наставник {namesOf(card, 'mentor')}. Замену оформляет приказ об изменении: он откроется
            проектом. Пока приказ не подписан, пара работает как прежде.
          </Trans>
        </p>
        <TextInput
          data-autofocus
          label={t`Новый наставник`}
          placeholder={t`ФИО, должность, компетенция`}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {isError && <Note tone="danger">{t(refusals.offline)}</Note>}
        {!mentors && !isError && <Loading />}
        {mentors && !free && (
          <Note
            tone="warning"
            action={<PlaceLink to="/programme/people?base=mentors">{t`Открыть наставников`}</PlaceLink>}
          >
            <Trans>
              Свободных наставников этой формы сейчас нет. Добавьте наставника или место в его карточке.
            </Trans>
          </Note>
        )}
        {mentors && (
          <Radio.Group aria-label={t`Наставники`} value={mentor} onChange={setMentor}>
            <div className={classes.mentors}>
              {shown.map((one) => {
                const obstacle = obstacleOf(one)
                return (
                  <div key={one.id} className={classes.mentor}>
                    <Radio
                      value={one.id}
                      disabled={obstacle !== undefined}
                      label={one.place ? `${one.name}, ${one.place}` : one.name}
                      description={
                        obstacle ??
                        [
                          t`занято ${one.busy} из ${one.places}`,
                          ...(one.trained ? [] : [t`не обучен`]),
                          ...(one.competencies.length > 0 ? [one.competencies.join(', ')] : []),
                        ].join(' · ')
                      }
                    />
                  </div>
                )
              })}
              {shown.length === 0 && <p className={classes.quiet}>{t`Никого не нашлось`}</p>}
            </div>
          </Radio.Group>
        )}
        <DateField label={t`С какого дня`} value={from} onChange={setFrom} />
        <Textarea
          label={t`Причина`}
          description={t`Как напишет приказ, после слов «в связи с»: «переводом наставника в другую школу»`}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DialogFoot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy} disabled={!mentor || !from || !reason.trim()}>
            <Trans>Составить приказ о замене</Trans>
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

const fold = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

function fits(one: Substitute, search: string): boolean {
  const line = fold([one.name, one.place, ...one.competencies].join(' '))
  return fold(search)
    .split(/\s+/)
    .every((word) => line.includes(word))
}
