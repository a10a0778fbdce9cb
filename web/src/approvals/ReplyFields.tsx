import { AgreementAnswer, type AgreementReply } from '@app/model/approvals'
import { useLingui } from '@lingui/react/macro'
import { Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import classes from './Approvals.module.css'
import { answerWords } from './words.ts'

type Props = {
  /** Undefined while something is missing. */ onChange: (reply?: z.input<typeof AgreementReply>) => void
}

/** Three answers; whoever does not simply agree says what is wrong. */
export function ReplyFields({ onChange }: Props) {
  const { t } = useLingui()
  const [answer, setAnswer] = useState<AgreementAnswer>()
  const [remarks, setRemarks] = useState('')
  const tell = (next: AgreementAnswer | undefined, words: string) =>
    onChange(next && (next === 'agreed' || words.trim()) ? { answer: next, remarks: words } : undefined)
  return (
    <>
      <Radio.Group
        label={t`Ответ`}
        value={answer ?? ''}
        onChange={(value) => {
          const next = AgreementAnswer.parse(value)
          setAnswer(next)
          tell(next, remarks)
        }}
      >
        <div className={classes.answers}>
          {AgreementAnswer.options.map((one) => (
            <Radio key={one} value={one} label={t(answerWords[one])} />
          ))}
        </div>
      </Radio.Group>
      {answer && (
        <Textarea
          label={answer === 'agreed' ? t`Комментарий, если нужен` : t`Замечания`}
          description={
            answer === 'agreed' ? undefined : t`Что исправить, чтобы документ можно было согласовать`
          }
          autosize
          minRows={2}
          maxLength={2000}
          value={remarks}
          onChange={(event) => {
            setRemarks(event.currentTarget.value)
            tell(answer, event.currentTarget.value)
          }}
        />
      )}
    </>
  )
}
