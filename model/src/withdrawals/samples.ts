import type { SamplePaper } from '#documents'
import { samplePeople as people, samplePositions as posts, sampleCollege, sampleSchool } from '#documents'
import { withdrawalApplication } from './application.ts'
import type { Destroyed } from './destruction.ts'
import { destructionAct } from './destruction.ts'
import { journalExport } from './journal-export.ts'

const teacher = {
  name: people.teacher,
  phone: '8 (000) 123-45-67',
  email: 'klyuchevskaya@verhniy-lug.example',
}
const father = { name: people.parent, phone: '8 (000) 555-12-34' }
const child = { name: people.junior, about: '6 «Б» класс' }
const system = 'Наставник'

const destroyed: Destroyed[] = [
  {
    subject: people.junior.nominative,
    categories: ['фамилия, имя, отчество', 'дата рождения', 'класс', 'ответы на анкеты', 'записи дневника'],
    carriers: [
      { name: 'анкеты на бумаге', sheets: 4 },
      { name: 'дневник наставляемого', sheets: 12 },
    ],
    inSystem: true,
    method: 'удаление из базы данных без возможности восстановления; измельчение бумаги',
    reason: 'отзыв согласия (заявление от 20.11.2026 № 5)',
    on: '2026-12-14',
  },
  {
    subject: 'участник № 4817',
    categories: ['телефон и адрес электронной почты представителя', 'сведения о согласиях'],
    inSystem: true,
    method: 'удаление из базы данных без возможности восстановления',
    reason: 'достижение цели обработки',
    on: '2026-12-14',
  },
]

const commission = {
  chair: { name: people.deputy, position: posts.deputy },
  members: [
    { name: people.curator, position: posts.curator },
    { name: people.teacher, position: { ...posts.director, nominative: 'Учитель математики' } },
  ],
  order: { date: '2026-09-01', number: '41-од' },
}

const act = {
  ...{ operator: sampleSchool, processor: null, at: { date: '2026-12-15', number: '2' } },
  ...{ approvedOn: '2026-12-15', commission, system, destroyed },
}

export const withdrawalSamples: SamplePaper[] = [
  {
    code: 'D34',
    title: 'отзыв согласия совершеннолетним',
    build: () =>
      withdrawalApplication({
        ...{ operator: sampleSchool, demand: 'withdrawal', applicant: teacher },
        consent: { kind: 'processing_adult', date: '2026-09-10', number: '14' },
        received: { on: '2026-11-20', number: '5' },
      }),
  },
  {
    code: 'D34',
    variant: 'representative',
    title: 'отзыв согласия законным представителем',
    build: () =>
      withdrawalApplication({
        ...{ operator: sampleSchool, demand: 'withdrawal', applicant: father, child },
        consent: { kind: 'processing_minor', date: '2026-09-10', number: '21' },
      }),
  },
  {
    code: 'D34',
    variant: 'distribution',
    title: 'требование прекратить распространение',
    build: () =>
      withdrawalApplication({
        ...{ operator: sampleSchool, demand: 'distribution_demand', applicant: father, child },
        data: ['фамилия, имя, отчество', 'фотография'],
        resources: ['https://school5.verhniy-lug.example/mentoring'],
        received: { on: '2026-11-20', number: '6' },
      }),
  },
  {
    code: 'D34',
    variant: 'stop',
    title: 'требование прекратить обработку',
    build: () =>
      withdrawalApplication({
        ...{ operator: sampleCollege, demand: 'stop_demand' },
        applicant: { name: people.student, email: 'kamensky@verhniy-lug.example' },
      }),
  },
  {
    code: 'D34',
    variant: 'blank',
    title: 'отзыв согласия: бланк',
    build: () => withdrawalApplication({ operator: sampleCollege, demand: 'withdrawal' }),
  },
  {
    code: 'D34',
    variant: 'representative-blank',
    title: 'отзыв согласия законным представителем: бланк',
    build: () =>
      withdrawalApplication({ operator: sampleSchool, demand: 'withdrawal', by: 'representative' }),
  },
  {
    code: 'D34',
    variant: 'distribution-blank',
    title: 'требование прекратить распространение: бланк',
    build: () => withdrawalApplication({ operator: sampleSchool, demand: 'distribution_demand' }),
  },
  { code: 'D34', variant: 'act', title: 'акт об уничтожении', build: () => destructionAct(act) },
  {
    code: 'D34',
    variant: 'act-blank',
    title: 'акт об уничтожении: бланк',
    build: () => destructionAct({ operator: sampleCollege, at: {}, destroyed: [], blankLines: 5 }),
  },
  {
    code: 'D34',
    variant: 'journal',
    title: 'выгрузка из журнала регистрации событий',
    build: () => journalExport({ operator: sampleSchool, system, entries: destroyed }),
  },
]
