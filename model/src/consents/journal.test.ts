import { expect, test } from 'vitest'
import { registerDocument, sampleSchool } from '#documents'
import { wordingFlaws, wordsOf } from '#papers'
import { consentKinds } from './consent.ts'
import type { JournalRow } from './journal.ts'
import { blankConsentJournal, consentJournal, consentJournalColumns } from './journal.ts'
import { consentSamples } from './samples.ts'

const row = (more: Partial<JournalRow> = {}): JournalRow => ({
  ...{ number: '7', signedOn: '2026-09-10', name: 'Снегирева Дарья Романовна', kind: 'processing_minor' },
  ...{ signedBy: 'Снегирев Роман Евгеньевич (отец)', expiresOn: '2028-08-31', storagePlace: 'сейф' },
  ...{ withdrawnOn: null, withdrawalNumber: null },
  ...more,
})
const about = { issuer: sampleSchool, cycle: '2026/2027 учебный год', today: '2026-11-20' }

test('the register has the eight columns of the handbook', () => {
  expect(consentJournal([], about).columns.map(({ title }) => title)).toEqual([
    ...['№', 'Дата', 'ФИО субъекта', 'Вид согласия', 'Кем подписано', 'Срок действия', 'Место хранения'],
    'Отозвано (дата, № заявления)',
  ])
})

test('an entry says whose consent it is, who signed it, how long it holds and where it lies', () => {
  expect(consentJournal([row()], about).rows).toEqual([
    [
      ...['7', '2026-09-10', 'Снегирева Дарья Романовна'],
      'Согласие законного представителя на обработку персональных данных несовершеннолетнего',
      ...['Снегирев Роман Евгеньевич (отец)', 'до\u00A031.08.2028', 'сейф', null],
    ],
  ])
})

test('a withdrawal is written with its day and number, or with the day alone', () => {
  const last = (more: Partial<JournalRow>) => consentJournal([row(more)], about).rows[0]?.at(-1)
  expect(last({ withdrawnOn: '2026-11-20', withdrawalNumber: '№ 5' })).toBe('20.11.2026, № 5')
  expect(last({ withdrawnOn: '2026-11-20' })).toBe('20.11.2026')
})

test('entries stand as they were made: by day, then by number', () => {
  const numbers = ['10', '9', '2'].map((number, i) =>
    row({ number, signedOn: i < 2 ? '2026-09-10' : '2026-09-09' }),
  )
  expect(consentJournal(numbers, about).rows.map(([number]) => number)).toEqual(['2', '9', '10'])
})

test('without a registered day the term is that of the paper itself', () => {
  expect(consentJournal([row({ expiresOn: null })], about).rows[0]?.[5]).toBe('по тексту согласия')
})

test('a blank register is lines to write on, of nobody', () => {
  const { rows, notes } = blankConsentJournal(30, about)
  expect(rows).toHaveLength(30)
  expect(rows.flat().every((value) => value === null)).toBe(true)
  expect(notes?.join()).not.toContain('20.11.2026')
})

test('every kind of consent is named, and no register of the samples has a slip', () => {
  const all = consentJournal(
    consentKinds.map((kind) => row({ kind })),
    about,
  )
  expect(new Set(all.rows.map((one) => one[3])).size).toBe(consentKinds.length)
  for (const sample of consentSamples)
    if ('register' in sample)
      expect(wordingFlaws(registerDocument(sample.register()), '2026-11-20')).toEqual([])
  expect(wordsOf(registerDocument(all))).toContain('сейф')
  expect(consentJournalColumns).toHaveLength(8)
})

test('the printed journal is signed by the curator, a book to write in is not', () => {
  const last = (register: Parameters<typeof registerDocument>[0]) =>
    registerDocument(register).blocks.at(-1)?.k
  expect(last(consentJournal([], { issuer: sampleSchool }))).toBe('signature')
  expect(last(blankConsentJournal(3, { issuer: sampleSchool }))).toBe('table')
})
