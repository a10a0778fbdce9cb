import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import { menteeApplication, mentorApplication } from './application.ts'

const cycle = '2026/2027 учебный год'
const school = {
  issuer: sampleSchool,
  cycle,
  forms: ['ученик – ученик', 'учитель – учитель', 'учитель – ученик'],
}
const college = {
  issuer: sampleCollege,
  cycle,
  forms: ['студент – студент', 'педагог – педагог', 'работодатель – студент'],
}

export const applicationSamples: SamplePaper[] = [
  {
    code: 'D08',
    title: 'кандидата в наставники',
    build: () =>
      mentorApplication({
        ...school,
        applicant: { name: people.teacher, about: 'учителя математики', phone: '8 (000) 123-45-67' },
        chosen: ['учитель – учитель', 'учитель – ученик'],
        competencies: 'методика преподавания, подготовка к олимпиадам',
        wishedAge: 'от 12 до 16 лет',
        timeResource: '2 часа в неделю',
      }),
  },
  {
    code: 'D08',
    variant: 'mentor-outside',
    title: 'кандидата в наставники с предприятия',
    build: () =>
      mentorApplication({
        ...college,
        applicant: { name: people.worker, about: 'мастера механического участка АО «Луговой станкозавод»' },
        chosen: ['работодатель – студент'],
        competencies: 'производственные навыки',
        outside: true,
      }),
  },
  {
    code: 'D08',
    variant: 'mentor-blank',
    title: 'кандидата в наставники: бланк',
    build: () => mentorApplication(college),
  },
  {
    code: 'D08',
    variant: 'mentee',
    title: 'на участие, за несовершеннолетнего',
    build: () =>
      menteeApplication({
        ...school,
        applicant: { name: people.parent, phone: '8 (000) 555-12-34' },
        child: { name: people.junior, about: '6 «Б» класс' },
        chosen: ['ученик – ученик'],
        request: 'подтянуть математику',
      }),
  },
  {
    code: 'D08',
    variant: 'mentee-blank',
    title: 'на участие: бланк',
    build: () => menteeApplication(college),
  },
  {
    code: 'D08',
    variant: 'mentee-minor-blank',
    title: 'на участие, за несовершеннолетнего: бланк',
    build: () => menteeApplication({ ...school, by: 'representative' }),
  },
]
