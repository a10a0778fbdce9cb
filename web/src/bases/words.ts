import type { BaseRow, BaseView } from '@app/model/bases'
import type { ConsentObstacle } from '@app/model/consents'
import type { BaseRole, ParticipationState } from '@app/model/people'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '#ui'

type Word = { title: MessageDescriptor; tone: Tone }

export const stateWords: Record<ParticipationState, Word> = {
  draft: { title: msg`черновик`, tone: 'neutral' },
  survey_sent: { title: msg`анкета отправлена`, tone: 'info' },
  survey_done: { title: msg`анкета заполнена`, tone: 'info' },
  consent_pending: { title: msg`ждёт согласия`, tone: 'warning' },
  in_base: { title: msg`в базе`, tone: 'accent' },
  interviewed: { title: msg`собеседование пройдено`, tone: 'info' },
  trained: { title: msg`обучен`, tone: 'info' },
  ready: { title: msg`готов работать`, tone: 'success' },
  proposed: { title: msg`предложена пара`, tone: 'info' },
  paired: { title: msg`закреплён`, tone: 'success' },
  active: { title: msg`работает в паре`, tone: 'success' },
  completed: { title: msg`завершил`, tone: 'neutral' },
  terminated: { title: msg`прекращено`, tone: 'neutral' },
  reserve: { title: msg`в резерве`, tone: 'neutral' },
  withdrawn: { title: msg`выбыл`, tone: 'neutral' },
  blocked_no_consent: { title: msg`нет согласия, заблокирован`, tone: 'danger' },
}

const obstacleWords: Record<ConsentObstacle, MessageDescriptor> = {
  'consent.processing-missing': msg`нет согласия`,
  'consent.participation-missing': msg`нет согласия на участие`,
  'consent.employee-missing': msg`нет согласия работника`,
  'consent.certificate-missing': msg`нет справки`,
  'consent.age-unknown': msg`нет даты рождения`,
}

const left: readonly ParticipationState[] = ['withdrawn', 'completed', 'terminated', 'draft']

/** What stands between the person and matching, in two or three words; nothing for those who left. */
export function gateWord(row: BaseRow, role: BaseRole): Word | undefined {
  if (left.includes(row.state)) return undefined
  const [obstacle] = row.obstacles ?? []
  if (obstacle) return { title: obstacleWords[obstacle], tone: 'danger' }
  if (row.ready) return { title: msg`готов к подбору`, tone: 'success' }
  if (row.partners) return { title: msg`в паре`, tone: 'neutral' }
  if (role === 'mentee' && !row.request && !row.requestTags)
    return { title: msg`нет запроса`, tone: 'warning' }
  return undefined
}

export const viewWords: Record<BaseView, Word> = {
  'no-consent': { title: msg`Без согласия`, tone: 'danger' },
  'no-certificate': { title: msg`Без справки`, tone: 'danger' },
  'no-request': { title: msg`Без запроса`, tone: 'warning' },
  'no-competencies': { title: msg`Без компетенций`, tone: 'warning' },
  untrained: { title: msg`Не обучены`, tone: 'warning' },
  ready: { title: msg`Готовы к подбору`, tone: 'success' },
  'no-pair': { title: msg`Без пары`, tone: 'neutral' },
  paired: { title: msg`В паре`, tone: 'neutral' },
  reserve: { title: msg`В резерве`, tone: 'neutral' },
  left: { title: msg`Выбыли`, tone: 'neutral' },
}
