import type { Official, SamplePaper } from '#documents'
import { sampleCollege, samplePeople, samplePositions, sampleSchool } from '#documents'
import { usualAnswers } from './answers.ts'
import { curatorOrder } from './curator-order.ts'
import { launchOrder } from './launch-order.ts'
import { mentoringProgramme } from './programme.ts'
import { type Regulation, regulation } from './regulation.ts'

const curator: Official = { name: samplePeople.curator, position: samplePositions.curator }
const deputy: Official = { name: samplePeople.deputy, position: samplePositions.deputy }

const schoolRegulation: Regulation = {
  issuer: sampleSchool,
  answers: usualAnswers('school'),
  order: { date: '2026-09-01', number: '30-од' },
  on: '2026-09-01',
  appendix: 1,
  council: { body: 'педагогического совета', at: { date: '2026-08-28', number: '1' } },
  union: { short: samplePeople.teacher.short },
}

const programme = {
  order: { date: '2026-09-01', number: '30-од' },
  on: '2026-09-01',
  ...{ cycle: '2026/2027 учебный год', from: '2026-09-01', to: '2027-06-30' },
  tracks: ['learners', 'employees'] as const,
  curator,
}

export const regulationSamples: SamplePaper[] = [
  {
    code: 'D01',
    build: () =>
      launchOrder({
        issuer: sampleSchool,
        at: { date: '2026-09-01', number: '30-од' },
        on: '2026-09-01',
        curator,
        leads: [{ form: 'учитель – учитель', person: deputy }],
        decision: { body: 'педагогического совета', at: { date: '2026-08-28', number: '1' } },
        terms: { bases: '2026-10-30', pairs: '2026-11-20', publication: '2026-09-15' },
        programme: true,
        repeals: [{ date: '2023-09-01', number: '41-од', title: 'О наставничестве' }],
        control: 'self',
        executor: { name: 'Березина Анна Сергеевна', phone: '8 (000) 123-45-67' },
      }),
  },
  {
    code: 'D01',
    variant: 'college',
    title: 'в колледже, проект без номера',
    build: () =>
      launchOrder({
        issuer: sampleCollege,
        at: {},
        on: '2026-09-01',
        curator,
        programme: true,
        decision: { body: 'педагогического совета', at: { date: '2026-08-28', number: '1' } },
      }),
  },
  { code: 'D02', build: () => regulation(schoolRegulation) },
  {
    code: 'D02',
    variant: 'college',
    title: 'в колледже с конструкторским бюро, с титульным листом и содержанием',
    build: () =>
      regulation({
        ...schoolRegulation,
        issuer: sampleCollege,
        appendix: 0,
        passport: {
          developedBy: 'заместитель директора по воспитательной работе',
          owner: 'куратор программы наставничества',
          term: 'до принятия нового положения',
          review: 'один раз в три года',
          keptAt: 'приемная директора, официальный сайт',
        },
        answers: {
          ...usualAnswers('college'),
          ...{ bureau: true, payment: 'contract', leads: true, titlePage: true, contents: true },
          regional: [
            {
              kind: 'order',
              issuer: 'Министерства образования Луговой области',
              date: '2020-06-05',
              number: '412',
              title: 'О внедрении региональной целевой модели наставничества',
            },
          ],
        },
      }),
  },
  {
    code: 'D02',
    variant: 'teachers',
    title: 'только для педагогических работников',
    build: () =>
      regulation({
        ...schoolRegulation,
        answers: {
          ...usualAnswers('school'),
          ...{ tracks: ['employees'], forms: ['teacher_teacher', 'manager_teacher'], publication: false },
        },
      }),
  },
  {
    code: 'D05',
    build: () =>
      mentoringProgramme({
        ...programme,
        issuer: sampleSchool,
        name: 'Шаг навстречу',
        appendix: 3,
        forms: ['pupil_pupil', 'teacher_teacher', 'employer_pupil'],
        indicators: [
          { title: 'Доля обучающихся, вошедших в программу в любой роли', target: '30 %' },
          { title: 'Доля педагогических работников, вошедших в программу в любой роли', target: '40 %' },
          { title: 'Уровень удовлетворенности наставляемых', target: '85 %' },
          { title: 'Уровень удовлетворенности наставников', target: '85 %' },
        ],
      }),
  },
  {
    code: 'D05',
    variant: 'college',
    title: 'в колледже',
    build: () =>
      mentoringProgramme({
        ...programme,
        issuer: sampleCollege,
        forms: ['student_student', 'teacher_teacher', 'employer_student', 'teacher_student'],
      }),
  },
  {
    code: 'D04',
    build: () =>
      curatorOrder({
        issuer: sampleSchool,
        at: { date: '2026-09-01', number: '31-од' },
        on: '2026-09-01',
        curator,
        substitute: deputy,
        from: '2026-09-01',
        to: '2027-08-31',
        reportBy: '2027-06-15',
      }),
  },
  {
    code: 'D04',
    variant: 'college',
    title: 'в колледже',
    build: () =>
      curatorOrder({
        issuer: sampleCollege,
        at: { date: '2026-09-01', number: '52' },
        on: '2026-09-01',
        curator,
      }),
  },
]
