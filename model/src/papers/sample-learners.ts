import type { NameForms } from '#documents'
import { initials } from '#documents'
import { type Case, declineFullName } from '#words'

const invented = [
  ['Лесной', 'Тимофей', 'Андреевич'],
  ['Полевая', 'Анна', 'Сергеевна'],
  ['Речной', 'Егор', 'Павлович'],
  ['Садовая', 'Мария', 'Игоревна'],
  ['Степной', 'Роман', 'Викторович'],
  ['Горная', 'Полина', 'Олеговна'],
  ['Озерной', 'Матвей', 'Петрович'],
  ['Морская', 'Елизавета', 'Дмитриевна'],
  ['Боровой', 'Илья', 'Николаевич'],
  ['Зимняя', 'Ксения', 'Максимовна'],
  ['Береговой', 'Денис', 'Иванович'],
  ['Заречная', 'Алина', 'Романовна'],
] as const

/** Invented learners of sample papers: as many as the largest group has. */
export const sampleLearners: readonly NameForms[] = invented.map(([lastName, firstName, patronymic]) => {
  const { forms } = declineFullName({ lastName, firstName, patronymic })
  const inCase = (one: Case) =>
    [forms[one].lastName, forms[one].firstName, forms[one].patronymic].filter(Boolean).join(' ')
  return {
    nominative: inCase('nominative'),
    genitive: inCase('genitive'),
    dative: inCase('dative'),
    accusative: inCase('accusative'),
    instrumental: inCase('instrumental'),
    prepositional: inCase('prepositional'),
    short: initials({ lastName, firstName, patronymic }),
  }
})
