import type { ConsentKind, ConsentState } from '@app/model/consents'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '#ui'

/** Short names for screens; the full titles of the papers are `consentTitles` of the model. */
export const kindNames: Record<ConsentKind, MessageDescriptor> = {
  processing_adult: msg`Обработка персональных данных (сам участник)`,
  processing_minor: msg`Обработка персональных данных ребёнка (представитель)`,
  processing_representative: msg`Обработка персональных данных представителя`,
  distribution: msg`Распространение персональных данных`,
  transfer: msg`Передача персональных данных`,
  participation_minor: msg`Участие ребёнка в программе (представитель)`,
  mentoring_employee: msg`Работа наставником (работник)`,
  mentee_employee: msg`Участие наставляемым (работник)`,
}

export const stateNames: Record<ConsentState, { title: MessageDescriptor; tone: Tone }> = {
  active: { title: msg`действует`, tone: 'success' },
  expiring: { title: msg`скоро закончится`, tone: 'warning' },
  expired: { title: msg`срок вышел`, tone: 'danger' },
  withdrawn: { title: msg`отозвано`, tone: 'neutral' },
}
