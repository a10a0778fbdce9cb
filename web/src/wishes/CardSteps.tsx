import { type CardAnswer, type CardView, emptyAnswer } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { formatDate, formatMoment, Note } from '#ui'
import classes from './Card.module.css'
import { FitStep } from './FitStep.tsx'
import { PickStep } from './PickStep.tsx'
import { RankStep } from './RankStep.tsx'

type Props = {
  view: CardView
  /** Answers the reason when it was refused. */
  save: (answer: CardAnswer) => Promise<string | undefined>
}

const steps = ['hello', 'met', 'ranks', 'hard', 'fit', 'done'] as const
type Step = (typeof steps)[number]

/** The card one question at a time, for a phone held in one hand. Nothing is sent before the last step. */
export function CardSteps({ view, save }: Props) {
  const { t } = useLingui()
  const [step, setStep] = useState<Step>('hello')
  const [answer, setAnswer] = useState<CardAnswer>(view.answer ?? { ...emptyAnswer, met: view.met })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<Step>(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [step])

  const set = (part: Partial<CardAnswer>) => setAnswer((old) => ({ ...old, ...part }))
  const go = (by: 1 | -1) => setStep((old) => steps[steps.indexOf(old) + by] ?? old)
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    const reason = await save(answer)
    setBusy(false)
    if (reason === undefined) setStep('done')
    else setProblem(reason)
  }
  const mentor = view.side === 'mentor'
  const titles: Record<Step, string> = {
    hello: view.name,
    met: mentor ? t`С кем из наставляемых вы пообщались?` : t`С кем из наставников вы пообщались?`,
    ranks: mentor ? t`Кому, на ваш взгляд, вы поможете лучше всего?` : t`С кем вы хотели бы работать?`,
    hard: t`С кем вам было бы трудно работать?`,
    fit: t`Последний вопрос`,
    done: t`Спасибо! Ответ записан`,
  }
  const number = steps.indexOf(step)
  return (
    <section className={classes.card}>
      {number > 0 && step !== 'done' && (
        <p className={classes.progress}>
          <Trans>
            Вопрос {number} из {steps.length - 2}
          </Trans>
          <span className={classes.bar} aria-hidden>
            <span style={{ width: `${(100 * number) / (steps.length - 2)}%` }} />
          </span>
        </p>
      )}
      <h1 ref={heading} className={classes.title} data-page-title tabIndex={-1}>
        {titles[step]}
      </h1>
      {step === 'hello' && <Hello view={view} />}
      {step === 'met' && (
        <PickStep
          label={titles.met}
          choices={view.choices}
          value={answer.met}
          onChange={(met) => set({ met })}
          hint={t`Отметьте всех, с кем удалось поговорить. Можно пропустить`}
        />
      )}
      {step === 'ranks' && (
        <RankStep
          choices={view.choices}
          met={answer.met}
          ranks={answer.ranks}
          onChange={(ranks) =>
            set({ ranks, vetoes: answer.vetoes.filter((id) => !ranks.flat().includes(id)) })
          }
        />
      )}
      {step === 'hard' && (
        <>
          <Note tone="info">
            <Trans>
              Это увидят только куратор и психолог. С отмеченным человеком вас не поставят в пару. Можно
              никого не отмечать.
            </Trans>
          </Note>
          <PickStep
            label={titles.hard}
            choices={view.choices.filter((choice) => !answer.ranks.flat().includes(choice.id))}
            value={answer.vetoes}
            onChange={(vetoes) => set({ vetoes })}
          />
        </>
      )}
      {step === 'fit' && <FitStep view={view} answer={answer} set={set} />}
      {step === 'done' && (
        <p className={classes.text}>
          <Trans>Страницу можно закрыть. Передумаете – откройте её ещё раз и ответьте заново.</Trans>
        </p>
      )}
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
      {step !== 'done' && view.open && (
        <div className={classes.buttons}>
          {step === 'fit' ? (
            <Button size="lg" loading={busy} onClick={() => void send()}>
              <Trans>Отправить ответ</Trans>
            </Button>
          ) : (
            <Button size="lg" onClick={() => go(1)}>
              {step === 'hello' ? (
                view.answeredAt ? (
                  <Trans>Ответить заново</Trans>
                ) : (
                  <Trans>Начать</Trans>
                )
              ) : (
                <Trans>Дальше</Trans>
              )}
            </Button>
          )}
          {step !== 'hello' && (
            <Button size="lg" variant="default" disabled={busy} onClick={() => go(-1)}>
              <Trans>Назад</Trans>
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function Hello({ view }: { view: CardView }) {
  return (
    <>
      <p className={classes.text}>
        <Trans>
          {view.organisation}, форма «{view.formTitle}». Несколько вопросов после встречи: с кем вам хотелось
          бы работать. Это займёт пару минут.
        </Trans>
      </p>
      <p className={classes.text}>
        <Trans>Ответы увидят только те, кто подбирает пары. Другие участники их не узнают.</Trans>
      </p>
      {!view.open && (
        <Note tone="warning">
          <Trans>Сбор карточек завершён. Если вы не успели, скажите об этом куратору.</Trans>
        </Note>
      )}
      {view.answeredAt && (
        <Note tone="success">
          <Trans>Вы уже ответили {formatMoment(view.answeredAt)}. Новый ответ заменит прежний целиком.</Trans>
        </Note>
      )}
      {view.open && view.closesOn && (
        <p className={classes.quiet}>
          <Trans>Ответить можно до {formatDate(view.closesOn)} включительно.</Trans>
        </p>
      )}
    </>
  )
}
