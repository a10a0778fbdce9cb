import type { Question } from './catalogue.ts'
import { frequencies5, levels4 } from './catalogue.ts'

/** Null is an answer that was skipped: never 0. */
export type Answer = number | string | boolean | readonly string[] | null
export type Answers = Readonly<Record<string, Answer | undefined>>

/** The columns of a question that is answered by one sign in a row; none when it is asked otherwise. */
export function columnsOf({ type, options }: Question): readonly string[] {
  if (type === 'scale10') return ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']
  if (type === 'yesno') return ['Да', 'Нет']
  if (type === 'score3') return ['0', '1', '2']
  if (type === 'score5') return ['0', '1', '2', '3', '4', '5']
  if (type === 'matrix4') return options ?? levels4
  return []
}

/** What may be ticked in a question with boxes. */
export const optionsOf = ({ type, options = [] }: Question): readonly string[] =>
  type === 'freq5' ? (options.length ? options : frequencies5) : options

/** The column that the answer marks; -1 for none and for an answer out of the scale. */
export function columnOf(question: Question, answer: Answer | undefined): number {
  const columns = columnsOf(question)
  if (typeof answer === 'boolean') return question.type === 'yesno' ? (answer ? 0 : 1) : -1
  return columns.findIndex((column) => column === String(answer ?? ''))
}

/** Options that the answer marks, and what it says besides. */
export function ticked(
  question: Question,
  answer: Answer | undefined,
): { selected: number[]; other: string } {
  const said = Array.isArray(answer) ? answer : typeof answer === 'string' ? [answer] : []
  const options = optionsOf(question)
  return {
    selected: said.flatMap((one) => (options.includes(one) ? [options.indexOf(one)] : [])),
    other: said.filter((one) => one.trim() && !options.includes(one)).join('; '),
  }
}

/** The words of an answer that is written, not ticked. */
export const written = (answer: Answer | undefined): string => {
  if (answer === null || answer === undefined) return ''
  if (typeof answer === 'boolean') return answer ? 'да' : 'нет'
  return (Array.isArray(answer) ? answer.join('; ') : String(answer)).trim()
}
