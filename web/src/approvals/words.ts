import type { AgreementAnswer, StepState } from '@app/model/approvals'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '#ui'

/** Where somebody who is asked stands, in a word and a tone. */
export const stepWords: Record<StepState, { title: MessageDescriptor; tone: Tone }> = {
  queued: { title: msg`ждёт очереди`, tone: 'neutral' },
  asked: { title: msg`ждём ответа`, tone: 'warning' },
  again: { title: msg`текст изменён, ждём нового ответа`, tone: 'warning' },
  agreed: { title: msg`согласовано`, tone: 'success' },
  remarks: { title: msg`с замечаниями`, tone: 'info' },
  refused: { title: msg`не согласовано`, tone: 'danger' },
}

/** The three answers, in the words of the sheet. */
export const answerWords: Record<AgreementAnswer, MessageDescriptor> = {
  agreed: msg`Согласовано`,
  remarks: msg`Согласовано с замечаниями`,
  refused: msg`Не согласовано`,
}
