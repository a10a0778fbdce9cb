import type { Block, Doc, Problem, Run, Text } from './block.ts'

/** Data a document cannot do without, and the words printed in red where it is missing. */
export const gaps = {
  'document.head-missing': 'не указан руководитель организации',
  'document.head-position-missing': 'не указана должность руководителя',
  'document.organisation-name-missing': 'не указано наименование организации',
  'document.founder-missing': 'не указан учредитель',
  'document.place-missing': 'не указано место издания',
  'document.address-missing': 'не указан адрес организации',
  'document.inn-missing': 'не указан ИНН',
  'document.ogrn-missing': 'не указан ОГРН',
  'document.curator-missing': 'не назначен куратор',
  'document.control-missing': 'не указано, кто контролирует исполнение',
  'document.basis-missing': 'не указаны основания',
  'document.date-missing': 'не указана дата',
  'document.number-missing': 'не указан номер',
  'document.name-missing': 'не указано имя',
  'document.position-missing': 'не указана должность',
  'document.period-missing': 'не указан период',
  'document.form-missing': 'не указана форма наставничества',
  'document.mentor-missing': 'не указан наставник',
  'document.mentee-missing': 'не указан наставляемый',
  'document.rows-missing': 'нет ни одной записи',
  'document.reason-missing': 'не указана причина',
  'document.goal-missing': 'не указана цель',
  'document.tasks-missing': 'не указаны задачи',
  'document.request-missing': 'не указан запрос наставляемого',
  'document.results-missing': 'не указаны ожидаемые результаты',
  'document.employee-missing': 'не указан работник',
  'document.partner-missing': 'не указана организация-партнер',
  'document.contract-missing': 'не указан трудовой договор',
  'document.content-missing': 'не указано содержание работы',
  'document.manner-missing': 'не указана форма выполнения работы',
  'document.payment-missing': 'не указаны размер и условия оплаты',
  'document.text-missing': 'нет текста',
  'document.addressee-missing': 'не указан адресат',
  'document.roadmap-missing': 'дорожная карта не зарегистрирована',
} as const

export type GapCode = keyof typeof gaps

/** Contradictions that are seen only in the whole document. */
export const warnings = {
  'document.date-before-basis': 'Дата документа раньше даты документа-основания.',
  'document.period-reversed': 'Конец периода раньше его начала.',
  'document.term-short': 'Срок персонализированной программы меньше трех месяцев.',
  'document.term-long': 'Срок персонализированной программы больше года.',
  'document.act-not-in-force': 'Указан акт, который на дату документа не действует.',
  'document.votes-exceed-present': 'Голосов больше, чем присутствующих.',
} as const

export type ProblemCode = GapCode | keyof typeof warnings

/** A visible mark of missing data: never a blank line. */
export const gap = (code: GapCode): Run => ({ t: `[${gaps[code]}]`, gap: code })

/** The value, or a mark that it is missing. */
export const orGap = (value: string | null | undefined, code: GapCode): Text => value?.trim() || [gap(code)]

/** Every gap of the document with its place, first to last. */
export function gapsIn(doc: Doc): Problem[] {
  return doc.blocks.flatMap((block, index) =>
    [...new Set(textsOf(block).flatMap(gapCodes))].map((code) => ({ code, block: index })),
  )
}

const gapCodes = (text: Text): string[] =>
  typeof text === 'string' ? [] : text.flatMap((run) => run.gap ?? [])

/** All texts of a block, whatever its kind: a Text is a string or a list of runs. */
export function textsOf(block: Block): Text[] {
  const found: Text[] = []
  const walk = (value: unknown) => {
    if (typeof value === 'string') found.push(value)
    else if (Array.isArray(value)) {
      if (value.length > 0 && value.every(isRun)) found.push(value)
      else for (const item of value) walk(item)
    } else if (value && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) if (!notText.has(key)) walk(item)
    }
  }
  walk(block)
  return found
}

const notText = new Set(['k', 'align', 'side', 'layout', 'marker', 'data'])

const isRun = (value: unknown): value is Run => typeof value === 'object' && value !== null && 't' in value
