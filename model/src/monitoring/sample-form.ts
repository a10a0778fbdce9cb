import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import type { Contingent } from '#roadmaps'
import type { MonitoringForm } from './form.ts'
import type { IndicatorFigures } from './indicator-value.ts'
import type { IndicatorCode } from './indicators.ts'
import type { FormCounts, Participants } from './participants.ts'
import { noCounts } from './participants.ts'

/** Invented numbers of a school and of a college that agree with each other. */

const counts = (form: string, given: Partial<FormCounts>): FormCounts => ({
  ...noCounts(form),
  ...{ mentorLearners: 0, mentorTeachers: 0, mentorEmployers: 0 },
  ...{ menteeLearners: 0, youngSpecialists: 0, otherTeachers: 0, groups: 0, terminated: 0 },
  ...given,
})

export const schoolParticipants: Participants = {
  forms: [
    counts('ученик – ученик', {
      ...{ mentors: 18, mentorLearners: 18, mentees: 26, menteeLearners: 26 },
      ...{ pairs: 16, groups: 2, completed: 17, terminated: 1 },
    }),
    counts('учитель – учитель', {
      ...{ mentors: 5, mentorTeachers: 5, mentees: 6, youngSpecialists: 5, otherTeachers: 1 },
      ...{ pairs: 6, completed: 6 },
    }),
    counts('работодатель – ученик', {
      ...{ mentors: 3, mentorEmployers: 3, mentees: 22, menteeLearners: 22 },
      ...{ pairs: 1, groups: 2, completed: 3 },
    }),
  ],
  unique: { mentors: 26, mentees: 51, menteeLearners: 45, youngSpecialists: 5 },
}

const figures = (
  rows: Record<string, readonly [number | null, number | null, number | null]>,
): IndicatorFigures[] =>
  Object.entries(rows).map(([code, [numerator, denominator, target]]) => ({
    code: code as IndicatorCode, // the keys below are codes
    numerator,
    denominator,
    target,
  }))

export const schoolIndicators: IndicatorFigures[] = figures({
  ...{
    I1: [45, 372, 70],
    I2: [18, 118, 10],
    I3: [5, 6, 70],
    I4: [3, 3, 30],
    I5: [38, 44, 85],
    I6: [19, 24, 85],
  },
  ...{ C1: [63, 642, 30], C2: [11, 46, 30], C3: [26, 27, null], C4: [214, 231, null], C5: [402, 436, null] },
  ...{
    C6: [24, 26, 100],
    C7: [2, null, 0],
    C8: [5, 5, null],
    C9: [7, 49, null],
    C10: [33, 36, 100],
    C11: [77, 77, 100],
  },
})

const contingent = (values: Record<string, number>): Contingent => ({
  factOn: '2027-05-31',
  values: Object.fromEntries(Object.entries(values).map(([code, fact]) => [code, { fact, forecast: null }])),
})

export const schoolForm: MonitoringForm = {
  issuer: sampleSchool,
  kind: 'school',
  cycle: '2026/2027 учебный год',
  period: { from: '2026-09-01', to: '2027-05-31' },
  on: '2027-05-31',
  curator: {
    ...{ name: people.curator, position: samplePositions.curator },
    contacts: '8 (000) 123-45-68, curator5@verhniy-lug.example',
  },
  section: 'school5.verhniy-lug.example/nastavnichestvo',
  acts: [
    { title: 'Приказ «О внедрении целевой модели наставничества»', number: '30-од', date: '2026-09-01' },
    { title: 'Положение о наставничестве', number: '30-од', date: '2026-09-01' },
    { title: 'Дорожная карта внедрения целевой модели наставничества', number: '30-од', date: '2026-09-01' },
    { title: 'Приказ «О закреплении наставнических пар (групп)»', number: '48-од', date: '2026-12-01' },
  ],
  contingent: contingent({
    ...{ '1': 642, '1.1': 270, '1.1.1': 131, '1.1.2': 18, '1.1.3': 96, '1.1.4': 1, '1.2': 301, '1.2.1': 112 },
    ...{
      '1.2.2': 34,
      '1.2.3': 140,
      '1.2.4': 4,
      '1.3': 71,
      '1.3.1': 38,
      '1.3.2': 16,
      '1.3.3': 52,
      '1.3.4': 0,
    },
    ...{
      '1.4': 372,
      '1.5': 118,
      '2': 46,
      '2.1': 17,
      '2.2': 14,
      '2.3': 6,
      '2.4': 9,
      '2.5': 15,
      '3': 84,
      '4': 3,
    },
  }),
  participants: schoolParticipants,
  indicators: schoolIndicators,
  staff: { trained: 24, hours: 36, programmes: 6, paid: true, agreements: 5 },
  partners: [
    {
      name: 'ООО «Станкозавод»',
      inn: '0000000001',
      agreement: { date: '2026-10-05', number: '7' },
      mentors: 1,
    },
    {
      name: 'АО «Луговые линии»',
      inn: '0000000002',
      agreement: { date: '2026-10-12', number: '8' },
      mentors: 1,
    },
    { name: 'ГБУЗ «Верхнелугская районная больница»', inn: null, agreement: null, mentors: 1 },
  ],
  roadmap: {
    ...{ due: 36, done: 31, late: 2, overdue: 3, moved: 1 },
    list: [
      { number: '6.8', title: 'Повторное анкетирование родителей наставляемых', due: '2027-05-20' },
      { number: '7.4', title: 'Рассказ о лучших парах на сайте школы', due: '2027-05-28' },
      { number: '7.5', title: 'Пополнение долгосрочной базы наставников', due: '2027-05-31' },
    ],
  },
  satisfaction: [
    { role: 'mentee', asked: 51, answered: 44, satisfied: 38 },
    { role: 'mentee', form: 'ученик – ученик', asked: 26, answered: 24, satisfied: 21 },
    { role: 'mentor', asked: 26, answered: 24, satisfied: 19 },
    { role: 'partner', asked: 3, answered: 1, satisfied: 1 },
    { role: 'parent', asked: 45, answered: 24, satisfied: 22 },
  ],
  practices: [
    {
      kind: 'practice',
      title: 'Старший рядом: адаптация пятиклассников',
      link: 'school5.verhniy-lug.example/nastavnichestvo/starshiy-ryadom',
    },
    { kind: 'contest', title: 'Муниципальный конкурс «Лучший наставник»', link: 'второе место' },
  ],
  risks: [
    { code: 'mentors', text: 'Мало наставников из числа работодателей: три предприятия на 45 заявок' },
    { code: 'parents', text: 'Часть родителей поздно возвращает согласия' },
  ],
  corrections: [
    {
      sheet: 5,
      row: 'Часов обучения',
      column: 'Значение',
      value: 40,
      comment: 'учтены занятия в другой организации',
    },
  ],
}

