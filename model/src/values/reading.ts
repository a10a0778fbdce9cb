/** What a written value was understood as, and what is odd about it. Without a value it was not understood. */
export type Reading<Value, Problem extends string> = { value?: Value; problem?: Problem }

const EMPTY = /^(?:[-–—.*_?]+|нет данных|н\/д|нд|не указан[оаы]?|отсутствует|без|нет|прочерк)$/i

/** Whether a cell only says that there is nothing: a dash, «нет», «н/д». */
export function saysNothing(text: string): boolean {
  return text === '' || EMPTY.test(text)
}
