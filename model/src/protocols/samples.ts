import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import { protocolExtract } from './extract.ts'

export const protocolSamples: SamplePaper[] = [
  {
    code: 'D32',
    build: () =>
      protocolExtract({
        issuer: sampleSchool,
        body: 'педагогического совета',
        at: { date: '2026-08-28', number: '1' },
        ...{ chair: people.director.short, secretary: people.teacher.short, present: 41 },
        items: [
          {
            number: 3,
            agenda: 'О внедрении целевой модели наставничества',
            heard: [
              'Березину А. С., заместителя директора по воспитательной работе, которая представила проекты положения о наставничестве и дорожной карты',
            ],
            spoke: ['Полянский И. П. с предложением начать с форм «учитель – учитель» и «ученик – ученик»'],
            decided: [
              'Принять положение о наставничестве',
              'Рекомендовать директору утвердить дорожную карту на 2026/2027 учебный год',
              'Назначить куратором программы наставничества Березину А. С.',
            ],
            votes: { for: 41, against: 0, abstained: 0 },
          },
        ],
        certifiedOn: '2026-08-31',
      }),
  },
  {
    code: 'D32',
    variant: 'college',
    title: 'предметно-цикловой комиссии',
    build: () =>
      protocolExtract({
        issuer: sampleCollege,
        body: 'предметно-цикловой комиссии машиностроения',
        at: { date: '2026-11-10', number: '4' },
        ...{ chair: people.worker.short, secretary: people.youngTeacher.short },
        items: [
          {
            agenda: 'О рассмотрении персонализированных программ наставничества',
            decided: ['Рекомендовать персонализированные программы к утверждению'],
          },
        ],
      }),
  },
]
