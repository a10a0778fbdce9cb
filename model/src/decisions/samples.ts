import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleSchool } from '#documents'
import { confirmationSheets } from './confirmation-sheets.ts'

const pair = {
  organisation: sampleSchool.shortName,
  formTitle: 'учитель – ученик',
  pairNumber: 'П-2026-014',
  mentors: [{ name: people.teacher.nominative, place: 'учитель математики' }],
  mentees: [{ name: people.junior.nominative, place: '6 «Б» класс' }],
  startsOn: '2026-12-01',
  endsOn: '2027-05-31',
  link: 'https://school5.verhniy-lug.example/answer#Xq3vN0aZ8sWmB1tK5uYc2g',
}

export const decisionSamples: SamplePaper[] = [
  {
    code: 'D09',
    variant: 'confirmation',
    title: 'подтверждение согласия на пару',
    build: () =>
      confirmationSheets([
        { ...pair, side: 'mentor', name: people.teacher.nominative },
        { ...pair, side: 'mentee', name: people.junior.nominative },
        { ...pair, side: 'representative', name: people.junior.nominative, link: null },
      ]),
  },
]
