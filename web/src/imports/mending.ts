import { type ImportRow, type Mend, type ProblemCode, problemSentences } from '@app/model/imports'
import {
  cleanLine,
  readBirthDate,
  readCapacity,
  readEmail,
  readExperience,
  readGroup,
  readPhone,
} from '@app/model/values'
import { isMendable } from './rows.ts'

type Values = NonNullable<Mend['values']>

/** Fields that may be mended before loading. */
export const mendFields = [
  'lastName',
  'firstName',
  'patronymic',
  'bornOn',
  'sex',
  'group',
  'position',
  'phone',
  'email',
  'experienceYears',
  'capacity',
] as const satisfies (keyof Values)[]
export type MendField = (typeof mendFields)[number]

export const isMendField = (field: string | null): field is MendField =>
  mendFields.some((one) => one === field)

/** Fields in which the remarks of a row are mended. A remark about a name concerns all its parts. */
export function fieldsToMend(row: ImportRow): MendField[] {
  const fields = row.problems.flatMap(({ code, field }): readonly MendField[] =>
    code.startsWith('name.') ? ['lastName', 'firstName', 'patronymic'] : isMendField(field) ? [field] : [],
  )
  return mendFields.filter((field) => fields.includes(field))
}

/** The remark because of which the value of a field is not loaded. */
export const wrongIn = (row: ImportRow, field: string): ImportRow['problems'][number] | undefined =>
  row.problems.find((problem) => problem.field === field && problem.severity === 'wrong')

const nameFields: readonly string[] = ['lastName', 'firstName', 'patronymic']

/**
 * Fields that rows have something to say about, those with most remarks first. The parts of a name stand apart
 * only where they have to be mended: the whole name stands at the left already.
 */
export function fieldsSeen(
  rows: readonly (ImportRow & { twin?: boolean })[],
  order: readonly string[],
): string[] {
  const remarks = new Map<string, number>()
  const filled = new Set<string>()
  for (const row of rows.filter(isMendable)) {
    const own = [...fieldsToMend(row), ...row.problems.map(({ field }) => field ?? '')]
    for (const field of new Set(own)) remarks.set(field, (remarks.get(field) ?? 0) + 1)
    for (const { field } of row.cells) if (!nameFields.includes(field)) filled.add(field)
  }
  const count = (field: string) => remarks.get(field) ?? 0
  return order
    .filter((field) => filled.has(field) || remarks.has(field))
    .sort((a, b) => count(b) - count(a) || order.indexOf(a) - order.indexOf(b))
}

/** What is written in the row for a field: as it is kept, dates in ISO. */
export const valueIn = (row: ImportRow, field: string): string =>
  row.cells.find((cell) => cell.field === field)?.value ?? (field === 'bornOn' ? row.bornOn : '')

type Read = { value?: unknown; problem?: ProblemCode }

const readers: Partial<Record<MendField, (text: string, today: string) => Read>> = {
  bornOn: readBirthDate,
  sex: (value) => ({ value }),
  group: readGroup,
  phone: readPhone,
  email: readEmail,
  experienceYears: readExperience,
  capacity: readCapacity,
}

// As the contract allows.
const longest: Partial<Record<MendField, number>> = { position: 300, group: 60, phone: 60, email: 200 }
const emptied: ReadonlySet<MendField> = new Set<MendField>(['bornOn', 'sex', 'experienceYears', 'capacity'])

/** What was typed, read by the same rules as the list itself; or why it cannot be taken. */
export function readMended(
  field: MendField,
  typed: string,
  today: string,
): { values: Values; problem?: undefined } | { values?: undefined; problem: ProblemCode } {
  const text = cleanLine(typed).slice(0, longest[field] ?? 120)
  if (!text) return { values: { [field]: emptied.has(field) ? null : '' } }
  const { value, problem } = readers[field]?.(text, today) ?? { value: text }
  if (problem && problemSentences[problem][0] === 'wrong') return { problem }
  return { values: { [field]: value ?? text } }
}

/** The values of a doubtful row as they are, once a person has said that they are right. */
export function confirmedValues(row: ImportRow): Values | undefined {
  const own = fieldsToMend(row).flatMap((field) => {
    const value = valueIn(row, field)
    const asNumber = field === 'experienceYears' || field === 'capacity'
    return value ? [[field, asNumber ? Number(value) : value] as const] : []
  })
  return own.length > 0 ? Object.fromEntries(own) : undefined
}
