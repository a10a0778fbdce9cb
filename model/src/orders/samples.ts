import type { Official, SamplePaper } from '#documents'
import { sampleCollege, samplePeople, samplePositions, sampleSchool } from '#documents'
import { changeOrder } from './change-order.ts'
import type { OrderedPair } from './pair.ts'
import { pairsOrder } from './pairs-order.ts'

const year = { from: '2026-10-01', to: '2027-05-31' }
const people = samplePeople
const curator: Official = { name: people.curator, position: samplePositions.curator }
const control: Official = { name: people.deputy, position: samplePositions.deputy }

const schoolPairs: OrderedPair[] = [
  {
    ...year,
    form: 'учитель – учитель',
    track: 'employees',
    mentors: [{ name: people.teacher, about: 'учитель математики' }],
    mentees: [{ name: people.youngTeacher, about: 'учитель физики' }],
  },
  {
    ...year,
    form: 'учитель – учитель',
    track: 'employees',
    mentors: [{ name: people.deputy, about: 'заместитель директора, учитель истории' }],
    mentees: [{ name: people.newTeacher, about: 'учитель родного (татарского) языка и литературы' }],
  },
  {
    ...year,
    form: 'ученик – ученик',
    track: 'learners',
    mentors: [{ name: people.senior, about: '10 «А» класс', minor: true }],
    mentees: [
      { name: people.junior, about: '6 «Б» класс', minor: true },
      { name: people.pupil, about: '6 «Б» класс', minor: true },
      { name: people.pupilWithoutPatronymic, about: '6 «В» класс', minor: true },
    ],
  },
]

const collegePairs: OrderedPair[] = [
  {
    ...year,
    form: 'работодатель – студент',
    track: 'learners',
    mentors: [
      {
        name: people.worker,
        about: 'мастер механического участка',
        enterprise: { organisation: 'АО «Луговой станкозавод»', date: '2026-09-15', number: '118' },
      },
    ],
    mentees: [{ name: people.student, about: 'группа ТМ-31' }],
  },
  {
    ...year,
    form: 'студент – студент',
    track: 'learners',
    mentors: [{ name: people.secondStudent, about: 'группа ИС-41' }],
    mentees: [{ name: people.pupil, about: 'группа ИС-11', minor: true }],
  },
]

const schoolOrder = {
  issuer: sampleSchool,
  at: { date: '2026-09-28', number: '45-од' },
  on: '2026-09-28',
  pairs: schoolPairs,
  curator,
  control,
  programme: 'Шаг навстречу',
  plansBy: '2026-10-15',
  publish: true,
  own: [
    {
      text: 'положением о наставничестве, утвержденным приказом от 1 сентября 2026 г. № 30-од',
      date: '2026-09-01',
    },
  ],
  decision: { body: 'педагогического совета', at: { date: '2026-09-25', number: '2' } },
  executor: { name: 'Березина Анна Сергеевна', phone: '8 (000) 123-45-67' },
}

export const orderSamples: SamplePaper[] = [
  { code: 'D14', build: () => pairsOrder(schoolOrder) },
  {
    code: 'D14',
    variant: 'college',
    title: 'в колледже, проект без номера',
    build: () =>
      pairsOrder({
        issuer: sampleCollege,
        at: {},
        on: '2026-09-28',
        pairs: collegePairs,
        curator,
        decision: { body: 'педагогического совета', at: { date: '2026-09-25', number: '2' } },
      }),
  },
  {
    code: 'D24',
    build: () =>
      changeOrder({
        issuer: sampleSchool,
        at: { date: '2027-01-15', number: '4-од' },
        on: '2027-01-15',
        changed: {
          date: '2026-09-28',
          number: '45-од',
          title: 'О закреплении наставнических пар (групп) на 2026/2027 учебный год',
        },
        changes: schoolPairs.slice(0, 2).map((pair, i) =>
          i === 0
            ? {
                kind: 'replacement',
                pair,
                mentor: { name: people.deputy, about: 'заместитель директора' },
                from: '2027-01-18',
                reason: 'переводом наставника в другую организацию',
              }
            : { kind: 'termination', pair, from: '2027-01-18', reason: 'достижением целей программы' },
        ),
        curator,
        control,
      }),
  },
]
