import type { Issuer, Official, SamplePaper } from '#documents'
import { samplePeople as people } from '#documents'
import type { IndicatorFigures } from '#monitoring'
import { rolledUp } from '#monitoring'
import { monitoringOrder } from './monitoring-order.ts'
import { resultsLetter } from './results-letter.ts'
import type { RoadmapsOrder } from './roadmaps-order.ts'
import { roadmapsOrder } from './roadmaps-order.ts'
import { rollUpRegister } from './roll-up.ts'

export const sampleAuthority: Issuer = {
  kind: 'authority',
  fullName: 'Управление образования администрации города Верхний Луг',
  shortName: 'Управление образования г. Верхний Луг',
  founder: 'Администрация города Верхний Луг',
  place: 'г. Верхний Луг',
  address: '000100, г. Верхний Луг, пл. Ратушная, д. 1',
  phone: '8 (000) 555-10-10',
  email: 'edu@verhniy-lug.example',
  head: {
    name: people.deputy,
    position: {
      nominative: 'Начальник управления',
      genitive: 'начальника управления',
      dative: 'начальнику управления',
      accusative: 'начальника управления',
      instrumental: 'начальником управления',
    },
  },
}

const specialist: Official = {
  name: people.teacher,
  position: {
    nominative: 'Начальник отдела общего и дополнительного образования',
    genitive: 'начальника отдела общего и дополнительного образования',
    dative: 'начальнику отдела общего и дополнительного образования',
    accusative: 'начальника отдела общего и дополнительного образования',
    instrumental: 'начальником отдела общего и дополнительного образования',
  },
}

const year = '2026/2027 учебный год'
const school = (n: number) => `МБОУ «СОШ № ${n} г. Верхний Луг»`

export const sampleRoadmapsOrder: RoadmapsOrder = {
  issuer: sampleAuthority,
  at: { date: '2026-09-15', number: '214' },
  on: '2026-09-15',
  approved: [
    { organisation: school(5), cycle: year, model: true },
    { organisation: school(8), cycle: '2026–2028 годы', title: 'Комплекс мер' },
  ],
  returned: [
    { organisation: school(2), remarks: 'Указать сроки мероприятий этапа 6 и ответственных за них' },
    { organisation: school(11) },
  ],
  period: { from: '2026-09-15', to: '2027-06-30' },
  terms: { inform: '2026-09-22', report: '2027-06-10', resend: '2026-09-29' },
  email: 'edu@verhniy-lug.example',
  control: specialist,
  executor: { name: people.youngTeacher.nominative, phone: '8 (000) 555-10-12' },
}

const own: IndicatorFigures[] = [
  { code: 'I1', numerator: 45, denominator: 372, target: 70 },
  { code: 'I2', numerator: 18, denominator: 118, target: 10 },
  { code: 'I5', numerator: 38, denominator: 44, target: 85 },
  { code: 'I6', numerator: null, denominator: null, target: 85 },
]
const others: IndicatorFigures[] = [
  { code: 'I1', numerator: 310, denominator: 900, target: 70 },
  { code: 'I2', numerator: 22, denominator: 240, target: 10 },
  { code: 'I5', numerator: 120, denominator: 150, target: 85 },
]

const order = {
  issuer: sampleAuthority,
  executor: { name: people.youngTeacher.nominative, phone: '8 (000) 555-10-12' },
}

export const oversightSamples: SamplePaper[] = [
  { code: 'D37', build: () => roadmapsOrder(sampleRoadmapsOrder) },
  {
    code: 'D37',
    variant: 'many',
    title: 'на тридцать организаций, ни одна карта не возвращена',
    build: () =>
      roadmapsOrder({
        ...sampleRoadmapsOrder,
        approved: Array.from({ length: 30 }, (_, i) => ({
          organisation: school(i + 1),
          cycle: year,
          model: i < 2,
        })),
        returned: [],
        attached: false,
        control: 'self',
      }),
  },
  {
    code: 'D37',
    variant: 'monitoring',
    title: 'приказ о проведении мониторинга',
    build: () =>
      monitoringOrder({
        ...order,
        at: { date: '2027-05-11', number: '131' },
        on: '2027-05-11',
        cycle: year,
        period: { from: '2026-09-01', to: '2027-05-31' },
        terms: { collect: '2027-06-10', summary: '2027-06-25' },
        email: 'edu@verhniy-lug.example',
        responsible: specialist,
        control: 'self',
      }),
  },
  {
    code: 'D06',
    variant: 'results',
    title: 'письмо организации о результатах мониторинга',
    build: () =>
      resultsLetter({
        ...order,
        at: { date: '2027-06-28', number: '01-18/402' },
        addressee: ['Директору', 'МБОУ «СОШ № 5 г. Верхний Луг»', 'Луговой Е. В.'],
        cycle: year,
        own,
        territory: own.map(({ code, target }) => rolledUp(code, [...own, ...others], target)),
        recommendations: [
          'увеличить охват обучающихся за счет формы «ученик – ученик» и групповой работы',
          'провести опрос наставников',
        ],
      }),
  },
  {
    code: 'D30',
    variant: 'roll-up',
    title: 'свод по организациям',
    register: () =>
      rollUpRegister(
        sampleAuthority,
        [
          {
            ...{ name: school(5), roadmap: true, indicators: own },
            counts: {
              mentors: 63,
              mentees: 72,
              menteeLearners: 58,
              youngSpecialists: 6,
              pairs: 51,
              groups: 4,
            },
          },
          { name: school(8), roadmap: true, counts: null, indicators: others },
          { name: school(11), roadmap: false, counts: null, indicators: [] },
        ],
        { period: year, on: '2027-06-28' },
      ),
  },
]
