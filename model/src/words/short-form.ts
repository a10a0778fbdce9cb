import type { Case } from './case.ts'
import type { NameForm, NameForms } from './full-name.ts'

const noBreakSpace = '\u00a0'

/** «Иванову И. И.» or «И. И. Иванову»; initials never part from the surname at the end of a line. */
export function shortForm(
  name: { forms: NameForms },
  one: Case,
  order: 'surname-first' | 'initials-first' = 'surname-first',
): string {
  return shortName(name.forms[one], order)
}

/** The same of one form, also of one corrected by hand. */
export function shortName(
  form: NameForm,
  order: 'surname-first' | 'initials-first' = 'surname-first',
): string {
  const initials = [initialOf(form.firstName), initialsOfPatronymic(form.patronymic ?? '')]
  const parts = order === 'surname-first' ? [form.lastName, ...initials] : [...initials, form.lastName]
  return parts.filter(Boolean).join(noBreakSpace)
}

/** «Иванову Ивану Ивановичу» in one case. */
export function longName(form: NameForm): string {
  return [form.lastName, form.firstName, form.patronymic].filter(Boolean).join(' ')
}

/** «А.» of «Анна», «А.-М.» of «Анна-Мария», «И. И.» of «И.И.». */
const initialOf = (name: string): string =>
  name
    .split(/\s+|(?<=\.)/)
    .map((word) => word.split('-').map(letterOf).filter(Boolean).join('-'))
    .filter(Boolean)
    .join(noBreakSpace)

function letterOf(part: string): string {
  const [letter] = part
  return letter ? `${letter.toUpperCase()}.` : ''
}

/** «Гасан оглы» → «Г. оглы»: the word itself is not shortened. */
function initialsOfPatronymic(patronymic: string): string {
  const [first = '', ...others] = patronymic.trim().split(/\s+/)
  return [initialOf(first), ...others].filter(Boolean).join(noBreakSpace)
}
