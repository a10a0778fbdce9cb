import { type AskedRow, ConfirmationAnswer, type ConfirmationRow } from '@app/model/decisions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ConfirmButton, formatMoment, Note, SidePanel, StateMark } from '#ui'
import classes from './Decisions.module.css'
import { useConfirmations } from './use-confirmations.ts'
import { answerTones, answerWords, sideWords } from './words.ts'

type Props = { row: ConfirmationRow; mayWrite: boolean; onClose: () => void }

/** One pair: everybody who is asked, the answers, and what is entered from paper. */
export function AskedPanel({ row, mayWrite, onClose }: Props) {
  const { t } = useLingui()
  const { ask, print, dissolve } = useConfirmations()
  return (
    <SidePanel
      title={row.number}
      note={`${row.mentors.join(', ')} – ${row.mentees.join(', ')}`}
      onClose={onClose}
      footer={
        mayWrite && (
          <>
            <Button
              disabled={row.asked.every((one) => one.answer !== null)}
              onClick={() => void ask([row.pairId])}
            >
              <Trans>Спросить согласие</Trans>
            </Button>
            <Button
              variant="default"
              disabled={row.confirmation === 'agreed'}
              onClick={() => void print([row.pairId])}
            >
              <Trans>Напечатать листы</Trans>
            </Button>
            <ConfirmButton
              variant="subtle"
              color="red"
              question={<Trans>Участники вернутся в базы и в список «Без пары». Ответы пропадут.</Trans>}
              confirm={t`Расформировать пару`}
              onConfirm={async () => {
                await dissolve(row.pairId)
                onClose()
              }}
            >
              <Trans>Расформировать…</Trans>
            </ConfirmButton>
          </>
        )
      }
    >
      {row.confirmation === 'refused' && (
        <Note tone="danger">
          <Trans>
            Есть отказ. Поговорите с обеими сторонами: пару можно расформировать без записи о неудаче.
          </Trans>
        </Note>
      )}
      <ul className={classes.asked}>
        {row.asked.map((one) => (
          <Asked key={`${one.personId} ${one.side}`} pairId={row.pairId} asked={one} mayWrite={mayWrite} />
        ))}
      </ul>
    </SidePanel>
  )
}

type AskedProps = { pairId: string; asked: AskedRow; mayWrite: boolean }

function Asked({ pairId, asked, mayWrite }: AskedProps) {
  const { t } = useLingui()
  const { enter, link } = useConfirmations()
  const [shown, setShown] = useState<string>()
  const one = { pairId, personId: asked.personId, side: asked.side }
  return (
    <li>
      <span>
        <span className={classes.who}>{asked.name}</span>
        <br />
        <span className={classes.quiet}>
          {asked.side === 'representative' ? <Trans>отвечает представитель</Trans> : t(sideWords[asked.side])}
        </span>
      </span>
      {asked.answer ? (
        <StateMark tone={answerTones[asked.answer]}>
          {t(answerWords[asked.answer])}
          {asked.at && `, ${formatMoment(asked.at)}`}
          {asked.entry === 'paper' && `, ${t`с бумаги`}`}
        </StateMark>
      ) : (
        <StateMark tone="neutral">
          {asked.reachable ? <Trans>ответа нет</Trans> : <Trans>ответа нет, входа в систему нет</Trans>}
        </StateMark>
      )}
      {asked.comment && <p className={classes.quiet}>«{asked.comment}»</p>}
      {mayWrite && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend.
        <div
          role="group"
          aria-label={t`Записать с бумаги: ${asked.name}, ${t(sideWords[asked.side])}`}
          className={classes.answers}
        >
          {ConfirmationAnswer.options.map((answer) => (
            <Button
              key={answer}
              size="compact-sm"
              variant={asked.answer === answer ? 'light' : 'default'}
              aria-pressed={asked.answer === answer}
              onClick={() => void enter([{ ...one, answer }])}
            >
              {t(answerWords[answer])}
            </Button>
          ))}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void link(one).then((address) => setShown(address))}
          >
            <Trans>Ссылка</Trans>
          </Button>
        </div>
      )}
      {shown && (
        <TextInput
          readOnly
          // Under the last answer it would be out of sight.
          ref={(field) => field?.scrollIntoView({ block: 'nearest' })}
          label={t`Личная ссылка: показана один раз`}
          value={shown}
          onFocus={(event) => event.target.select()}
        />
      )}
    </li>
  )
}
