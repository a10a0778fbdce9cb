import type { Official, SamplePaper } from '#documents'
import { sampleCollege, samplePeople, samplePositions, sampleSchool } from '#documents'
import { informationLetter } from './information-letter.ts'
import { memo } from './memo.ts'

const curator: Official = { name: samplePeople.curator, position: samplePositions.curator }
const contacts = { phone: '8 (000) 123-45-67', room: '21' }
const letter = {
  at: { date: '2026-09-10', number: '112' },
  cycle: '2026/2027 учебный год',
  period: { from: '2026-09-01', to: '2027-06-30' },
  curator,
}
const school = { ...letter, issuer: sampleSchool, contacts, site: 'school5.verhniy-lug.example' }
const college = { ...letter, issuer: sampleCollege }

export const letterSamples: SamplePaper[] = [
  {
    code: 'D06',
    title: 'родителям',
    build: () =>
      informationLetter({
        ...{ ...school, to: 'parents' },
        forms: ['ученик – ученик', 'учитель – ученик'],
        meeting: { on: '2026-09-17', at: '18:00', place: 'актовый зал' },
        answerBy: '2026-09-25',
      }),
  },
  {
    code: 'D06',
    variant: 'partners',
    title: 'предприятию',
    build: () =>
      informationLetter({
        ...{ ...college, to: 'partners' },
        addressee: ['Генеральному директору', 'АО «Луговой станкозавод»', 'Кузнечному В. С.'],
        greeting: 'Уважаемый Виктор Степанович!',
        forms: ['работодатель – студент'],
        answerBy: '2026-09-25',
      }),
  },
  {
    code: 'D06',
    variant: 'alumni',
    title: 'выпускникам',
    build: () =>
      informationLetter({ ...school, to: 'alumni', forms: ['студент – ученик', 'работодатель – ученик'] }),
  },
  {
    code: 'D36',
    title: 'наставника обучающегося',
    build: () => memo({ issuer: sampleSchool, to: 'mentor', track: 'learners', curator, contacts }),
  },
  {
    code: 'D36',
    variant: 'mentor-employee',
    title: 'наставника работника',
    build: () => memo({ issuer: sampleCollege, to: 'mentor', track: 'employees', curator }),
  },
  {
    code: 'D36',
    variant: 'mentee',
    title: 'наставляемого обучающегося',
    build: () => memo({ issuer: sampleSchool, to: 'mentee', track: 'learners', curator, contacts }),
  },
  {
    code: 'D36',
    variant: 'mentee-employee',
    title: 'наставляемого работника',
    build: () => memo({ issuer: sampleCollege, to: 'mentee', track: 'employees', curator }),
  },
  {
    code: 'D36',
    variant: 'parent',
    title: 'родителя',
    build: () =>
      memo({
        ...{ issuer: sampleSchool, to: 'parent', track: 'learners', curator, contacts },
        psychologist: { name: samplePeople.teacher, position: samplePositions.deputy },
      }),
  },
]
