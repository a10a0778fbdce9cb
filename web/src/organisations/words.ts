import type { Role } from '@app/model/access'
import type { OrganisationKind, RequisiteGap } from '@app/model/organisations'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const kindNames: Record<OrganisationKind, MessageDescriptor> = {
  school: msg`школа`,
  college: msg`колледж, техникум`,
  additional: msg`дополнительное образование`,
  preschool: msg`детский сад`,
  municipal: msg`муниципальный орган управления образованием`,
  regional: msg`региональный орган или наставнический центр`,
  partner: msg`предприятие-партнёр`,
}

/** What is missing, and which papers wait for it. */
export const gapWords: Record<RequisiteGap, { what: MessageDescriptor; blocks: MessageDescriptor }> = {
  fullName: { what: msg`полное наименование`, blocks: msg`стоит в начале каждого документа` },
  director: { what: msg`руководитель и его должность`, blocks: msg`без него приказ некому подписать` },
  founder: { what: msg`учредитель`, blocks: msg`печатается над наименованием в приказах` },
  place: { what: msg`место издания`, blocks: msg`печатается в приказе рядом с датой` },
  address: { what: msg`адрес`, blocks: msg`нужен в согласиях на обработку данных` },
  inn: { what: msg`ИНН`, blocks: msg`нужен в соглашениях с предприятиями` },
  ogrn: { what: msg`ОГРН`, blocks: msg`нужен в соглашениях с предприятиями` },
}

/** The field of the form where a gap is mended. */
export const gapField = {
  fullName: 'fullName',
  director: 'directorLastName',
  founder: 'founder',
  place: 'place',
  address: 'address',
  inn: 'inn',
  ogrn: 'ogrn',
} as const satisfies Record<RequisiteGap, string>

const authorityRoles: Partial<Record<OrganisationKind, readonly Role[]>> = {
  municipal: ['municipal', 'municipal-head'],
  regional: ['regional'],
  partner: ['partner'],
}

const schoolRoles: readonly Role[] = [
  'director',
  'curator',
  'form-lead',
  'tutor',
  'psychologist',
  'methodist',
  'hr',
  'mentor',
  'mentee',
  'representative',
  'partner',
]

/** Roles into which people are invited; the administrator invites others of his kind where he himself works. */
export function rolesToGive(kind: string, own: Role | undefined, ownPlace: boolean): readonly Role[] {
  const usual = authorityRoles[kind as OrganisationKind] ?? schoolRoles // An unknown kind gives the usual ones.
  return own === 'administrator' && ownPlace ? ['administrator', ...usual] : usual
}
