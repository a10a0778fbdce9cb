import { documentKind, gaps, isDocumentCode } from '@app/model/documents'
import type { Paper, PaperState } from '@app/model/registry'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '#ui'

/** State of a paper in a word and a tone. */
export const stateWords: Record<PaperState, { title: MessageDescriptor; tone: Tone }> = {
  draft: { title: msg`проект`, tone: 'neutral' },
  registered: { title: msg`ждёт подписи`, tone: 'warning' },
  in_force: { title: msg`действует`, tone: 'success' },
  replaced: { title: msg`заменён`, tone: 'info' },
  cancelled: { title: msg`отменён`, tone: 'danger' },
}

/** A draft says how far its agreement is. */
export function paperWords({ state, agreement }: Pick<Paper, 'state' | 'agreement'>) {
  return state === 'draft' && agreement ? agreementWords[agreement] : stateWords[state]
}

const agreementWords: Record<NonNullable<Paper['agreement']>, { title: MessageDescriptor; tone: Tone }> = {
  asked: { title: msg`на согласовании`, tone: 'warning' },
  agreed: { title: msg`согласован`, tone: 'info' },
  refused: { title: msg`не согласован`, tone: 'danger' },
}

/** Where a problem is mended: on another page, or in a field of this one. */
type Problem = { title: MessageDescriptor; to?: string; field?: string; link?: MessageDescriptor }

const requisites = { to: '/organisation', link: msg`Заполнить реквизиты` }

/** What is missing in a document, and the place where it is mended. */
export const problemWords: Record<string, Problem> = {
  'document.head-missing': { title: msg`Не указан руководитель организации`, ...requisites },
  'document.head-position-missing': { title: msg`Не указана должность руководителя`, ...requisites },
  'document.organisation-name-missing': { title: msg`Не указано наименование организации`, ...requisites },
  'document.founder-missing': { title: msg`Не указан учредитель`, ...requisites },
  'document.address-missing': { title: msg`Не указан адрес организации`, ...requisites },
  'document.inn-missing': { title: msg`Не указан ИНН организации`, ...requisites },
  'document.ogrn-missing': { title: msg`Не указан ОГРН организации`, ...requisites },
  'document.name-missing': { title: msg`Не указано имя` },
  'document.date-missing': { title: msg`Не указана дата` },
  'document.text-missing': { title: msg`Не хватает текста` },
  'document.goal-missing': { title: msg`Не указана цель` },
  'document.position-missing': { title: msg`Не указана должность` },
  'document.place-missing': { title: msg`Не указано место издания`, ...requisites },
  'document.curator-missing': {
    title: msg`Не выбран куратор программы`,
    ...{ field: 'paper-curator', link: msg`Выбрать куратора` },
  },
  'document.control-missing': {
    title: msg`Не указано, кто контролирует исполнение`,
    ...{ field: 'paper-control', link: msg`Выбрать` },
  },
  'document.basis-missing': { title: msg`Не указаны основания` },
  'document.rows-missing': { title: msg`В документе нет ни одной строки` },
  'document.mentor-missing': { title: msg`В паре не указан наставник` },
  'document.mentee-missing': { title: msg`В паре не указан наставляемый` },
  'document.period-missing': { title: msg`Не указан период наставничества` },
  'document.form-missing': { title: msg`Не указана форма наставничества` },
  'document.addressee-missing': {
    title: msg`Не выбрана организация, которой пишется письмо`,
    ...{ field: 'fact-organisationId', link: msg`Выбрать` },
  },
  'document.roadmap-missing': {
    title: msg`У организации нет зарегистрированной дорожной карты: уберите её из перечня или верните на доработку`,
  },
  'document.reason-missing': { title: msg`Не указана причина изменения` },
  'document.date-before-basis': { title: msg`Дата документа раньше даты документа-основания` },
  'document.period-reversed': { title: msg`Конец периода раньше его начала` },
  'document.act-not-in-force': { title: msg`Указан акт, который на дату документа не действует` },
  'document.votes-exceed-present': { title: msg`Голосов больше, чем присутствующих` },
}

export const otherProblem: Problem = { title: msg`В документе не всё заполнено, место отмечено красным` }

/** What stops registration: missing data. A contradiction is only pointed out. */
export const gapsOf = ({ problems }: Pick<Paper, 'problems'>): string[] => [
  ...new Set(problems.map(({ code }) => code).filter((code) => code in gaps)),
]

/** The title of the kind, as documents are called; it is Russian in every language of the interface. */
export const kindTitle = (code: string): string => (isDocumentCode(code) ? documentKind(code).title : code)

/** Orders are called by their number, other papers by their title. */
export const isOrder = ({ code }: Pick<Paper, 'code'>): boolean => kindTitle(code).startsWith('Приказ')
