import {
  ConfirmationAnswer as Answers,
  type ConfirmationAnswer,
  type ConfirmationView,
  type GivenAnswer,
} from '@app/model/decisions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconHelp } from '@tabler/icons-react'
import { useState } from 'react'
import { formatLongDate, Note } from '#ui'
import classes from './Answer.module.css'
import { answerTones, answerWords } from './words.ts'

type Props = {
  view: ConfirmationView
  /** Answers the reason when it was refused. */
  save: (answer: GivenAnswer) => Promise<string | undefined>
}

const icons = { agree: IconCheck, questions: IconHelp, refuse: IconAlertTriangle } as const

/** Two people, one question and three big buttons. */
export function AnswerForm({ view, save }: Props) {
  const { t } = useLingui()
  const [answer, setAnswer] = useState<ConfirmationAnswer | null>(view.answer)
  const [comment, setComment] = useState('')
  const [done, setDone] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const parent = view.side === 'representative'
  const send = async () => {
    if (!answer) return
    setBusy(true)
    setProblem(undefined)
    const reason = await save({ answer, comment: comment.trim() })
    setBusy(false)
    if (reason === undefined) setDone(true)
    else setProblem(reason)
  }
  const people = (list: ConfirmationView['mentors']) =>
    list.map((one) => (one.place ? `${one.name} (${one.place})` : one.name)).join(', ')
  return (
    <section className={classes.answer} aria-label={view.name}>
      <p className={classes.text}>
        {parent ? (
          <Trans>
            {view.organisation} предлагает пару для вашего ребёнка: {view.name}.
          </Trans>
        ) : (
          <Trans>
            {view.name}, {view.organisation} предлагает вам пару по программе наставничества.
          </Trans>
        )}
      </p>
      <dl className={classes.people}>
        <div>
          <dt>
            <Trans>Наставник</Trans>
          </dt>
          <dd>{people(view.mentors)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Наставляемый</Trans>
          </dt>
          <dd>{people(view.mentees)}</dd>
        </div>
        {view.startsOn && view.endsOn && (
          <div>
            <dt>
              <Trans>Период</Trans>
            </dt>
            <dd>
              {formatLongDate(view.startsOn)} – {formatLongDate(view.endsOn)}
            </dd>
          </div>
        )}
      </dl>
      {!view.open ? (
        <Note tone="info">
          <Trans>Пара уже закреплена приказом, ответ больше не нужен. Вопросы задайте куратору.</Trans>
        </Note>
      ) : done ? (
        <Note tone="success" live>
          <Trans>Ответ записан. До приказа его можно изменить.</Trans>
        </Note>
      ) : null}
      {view.open && (
        <>
          <h2 className={classes.question}>
            {parent ? (
              <Trans>Согласны ли вы, чтобы ребёнок работал в этой паре?</Trans>
            ) : (
              <Trans>Согласны ли вы работать в этой паре?</Trans>
            )}
          </h2>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend. */}
          <div role="group" aria-label={t`Ваш ответ`} className={classes.choices}>
            {Answers.options.map((one) => {
              const Icon = icons[one]
              return (
                <button
                  key={one}
                  type="button"
                  className={classes.choice}
                  data-tone={answerTones[one]}
                  aria-pressed={answer === one}
                  onClick={() => {
                    setAnswer(one)
                    setDone(false)
                  }}
                >
                  <Icon size={22} aria-hidden />
                  {t(answerWords[one])}
                </button>
              )
            })}
          </div>
          {answer && answer !== 'agree' && (
            <Textarea
              size="md"
              label={answer === 'refuse' ? t`Почему?` : t`Какие вопросы?`}
              description={t`Прочитает только куратор. Необязательно`}
              autosize
              minRows={3}
              maxLength={1000}
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
          )}
          {problem && (
            <Note tone="danger" live>
              {problem}
            </Note>
          )}
          <Button size="lg" loading={busy} disabled={!answer || done} onClick={() => void send()}>
            <Trans>Отправить ответ</Trans>
          </Button>
        </>
      )}
    </section>
  )
}
