import type { SamplePaper } from '#documents'
import { samplePeople as people, samplePositions as posts, sampleCollege, sampleSchool } from '#documents'
import type { OrderedPerson } from '#orders'
import { rewardOrder } from './reward-order.ts'

const curator = { name: people.curator, position: posts.curator }
const teacher: OrderedPerson = { name: people.teacher, about: 'учитель математики' }
const deputy: OrderedPerson = { name: people.deputy, about: 'заместитель директора, учитель истории' }
const senior: OrderedPerson = { name: people.senior, about: '10 «А» класс', minor: true }
const worker: OrderedPerson = {
  ...{ name: people.worker, about: 'мастер механического участка' },
  enterprise: { organisation: 'АО «Луговой станкозавод»' },
}
const many: OrderedPerson[] = [
  worker,
  ...[people.youngTeacher, people.newTeacher, people.curator].map((name) => ({
    name,
    about: name === people.curator ? 'заместитель директора по воспитательной работе' : 'учитель физики',
  })),
  ...[people.senior, people.junior, people.pupil, people.pupilWithoutPatronymic, people.student].map(
    (name, i) => ({ name, about: `${10 - i} «А» класс`, minor: true }),
  ),
  teacher,
  deputy,
  { name: people.secondStudent, about: 'педагог-организатор' },
  { name: people.director, about: 'учитель химии' },
]
const at = { date: '2027-06-01', number: '29-од' }
const minutes = { body: 'педагогического совета', at: { date: '2027-05-31', number: '9' } }

export const rewardSamples: SamplePaper[] = [
  {
    code: 'D25',
    build: () =>
      rewardOrder({
        ...{ issuer: sampleSchool, at, on: '2027-06-01', year: '2026/2027', decision: minutes, curator },
        rewards: [
          { kind: 'diploma', people: [teacher], merit: 'за победу в конкурсе «Лучший наставник»' },
          { kind: 'thanks', people: [teacher, deputy, senior] },
          { kind: 'parents', people: [senior] },
          { kind: 'bonus', people: [teacher], amount: '5000 рублей' },
        ],
        event: { name: 'на торжественной линейке', on: '2027-06-04' },
        personnel: {
          name: people.newTeacher,
          position: { ...posts.deputy, nominative: 'Специалист по кадрам', dative: 'специалисту по кадрам' },
        },
        publish: true,
      }),
  },
  {
    code: 'D25',
    variant: 'college',
    title: 'колледж и предприятие',
    build: () =>
      rewardOrder({
        ...{ issuer: sampleCollege, at: {}, on: '2027-06-15', year: '2026/2027', curator },
        control: { name: people.curator, position: posts.curator },
        rewards: [
          { kind: 'letter', people: [worker] },
          { kind: 'diploma', people: [{ name: people.secondStudent, about: 'группа ИС-41' }] },
          { kind: 'contest', people: [{ name: people.teacher, about: 'преподаватель' }] },
        ],
      }),
  },
  {
    code: 'D25',
    variant: 'list',
    title: 'список в приложении',
    build: () =>
      rewardOrder({
        ...{ issuer: sampleSchool, at, on: '2027-06-01', year: '2026/2027', curator },
        rewards: [
          { kind: 'diploma', people: [teacher, deputy, senior] },
          { kind: 'thanks', people: many },
        ],
      }),
  },
]
