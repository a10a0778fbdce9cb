import { z } from 'zod'
import type { Column } from './columns.ts'
import { meanings } from './meanings.ts'

/** What is done with the people of a list besides their cards. */
export const ImportPlan = z.object({
  kind: z.enum(['learner', 'teacher', 'employee', 'partner', 'parent']),
  /** Whom the list puts into the base of mentees. */
  mentees: z.enum(['none', 'with-request', 'all']),
  /** Whom the list puts into the base of mentors. */
  mentors: z.enum(['none', 'with-competencies', 'all']),
})
export type ImportPlan = z.output<typeof ImportPlan>

export const ChosenColumn = z.enum(meanings)

/**
 * What a list is most likely for, by its columns: classes make a list of learners, an employer one of partners,
 * positions one of teachers. A person sees the guess and may change it.
 */
export function guessPlan(tables: readonly { columns: readonly Pick<Column, 'meaning'>[] }[]): ImportPlan {
  const has = (...wanted: string[]) =>
    tables.some((table) => table.columns.some((column) => wanted.includes(column.meaning)))
  if (has('employer', 'inn')) return { kind: 'partner', mentees: 'none', mentors: 'all' }
  const isStaff =
    has('position', 'experience', 'category') && !has('representative', 'representativeName', 'parallel')
  return {
    kind: isStaff ? 'teacher' : 'learner',
    mentees: has('request') ? 'with-request' : 'none',
    mentors: has('competencies') ? 'with-competencies' : 'none',
  }
}
