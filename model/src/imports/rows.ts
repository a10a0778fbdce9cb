import { groupInTitle, looksLikeGroup } from '#values'
import { faultOf, type GridRow } from './cells.ts'
import type { Column } from './columns.ts'
import { isNameWord, looksLikeData, looksLikePerson } from './contents.ts'
import { isNumbering } from './headers.ts'
import type { Meaning } from './meanings.ts'

/** What a row of a table is. A row of a group also tells the group. */
export type RowKind =
  | { kind: 'person' | 'continued' | 'nameless' | 'blank' }
  | { kind: 'header' | 'numbering' | 'total' | 'signature' | 'note' }
  | { kind: 'group'; group: string }

const TOTAL =
  /^(?:итого?|всего|из них|в том числе|в т\. ?ч|количество|кол-во|мальчик(?:ов|и|а)|девоч(?:ек|ки|ка)|юнош(?:ей|и)|девуш(?:ек|ки)|средн\p{L}* (?:балл|возраст|наполн\p{L}*)|по списку|на конец|на начало)(?!\p{L})|^[мд]\s*[-–—:]\s*\d+/iu
const SIGNATURE =
  /^(?:\*|исп\.|рук\.|зам\.|м\. ?п\.|стр\. \d|вакан|(?:директор(?:а|ом)?|и\. ?о\. директор\p{L}*|заместитель|исполнитель|секретарь|подпис[ьи]|мп|классн\p{L}* рук\p{L}*|кл\.? ?рук\p{L}*|список (?:составил\p{L}*|верен)|составил\p{L}*|ответственн\p{L}*|куратор\p{L}*|дата (?:составления|печати)|примечани\p{L}*|утвержд\p{L}*|согласован\p{L}*|председатель|методист|завуч|руководител\p{L}*|верно|приложени\p{L}*|отметк\p{L}*|страница|лист \d+)(?!\p{L}))/iu

const names = new Set<Meaning>(['fullName', 'lastName', 'firstName', 'firstNamePatronymic', 'patronymic'])

/** What the row is, seen through the columns of its table. */
export function kindOfRow(row: GridRow, columns: Column[], headless: boolean): RowKind {
  const filled = columns.filter((column) => row.texts[column.index])
  if (filled.length === 0) return { kind: hasFault(row, columns) ? 'nameless' : 'blank' }
  if (isNumbering(row)) return { kind: 'numbering' }
  const named = filled.filter((column) => names.has(column.meaning))
  const inherited = named.length > 0 && named.every((column) => row.inherited.includes(column.index))
  if (inherited) return { kind: 'continued' }
  if (repeatsTitles(row, filled)) return { kind: 'header' }
  const kind =
    named.length > 0 ? kindOfNamed(row, columns, filled, named) : kindOfUnnamed(row, columns, filled)
  // Without a header a title of the list stands among the people.
  const title =
    headless && kind.kind === 'person' && !named.some(({ index }) => isName(row.texts[index] ?? ''))
  return title ? { kind: 'note' } : kind
}

/** A row of formulas without results looks blank and is not. */
function hasFault(row: GridRow, columns: Column[]): boolean {
  return columns.some(({ index }) => faultOf(row.cells[index]) !== undefined)
}

function isName(text: string): boolean {
  return looksLikePerson(text) || isNameWord(text)
}

function kindOfNamed(row: GridRow, columns: Column[], filled: Column[], named: Column[]): RowKind {
  const name = row.texts[named[0]?.index ?? 0] ?? ''
  const first = firstWords(row, filled)
  const distinct = distinctTexts(row, filled)
  if (TOTAL.test(name) || TOTAL.test(first)) return { kind: 'total' }
  const group =
    distinct.length <= 3 && !isPersonal(row, filled) ? groupOfRow(name, first, distinct) : undefined
  if (group) return { kind: 'group', group }
  if (SIGNATURE.test(name) || SIGNATURE.test(first)) return { kind: 'signature' }
  // One text in the whole row: a person of whom only the name is known, or a heading, or a note.
  const person = distinct.length > 1 || columns.length === 1 || looksLikePerson(name)
  return { kind: person ? 'person' : 'note' }
}

function kindOfUnnamed(row: GridRow, columns: Column[], filled: Column[]): RowKind {
  const first = firstWords(row, filled)
  const distinct = distinctTexts(row, filled)
  const texts = filled.filter(
    (column) => column.meaning !== 'ordinal' || !/^\d+\.?$/.test(row.texts[column.index] ?? ''),
  )
  if (texts.length === 0) return { kind: 'nameless' }
  if (distinct.some((text) => TOTAL.test(text))) return { kind: 'total' }
  const numbered = texts.length < filled.length
  const group = numbered || isPersonal(row, filled) ? undefined : groupOfRow('', first, distinct)
  if (group) return { kind: 'group', group }
  if (SIGNATURE.test(first)) return { kind: 'signature' }
  const data = texts.filter(
    (column) => column.meaning !== 'group' && column.meaning !== 'unknown' && !isBeside(column.meaning),
  )
  if (data.length === 0)
    return { kind: numbered || texts.every((column) => column.meaning === 'group') ? 'nameless' : 'note' }
  return distinct.length === 1 && !numbered && columns.length > 2 && !isPersonal(row, filled)
    ? { kind: 'note' }
    : { kind: 'nameless' }
}

function isBeside(meaning: Meaning): boolean {
  return meaning === 'ordinal' || meaning === 'ignore' || meaning === 'unwanted'
}

/** The group that a row between the data tells, when nothing else stands in its way. */
function groupOfRow(name: string, first: string, distinct: string[]): string | undefined {
  if (name && !looksLikeGroup(name) && looksLikePerson(name)) return undefined
  if (name) return groupInTitle(name)
  return groupInTitle(first) ?? distinct.map(groupInTitle).find(Boolean)
}

/** Whether cells of the row hold what only a person has. */
function isPersonal(row: GridRow, filled: Column[]): boolean {
  return filled.some(({ index, meaning }) => {
    if (meaning === 'bornOn' || meaning === 'sex')
      return !row.inherited.includes(index) && (row.texts[index] ?? '').length <= 12
    return (
      (meaning === 'phone' || meaning === 'email') && looksLikeData(row.texts[index] ?? '', row.cells[index])
    )
  })
}

/** The first text of the row that is not the value of a plain data column. */
function firstWords(row: GridRow, filled: Column[]): string {
  const open = filled.find(
    ({ meaning }) => names.has(meaning) || isBeside(meaning) || meaning === 'unknown' || meaning === 'group',
  )
  const text = row.texts[open?.index ?? -1] ?? ''
  if (open?.meaning === 'ordinal' && /^\d+\.?$/.test(text)) {
    const next = filled.find((column) => column.index > open.index)
    return next && names.has(next.meaning) ? (row.texts[next.index] ?? '') : ''
  }
  return text
}

function distinctTexts(row: GridRow, filled: Column[]): string[] {
  return [...new Set(filled.map((column) => row.texts[column.index] ?? ''))]
}

function repeatsTitles(row: GridRow, filled: Column[]): boolean {
  const same = filled.filter(({ index, title }) => {
    const text = (row.texts[index] ?? '').replaceAll('\n', ' ').toLowerCase()
    return title.toLowerCase().split(' / ').includes(text)
  })
  return (
    same.length > 0 &&
    same.length * 5 >= filled.length * 3 &&
    (filled.length > 1 || names.has(same[0]?.meaning ?? 'unknown'))
  )
}
