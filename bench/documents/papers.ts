import type { Doc, Register } from '@app/model/documents'
import {
  built,
  centred,
  choice,
  fill,
  formPage,
  line,
  para,
  samplePeople,
  samplePositions,
  sampleSchool,
  signature,
} from '@app/model/documents'
import { pairsOrder } from '@app/model/orders'

const surnames = ['Ключевская', 'Родников', 'Полянский', 'Березина', 'Ольховский', 'Снегирева', 'Каменский']

/** A person whose name differs from every other, so that no cache helps. */
const person = (i: number, about: string) => {
  const full = `${surnames[i % surnames.length]} ${i % 2 ? 'Ольга' : 'Максим'} ${i % 3 ? 'Олеговна' : 'Ильинична'}`
  return { name: { ...samplePeople.teacher, nominative: full }, about: `${about} ${i}` }
}

/** The order that secures so many pairs; `run` makes each one a new document. */
export const orderOf = (pairs: number, run = 0): Doc =>
  pairsOrder({
    issuer: sampleSchool,
    at: { date: '2026-09-28', number: `${45 + run}-од` },
    on: '2026-09-28',
    curator: { name: samplePeople.curator, position: samplePositions.curator },
    pairs: Array.from({ length: pairs }, (_, i) => ({
      from: '2026-10-01',
      to: '2027-05-31',
      form: i % 2 ? 'учитель – учитель' : 'ученик – ученик',
      mentors: [person(i + run, 'учитель математики, кабинет')],
      mentees: [{ ...person(i * 3 + run, '8 «А» класс, личное дело'), minor: true }],
    })),
  }).doc

/** A register of so many rows and eight columns. */
export const registerOf = (rows: number, run = 0): Register => ({
  title: `Реестр наставнических пар (групп), выпуск ${run}`,
  columns: [
    { title: '№ п/п', type: 'number' },
    { title: 'Форма наставничества' },
    { title: 'ФИО наставника' },
    { title: 'ФИО наставляемого (наставляемых)' },
    { title: 'Приказ' },
    { title: 'Начало', type: 'date' },
    { title: 'Завершение', type: 'date' },
    { title: 'Состояние' },
  ],
  rows: Array.from({ length: rows }, (_, i) => [
    i + 1,
    i % 2 ? 'учитель – учитель' : 'работодатель – студент',
    person(i + run, 'учитель').name.nominative,
    `${person(i * 3 + run, 'класс').name.nominative}, 8 «А» класс`,
    `от 28 сентября 2026 г. № ${run + i}-од`,
    '2026-10-01',
    '2027-05-31',
    'действует',
  ]),
})

const paragraph =
  'Настоящее согласие дается добровольно, действует до достижения целей обработки персональных данных и может быть отозвано в любое время по письменному заявлению, поданному в организацию.'

/** A consent of about two pages with room to write, as parents get it. */
export const consentOf = (i: number): Doc =>
  built({
    title: `Согласие ${i}`,
    page: formPage,
    size: 12,
    blocks: [
      centred([{ t: 'Согласие законного представителя', b: true }], { after: 8 }),
      fill('Я,', { value: person(i, 'мать').name.nominative }),
      fill('Адрес', { lines: 2 }),
      fill('Документ, удостоверяющий личность', { lines: 3, hint: '(вид, серия, номер, кем и когда выдан)' }),
      para(`Даю согласие на обработку персональных данных, запись ${i}.`),
      ...Array.from({ length: 12 }, () => para(paragraph)),
      choice('Разрешаю обработку', ['фамилии, имени, отчества', 'класса (группы)', 'результатов программы']),
      line('Мне разъяснен порядок отзыва согласия.', { before: 6 }),
      signature('Законный представитель', person(i, '').name.nominative, { line: true, captions: true }),
    ],
  }).doc
