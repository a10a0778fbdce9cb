import type { authorityFacts } from '@app/model/registry'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { said, type Words } from './said.ts'

const inFull = msg`Фамилия, имя, отчество полностью`

/** Questions of the papers of an authority. */
export const authorityWords: Record<keyof typeof authorityFacts, Words> = {
  officialName: said(msg`Ответственный за сбор сведений`, inFull),
  officialPost: said(msg`Его должность`),
  controlName: said(
    msg`Кто контролирует исполнение`,
    msg`Фамилия, имя, отчество полностью. Пусто: руководитель оставляет контроль за собой`,
  ),
  controlPost: said(msg`Должность контролирующего`),
  executorName: said(msg`Исполнитель`, inFull),
  informBy: said(msg`Ознакомить работников до`),
  resendBy: said(msg`Доработанные карты представить до`),
  collectBy: said(msg`Формы мониторинга сдать до`),
  summaryBy: said(msg`Справку подготовить до`),
  attached: said(msg`Приложить сами дорожные карты`),
  roadmaps: said(msg`Дорожные карты организаций`),
  organisationId: said(msg`Какой организации`),
  recommendations: said(msg`Рекомендации`, msg`Каждая с новой строки`),
  year: said(msg`Календарный год`),
}

export const authorityOptions: Record<string, MessageDescriptor> = {
  'decision.approved': msg`Утвердить`,
  'decision.model': msg`Утвердить как образец`,
  'decision.returned': msg`Вернуть на доработку`,
}

export const authorityColumns: Record<string, MessageDescriptor> = {
  organisationId: msg`Организация`,
  decision: msg`Решение`,
  remarks: msg`Замечания`,
}
