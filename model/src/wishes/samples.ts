import type { SamplePaper } from '#documents'
import { samplePeople, sampleSchool } from '#documents'
import { printedCards } from './printed-cards.ts'

const choices = [samplePeople.teacher, samplePeople.youngTeacher, samplePeople.newTeacher].map((name, i) => ({
  id: String(i),
  number: i + 1,
  name: name.nominative,
  note: '',
}))
const many = Array.from({ length: 14 }, (_, i) => ({ ...choices[i % 3], id: String(i), number: i + 1 })).map(
  (one) => ({ note: '', name: '', ...one }),
)

export const wishSamples: SamplePaper[] = [
  {
    code: 'D09',
    variant: 'wishes',
    title: 'карточки предпочтений',
    build: () =>
      printedCards({
        ...{ organisation: sampleSchool.shortName, formTitle: 'учитель – ученик', closesOn: '2026-11-30' },
        cards: [
          ...[samplePeople.junior, samplePeople.pupil].map(({ nominative }) => ({
            ...{ name: nominative, side: 'mentee' as const, choices },
            link: 'https://school5.verhniy-lug.example/card#Xq3vN0aZ8sWmB1tK5uYc2g',
          })),
          { name: samplePeople.teacher.nominative, side: 'mentor', choices: many, link: null },
        ],
      }),
  },
]
