import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import { attendanceSheet } from './attendance.ts'
import { certificate } from './certificate.ts'
import { trainingPlan, usualTopics } from './plan.ts'

const cycle = '2026/2027 учебный год'
const days = ['2026-11-05', '2026-11-05', '2026-11-12', '2026-11-12']
const topics = usualTopics.map((topic, i) => ({
  ...topic,
  on: days[i] ?? '2026-11-12',
  teacher: (i === 3 ? people.teacher : people.curator).short,
}))
const school = { issuer: sampleSchool, cycle, curator: people.curator.short }

export const trainingSamples: SamplePaper[] = [
  { code: 'D12', title: 'план', build: () => trainingPlan({ ...school, topics, approvedOn: '2026-10-20' }) },
  {
    code: 'D12',
    variant: 'plan-blank',
    title: 'план: бланк',
    build: () => trainingPlan({ issuer: sampleCollege, cycle, topics: usualTopics, blank: true }),
  },
  {
    code: 'D12',
    variant: 'attendance',
    title: 'лист посещаемости',
    build: () =>
      attendanceSheet({
        ...school,
        sessions: [
          { on: '2026-11-05', topic: 'темы 1 и 2', teacher: people.curator.short },
          { on: '2026-11-12', topic: 'темы 3 и 4', teacher: people.teacher.short },
        ],
        people: [
          { name: people.teacher.nominative, about: 'учитель математики', marks: [true, true] },
          { name: people.deputy.nominative, about: 'заместитель директора', marks: [true, false] },
          { name: people.senior.nominative, about: '10 «А» класс', marks: [true, null] },
        ],
      }),
  },
  {
    code: 'D12',
    variant: 'attendance-blank',
    title: 'лист посещаемости: бланк',
    build: () => attendanceSheet({ issuer: sampleCollege, cycle, sessions: [{}, {}, {}, {}], people: [] }),
  },
  {
    code: 'D12',
    variant: 'certificate',
    title: 'сертификат',
    build: () =>
      certificate({
        ...{ issuer: sampleSchool, mentor: people.teacher, number: '7', hours: 4 },
        ...{ from: '2026-11-05', to: '2026-11-12', issuedOn: '2026-11-13' },
      }),
  },
  {
    code: 'D12',
    variant: 'certificate-blank',
    title: 'сертификат: бланк',
    build: () => certificate({ issuer: sampleCollege, hours: 4 }),
  },
]
