import type { Field, FieldOption } from '#registry'
import type { Dossier } from './dossier.ts'

/** How an answer is asked for, with this organisation and its cycle in view. */
export type Of = (dossier: Dossier) => Omit<Field, 'name'>

export const plain =
  (kind: Field['kind']): Of =>
  () => ({ kind })
export const text = plain('text')
export const long = plain('long')
export const date = plain('date')
export const number = plain('number')
export const yes = plain('yes')
export const person = plain('person')

/** Values whose words the page has. */
export const values = (...given: string[]): FieldOption[] => given.map((value) => ({ value }))
export const choice =
  (...given: string[]): Of =>
  () => ({ kind: 'choice', options: values(...given) })

type Column = NonNullable<Field['columns']>[number]

/** A table of answers: `title`, `text:long`, `on:date`. */
export const rows =
  (...columns: (string | Column)[]): Of =>
  () => ({ kind: 'rows', columns: columns.map(columnOf) })

function columnOf(given: string | Column): Column {
  if (typeof given !== 'string') return given
  const [name = '', kind = 'text'] = given.split(':')
  return { name, kind: kind as Column['kind'] } // kinds that are written in the calls below only
}

/** A closed directory as options with its own words. */
export const titledOptions = (
  directory: Readonly<Record<string, { title: string } | string>>,
): FieldOption[] =>
  Object.entries(directory).map(([value, one]) => ({
    value,
    title: typeof one === 'string' ? one : one.title,
  }))
