import type { CardAnswer, CardView } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'
import classes from './Card.module.css'

type Props = { view: CardView; answer: CardAnswer; set: (part: Partial<CardAnswer>) => void }

/** How well the first choice fits, and a few words; everything may be left out. */
export function FitStep({ view, answer, set }: Props) {
  const { t } = useLingui()
  const firsts = answer.ranks[0] ?? []
  const name = view.choices.find((choice) => choice.id === firsts[0])?.name
  const mentor = view.side === 'mentor'
  return (
    <>
      {firsts.length === 1 && name && (
        <>
          <Scale
            question={
              mentor
                ? t`Насколько ваш опыт отвечает запросу первого выбора? (${name})`
                : t`Насколько первый выбор поможет решить ваш запрос? (${name})`
            }
            value={answer.goalFit}
            onChange={(goalFit) => set({ goalFit })}
          />
          {!mentor && (
            <Scale
              question={t`Насколько легко вам было общаться?`}
              value={answer.sympathy}
              onChange={(sympathy) => set({ sympathy })}
            />
          )}
        </>
      )}
      <Textarea
        size="md"
        label={t`Хотите что-то добавить?`}
        description={t`Необязательно`}
        autosize
        minRows={3}
        maxLength={1000}
        value={answer.comment}
        onChange={(event) => set({ comment: event.currentTarget.value })}
      />
    </>
  )
}

type ScaleProps = { question: string; value: number | null; onChange: (value: number | null) => void }

function Scale({ question, value, onChange }: ScaleProps) {
  return (
    <fieldset className={classes.scale}>
      <legend>{question}</legend>
      <div className={classes.marks}>
        {Array.from({ length: 10 }, (_, i) => i + 1).map((mark) => (
          <button
            key={mark}
            type="button"
            aria-pressed={value === mark}
            className={classes.mark}
            onClick={() => onChange(value === mark ? null : mark)}
          >
            {mark}
          </button>
        ))}
      </div>
      <p className={classes.ends} aria-hidden>
        <span>
          <Trans>совсем нет</Trans>
        </span>
        <span>
          <Trans>очень</Trans>
        </span>
      </p>
    </fieldset>
  )
}
