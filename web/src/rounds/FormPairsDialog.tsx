import { decisionApi } from '@app/model/decisions'
import { roundApi } from '@app/model/rounds'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, queryOf } from '#api'
import { DateField } from '#forms'
import { useCycles } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, formatDate, Note, notify } from '#ui'
import classes from './Dialogs.module.css'
import { type Part, partOf } from './forming.ts'
import { useWorkbench } from './workbench-context.ts'

/** The curator turns the draft into pairs. Says exactly what will happen before it does. */
export function FormPairsDialog({
  onClose,
  onFormed,
}: {
  onClose: () => void
  onFormed: () => Promise<void>
}) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { board, ticked } = useWorkbench()
  const cycle = useCycles().find((one) => one.id === board.draft.cycleId)
  const [part, setPart] = useState<Part>(ticked.size > 0 ? 'ticked' : 'all')
  const [groups, setGroups] = useState(false)
  const [startsOn, setStartsOn] = useState<string | null>(null)
  const [endsOn, setEndsOn] = useState<string | null>(cycle?.endsOn ?? null)
  const [refused, setRefused] = useState<keyof typeof refusals>()
  const { data: decision } = useQuery({
    ...queryOf(decisionApi.read, { params: { id: board.draft.roundId } }),
    staleTime: 0,
  })
  const undecided = decision?.needed && decision.decisions.length === 0
  const problem = undecided ? 'decision.missing' : refused
  const [busy, setBusy] = useState(false)
  const chosen = partOf(board, part, ticked)
  const many = chosen.severalAtMentor > 0
  const turned = startsOn !== null && endsOn !== null && endsOn < startsOn

  const form = async () => {
    setBusy(true)
    setRefused(undefined)
    const outcome = await call(roundApi.formPairs, {
      params: { id: board.draft.id },
      body: {
        step: board.draft.step,
        groups: groups && many,
        ...(part === 'all' ? {} : { mentees: chosen.mentees }),
        ...(startsOn ? { startsOn } : {}),
        ...(endsOn ? { endsOn } : {}),
      },
    })
    setBusy(false)
    if (!outcome.ok) {
      if (outcome.code === 'round.draft-changed') await onFormed()
      return setRefused(outcome.code)
    }
    const { formed } = outcome.answer
    await queryClient.invalidateQueries()
    // What other pages have shown before is not to flash there for a moment: «Пар пока нет».
    queryClient.removeQueries({ type: 'inactive' })
    notify(t`Пары сформированы: ${formed}. Дальше – приказ`)
    onClose()
    await navigate({ to: '/programme/pairs' })
  }

  return (
    <Dialog onClose={onClose} size="lg" title={t`Сформировать пары`}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!turned && !undecided && chosen.mentees.length > 0) void form()
        }}
      >
        <p className={classes.text}>
          <Trans>
            Черновик станет парами: вы решили, кто с кем. Пары получат номера и встанут в список «Пары».
            Законную силу им даст приказ.
          </Trans>
        </p>
        <Radio.Group
          label={t`Какие пары черновика`}
          value={part}
          onChange={(value) => setPart(value as Part)} // From the radios below.
        >
          <div className={classes.cards}>
            <Radio data-autofocus value="all" label={t`Все: ${board.pairs.length}`} />
            <Radio
              value="locked"
              label={t`Только закреплённые: ${partOf(board, 'locked', ticked).mentees.length}`}
              disabled={partOf(board, 'locked', ticked).mentees.length === 0}
            />
            <Radio
              value="ticked"
              label={t`Только отмеченные галочкой: ${partOf(board, 'ticked', ticked).mentees.length}`}
              disabled={partOf(board, 'ticked', ticked).mentees.length === 0}
            />
          </div>
        </Radio.Group>
        {many && (
          <Radio.Group
            label={t`Если у наставника несколько наставляемых`}
            value={groups ? 'groups' : 'pairs'}
            onChange={(value) => setGroups(value === 'groups')}
          >
            <div className={classes.cards}>
              <Radio value="pairs" label={t`С каждым отдельная пара`} />
              <Radio value="groups" label={t`Все они – одна группа`} />
            </div>
          </Radio.Group>
        )}
        <div className={classes.dates}>
          <DateField
            label={t`Начало`}
            description={t`Пусто: со дня приказа`}
            value={startsOn}
            onChange={setStartsOn}
          />
          <DateField
            label={t`Конец`}
            description={t`Пусто: до конца цикла`}
            value={endsOn}
            onChange={setEndsOn}
            error={turned ? t(refusals['pair.ends-before-start']) : undefined}
          />
        </div>
        <Note tone="info" title={t`Что произойдёт`}>
          <ul>
            <li>
              {groups && many ? (
                <Trans>
                  Появится пар: {chosen.single}, групп: {chosen.severalAtMentor} (в них наставляемых:{' '}
                  {chosen.mentees.length - chosen.single})
                </Trans>
              ) : (
                <Plural
                  value={chosen.mentees.length}
                  one="Появится # пара"
                  few="Появятся # пары"
                  many="Появится # пар"
                  other="Появится # пары"
                />
              )}
            </li>
            <li>
              {startsOn ? t`Период с ${formatDate(startsOn)}` : t`Период со дня приказа`}{' '}
              {endsOn ? t`по ${formatDate(endsOn)}` : t`до конца цикла`}
            </li>
            <li>
              <Plural
                value={board.mentees.length - chosen.mentees.length}
                one="# наставляемый останется в базе без наставника и в следующих подборах"
                few="# наставляемых останутся в базе без наставника и в следующих подборах"
                many="# наставляемых останутся в базе без наставника и в следующих подборах"
                other="# наставляемых останутся в базе без наставника и в следующих подборах"
              />
            </li>
            {chosen.warned > 0 && (
              <li>
                <Plural
                  value={chosen.warned}
                  one="В # паре есть замечание: проверьте её ещё раз"
                  few="В # парах есть замечания: проверьте их ещё раз"
                  many="В # парах есть замечания: проверьте их ещё раз"
                  other="В # парах есть замечания: проверьте их ещё раз"
                />
              </li>
            )}
          </ul>
        </Note>
        {problem && (
          <Note
            tone="danger"
            live
            action={
              problem.startsWith('decision.') && (
                <Link to="/programme/matching/$round/decision" params={{ round: board.draft.roundId }}>
                  <Trans>Записать решение</Trans>
                </Link>
              )
            }
          >
            {t(refusals[problem])}
          </Note>
        )}
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} disabled={turned || undecided || chosen.mentees.length === 0}>
            <Trans>Сформировать пары</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
