import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import type { Answers } from '#questionnaires'
import { dynamicsOf, type Measured } from './dynamics.ts'
import type { AnalyticalNote } from './note.ts'
import { collegeForm, schoolForm, schoolIndicators, schoolParticipants } from './sample-form.ts'

const measured = (...pairs: readonly [number | null, number | null][]): Measured[] =>
  pairs.map(([before, after]) => ({ before, after }))

export const schoolNote = (answers: Answers): AnalyticalNote => ({
  issuer: sampleSchool,
  at: { date: '2027-06-10', number: '12' },
  on: '2027-06-10',
  cycle: '2026/2027 учебный год',
  period: { from: '2026-09-01', to: '2027-05-31' },
  tracks: ['learners', 'employees'],
  curator: { name: people.curator, position: samplePositions.curator },
  participants: schoolParticipants,
  indicators: schoolIndicators.filter(
    ({ code }) => code.startsWith('I') || ['C3', 'C7', 'C10'].includes(code),
  ),
  satisfaction: schoolForm.satisfaction.filter(({ form }) => !form),
  swot: {
    strengths: [
      { text: 'понятный порядок подбора пар с учетом пожеланий участников', weight: 2 },
      { text: 'наставники обучены до начала работы', weight: 3 },
    ],
    weaknesses: [
      { text: 'дневники заполняются нерегулярно', weight: 3 },
      { text: 'мало наставников из числа работодателей' },
    ],
    opportunities: [{ text: 'сотрудничество с Верхнелугским политехническим колледжем' }],
    threats: [{ text: 'нехватка времени у педагогов в конце учебного года' }],
  },
  process: [
    { code: 'P1', x: 240, y: 268 },
    { code: 'P2', x: 0, y: 4 },
    { code: 'P3', x: 5, y: 4 },
    { code: 'P5', x: 3.9, y: 4.1 },
    { code: 'P6', x: 4, y: 5 },
    { code: 'P9', x: 6, y: 19 },
  ],
  dynamics: [
    dynamicsOf('V1', measured([5, 7], [6, 8], [7, 7], [4, 6], [8, 7], [6, null], [5, 9])),
    dynamicsOf('V4', measured([5, 8], [6, 8], [7, 9], [7, 6], [8, 8], [3, 6])),
    dynamicsOf('V5', measured([3, 2], [2, 2], [3, 1], [2, 1], [2, 2])),
    dynamicsOf('V13', measured([2.4, 3.1], [2.0, 2.8], [2.9, 3.0])),
  ],
  assessment: { answers, previous: [{ cycle: '2025/2026 учебный год', total: 12 }] },
  conclusions: [
    'Программа отвечает целям: работу завершили 26 из 27 пар и групп',
    'Охват обучающихся в возрасте от 10 до 19 лет ниже планового, для его роста необходимо привлечь новых наставников',
    'У молодых специалистов выросли профессиональные компетенции, все они продолжат работу в школе',
  ],
  plan: [
    {
      text: 'Заключить соглашения о сотрудничестве с двумя предприятиями',
      due: '2027-10-01',
      responsible: people.director.short,
    },
    {
      text: 'Провести для наставников занятие о ведении дневника',
      due: 'октябрь 2027 г.',
      responsible: people.curator.short,
    },
    {
      text: 'Пригласить в наставники выпускников программы',
      due: '2027-09-20',
      responsible: people.curator.short,
    },
  ],
})

export const collegeNote: AnalyticalNote = {
  ...schoolNote({}),
  issuer: sampleCollege,
  at: {},
  participants: collegeForm.participants,
  indicators: collegeForm.indicators,
  satisfaction: [
    { role: 'mentee', asked: 98, answered: 88, satisfied: 71 },
    { role: 'mentor', asked: 33, answered: 0, satisfied: 0 },
  ],
  process: [
    { code: 'P11', x: 12, y: 19 },
    { code: 'P13', x: 2, y: 7 },
    { code: 'P14', x: 31, y: 44 },
  ],
  dynamics: [
    dynamicsOf('V14', measured([4, 7], [5, 8], [6, 8], [3, 6], [5, 5], [4, 7], [6, 7])),
    dynamicsOf('V7', measured([6, 7], [7, 7])),
  ],
  assessment: null,
  conclusions: ['Все пары и группы с участием работодателей завершили работу'],
  plan: [{ text: 'Опросить наставников', due: '2027-09-15', responsible: people.curator.short }],
}

/** A cycle in which nothing has been counted yet: every section must stand. */
export const emptyNote: AnalyticalNote = {
  ...schoolNote({}),
  at: {},
  participants: { forms: [] },
  indicators: [{ code: 'I1', numerator: null, denominator: null, target: 70 }],
  ...{ satisfaction: [], process: [], dynamics: [], assessment: null },
  swot: { strengths: [], weaknesses: [], opportunities: [], threats: [] },
  conclusions: [],
  plan: [],
}
