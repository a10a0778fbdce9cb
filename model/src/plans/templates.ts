import type { FormCode } from '#programmes'
import type { PlanTemplate } from './template.ts'
import { employeeTemplates } from './templates-employees.ts'
import { employerTemplates } from './templates-employers.ts'
import { learnerTemplates } from './templates-learners.ts'

/** The library: every role form has at least one to start from. */
export const planTemplates: readonly PlanTemplate[] = [
  ...employeeTemplates,
  ...learnerTemplates,
  ...employerTemplates,
]

/** Templates for a form, in the order of the library. */
export const templatesFor = (form: FormCode): PlanTemplate[] =>
  planTemplates.filter((template) => template.forms.includes(form))