export const collegeForm: MonitoringForm = {
  ...schoolForm,
  issuer: sampleCollege,
  kind: 'college',
  section: 'college.verhniy-lug.example/nastavnichestvo',
  contingent: contingent({
    ...{
      '1': 512,
      '1.1': 150,
      '1.2': 138,
      '1.3': 126,
      '1.4': 98,
      '1.5': 287,
      '1.6': 225,
      '1.7': 12,
      '1.8': 90,
    },
    ...{ '1.9': 470, '1.10': 466, '2': 41, '2.1': 29, '2.2': 8, '2.3': 12, '2.4': 10, '2.5': 5, '3': 11 },
  }),
  participants: {
    forms: [
      counts('студент – студент', {
        ...{
          mentors: 21,
          mentorLearners: 21,
          mentees: 30,
          menteeLearners: 30,
          pairs: 18,
          groups: 3,
          completed: 19,
        },
        terminated: 2,
      }),
      counts('работодатель – студент', {
        ...{
          mentors: 8,
          mentorEmployers: 8,
          mentees: 64,
          menteeLearners: 64,
          groups: 8,
          pairs: 0,
          completed: 8,
        },
      }),
      counts('педагог – педагог', {
        ...{ mentors: 4, mentorTeachers: 4, mentees: 4, youngSpecialists: 4, pairs: 4, completed: 4 },
      }),
    ],
  },
  indicators: figures({
    ...{ I1: [94, 470, 70], I2: [21, 466, 10], I3: [4, 5, 70], I4: [8, 11, 30] },
    ...{ I5: [71, 88, 85], I6: [null, null, 85], C1: [112, 512, 30] },
  }),
  partners: [
    {
      name: 'ООО «Станкозавод»',
      inn: '0000000001',
      agreement: { date: '2026-09-15', number: '3' },
      mentors: 5,
    },
    ...['АО «Луговые линии»', 'ООО «Мост»', 'АО «Электросети»', 'ООО «Верхнелугский хлебозавод»'].map(
      (name) => ({
        ...{ name, inn: null, agreement: null, mentors: 1 },
      }),
    ),
    ...['АО «Водоканал»', 'ООО «Строитель»', 'ООО «Транспортная компания»'].map((name) => ({
      ...{ name, inn: null, agreement: null, mentors: 0 },
    })),
  ],
  staff: { trained: 30, hours: 36, programmes: 4, paid: true, agreements: 4 },
  roadmap: {
    ...{ due: 36, done: 31, late: 2, overdue: 3, moved: 1 },
    list: [
      { number: '6.8', title: 'Анкетирование наставников и организаций-партнеров', due: '2027-05-20' },
      { number: '7.4', title: 'Рассказ о лучших парах на сайте колледжа', due: '2027-05-28' },
      { number: '7.5', title: 'Пополнение долгосрочной базы наставников', due: '2027-05-31' },
    ],
  },
  satisfaction: [
    { role: 'mentee', asked: 98, answered: 88, satisfied: 71 },
    { role: 'mentee', form: 'студент – студент', asked: 30, answered: 27, satisfied: 22 },
    { role: 'mentor', asked: 33, answered: 0, satisfied: 0 },
    { role: 'partner', asked: 8, answered: 3, satisfied: 3 },
  ],
  practices: [],
  risks: [{ code: 'mentors', text: 'Часть предприятий не выделяет наставникам времени' }],
  corrections: [],
}
