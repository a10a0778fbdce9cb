import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Dialog, Loading } from '#ui'
import { shownMentors } from './columns.ts'
import { usualName } from './look-up.ts'
import classes from './ManualPick.module.css'
import { ScoreLine } from './ScoreBar.tsx'
import { useCandidateOf } from './use-scores.ts'
import { useWorkbench } from './workbench-context.ts'

type Props = { mentee: string; onClose: () => void }

/** «Подобрать вручную»: all mentors for one mentee, the best first, each with the reasons and what is in the way. */
export function ManualPick({ mentee, onClose }: Props) {
  const { t } = useLingui()
  const { board, look, change } = useWorkbench()
  const candidates = useCandidateOf(board.draft.id, mentee)
  const [search, setSearch] = useState('')
  const [busy, setBusy] = useState<string>()
  const who = look.mentees.get(mentee)
  const present = look.pairs.get(mentee)?.mentor
  const mentors = useMemo(() => {
    const scores = candidates && new Map([...candidates].map(([id, { score }]) => [id, score]))
    return shownMentors(board, { view: 'all', search }, scores)
  }, [board, search, candidates])
  const put = async (mentor: string) => {
    setBusy(mentor)
    const done = await change?.({ kind: 'move', mentee, mentor })
    setBusy(undefined)
    if (done) onClose()
  }
  return (
    <Dialog
      onClose={onClose}
      size="xl"
      title={t`Наставник для: ${usualName(who?.name ?? '')}, ${who?.place ?? ''}`}
    >
      <p className={classes.request}>
        {who && who.tags.length > 0 ? t`Запрос: ${who.tags.join(', ')}` : t`Запрос не указан`}
      </p>
      <TextInput
        data-autofocus
        aria-label={t`Найти наставника`}
        placeholder={t`ФИО, должность, компетенция`}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {!candidates ? (
        <Loading />
      ) : (
        <ul className={classes.list} aria-label={t`Наставники, лучшие сначала`}>
          {mentors.map((mentor) => {
            const candidate = candidates.get(mentor.id)
            const score = candidate?.score
            const full = mentor.load >= mentor.places
            const obstacle = mentor.away
              ? t`отложен в этом черновике`
              : score == null
                ? candidate?.obstacles.join('; ')
                : undefined
            return (
              <li key={mentor.id} className={classes.item}>
                <div className={classes.words}>
                  <div>
                    <strong>{mentor.name}</strong> <span className={classes.quiet}>{mentor.place}</span>
                  </div>
                  {score != null && <ScoreLine score={score} />}
                  {candidate && candidate.reasons.length > 0 && <div>{candidate.reasons.join('; ')}</div>}
                  {candidate && candidate.warnings.length > 0 && (
                    <div className={classes.warning}>{candidate.warnings.join('; ')}</div>
                  )}
                  <div className={classes.quiet}>
                    {t`занято ${mentor.load} из ${mentor.places}`}
                    {full && !obstacle && present !== mentor.id && (
                      <Trans>: кто-то из его нынешних наставляемых будет переставлен</Trans>
                    )}
                  </div>
                  {obstacle && (
                    <div className={classes.obstacle}>
                      <Trans>Нельзя: {obstacle}</Trans>
                    </div>
                  )}
                </div>
                {present === mentor.id ? (
                  <span className={classes.quiet}>{t`сейчас в паре`}</span>
                ) : (
                  !obstacle && (
                    <Button
                      variant="light"
                      loading={busy === mentor.id}
                      disabled={busy !== undefined && busy !== mentor.id}
                      aria-label={t`Поставить в пару: ${mentor.name}`}
                      onClick={() => void put(mentor.id)}
                    >
                      <Trans>Поставить в пару</Trans>
                    </Button>
                  )
                )}
              </li>
            )
          })}
          {mentors.length === 0 && (
            <li className={classes.quiet}>
              <Trans>Никого не нашлось. Измените слова поиска</Trans>
            </li>
          )}
        </ul>
      )}
    </Dialog>
  )
}
