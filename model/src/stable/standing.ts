import { type Task, totals } from '#task'

export type Standing = { readonly mentorOf: Int32Array; readonly matched: number; readonly score: number }

export function standing(task: Task, mentorOf: Int32Array): Standing {
  const { matched, score } = totals(task, mentorOf)
  return { mentorOf, matched, score }
}

export const isBetter = (a: { matched: number; score: number }, b: { matched: number; score: number }) =>
  a.matched > b.matched || (a.matched === b.matched && a.score > b.score)
