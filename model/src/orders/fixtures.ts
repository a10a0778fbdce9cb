import type { Block, BuiltDocument, Clause, Text } from '#documents'
import { cellText, plain, samplePeople } from '#documents'
import type { OrderedPair } from './pair.ts'

export const people = samplePeople
const period = { from: '2026-10-01', to: '2027-05-31' }
export const teachers = (more: Partial<OrderedPair> = {}): OrderedPair => ({
  ...period,
  form: 'учитель – учитель',
  track: 'employees',
  mentors: [{ name: people.teacher, about: 'учитель математики' }],
  mentees: [{ name: people.youngTeacher, about: 'учитель физики' }],
  ...more,
})
export const pupils = (): OrderedPair => ({
  ...period,
  form: 'ученик – ученик',
  track: 'learners',
  mentors: [{ name: people.senior, about: '10 «А» класс', minor: true }],
  mentees: [
    { name: people.junior, about: '6 «Б» класс', minor: true },
    { name: people.pupilWithoutPatronymic, about: '6 «В» класс', minor: true },
  ],
})

export const spaced = (text: Text) => plain(text).replaceAll('\u00A0', ' ')
export const find = <K extends Block['k']>({ doc }: BuiltDocument, k: K) =>
  doc.blocks.filter((block): block is Extract<Block, { k: K }> => block.k === k)
export const clauseTexts = (built: BuiltDocument): string[] => {
  const walk = (items: Clause[], prefix = ''): string[] =>
    items.flatMap((item, i) => [
      `${prefix}${i + 1}. ${spaced(item.text)}`,
      ...walk(item.sub ?? [], `${prefix}${i + 1}.`),
    ])
  return walk(find(built, 'clauses')[0]?.items ?? [])
}
export const pairTable = (built: BuiltDocument) =>
  find(built, 'table').find((table) => table.header[1]?.startsWith('Наставник'))
export const readers = (built: BuiltDocument) =>
  find(built, 'table')
    .filter((table) => table.header.includes('Подпись'))
    .flatMap((table) => table.rows.map((row) => spaced(cellText(row[1] ?? ''))))
