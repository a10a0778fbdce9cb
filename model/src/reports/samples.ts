import type { SamplePaper } from '#documents'
import { samplePeople as people, samplePositions as posts, sampleCollege, sampleSchool } from '#documents'
import { evaluationSheet, shareSheet } from './evaluation-sheet.ts'
import { honourSamples } from './honour-samples.ts'
import { menteeReport } from './mentee-report.ts'
import { mentorReport } from './mentor-report.ts'
import { mentoringReference } from './mentoring-reference.ts'
import type { ReportedPair } from './pair-facts.ts'
import { rewardSamples } from './reward-samples.ts'

const order = { date: '2026-09-28', number: '45-од' }
const year = { from: '2026-10-01', to: '2027-05-31' }
const curator = { name: people.curator, position: posts.curator }

const teachers: ReportedPair = {
  ...{ ...year, order, form: 'учитель – учитель' },
  mentor: { name: people.teacher, about: 'учитель математики' },
  mentees: [{ name: people.youngTeacher, about: 'учитель физики' }],
  goal: 'помочь молодому учителю освоить планирование урока, работу с классом и цифровые инструменты',
}

const students: ReportedPair = {
  ...{ ...year, order: { date: '2026-09-29', number: '112-од' }, form: 'студент – студент' },
  mentor: { name: people.secondStudent, about: 'группа ИС-41' },
  mentees: [
    { name: people.student, about: 'группа ТМ-31' },
    { name: people.pupil, about: 'группа ИС-11' },
  ],
  goal: 'помочь первокурсникам освоиться в колледже и выбрать учебный проект',
}

const report = {
  issuer: sampleSchool,
  pair: teachers,
  plan: [
    {
      planned: 'Знакомство с организацией, документами, рабочим местом',
      done: 'проведено в октябре',
      percent: 100,
    },
    {
      planned: 'Взаимное посещение уроков, 10 уроков',
      done: 'посещено 9 уроков',
      percent: 90,
      deviation: 'карантин в январе',
    },
    { planned: 'Открытый урок', done: 'проведен 18 февраля', percent: 100 },
    {
      planned: 'Статья в методический сборник',
      done: 'подготовлены тезисы',
      percent: 50,
      deviation: 'сборник перенесен на осень',
    },
  ],
  meetings: { planned: 20, held: 18, minutes: 1110 },
  changes: [
    { what: 'Планирование урока (самооценка, 1–10)', before: 4, after: 8 },
    { what: 'Дисциплина в классе (самооценка, 1–10)', before: 3.5, after: 6 },
    { what: 'Владение цифровыми инструментами', before: 'начальное', after: 'уверенное' },
  ],
  results:
    'Наставляемый самостоятельно планирует урок и ведет документацию, провел открытый урок, отмеченный методическим объединением.',
  achievements: ['призер муниципального конкурса молодых педагогов', 'открытый урок для учителей города'],
  difficulties: 'Не хватало общего свободного времени в первой четверти.',
  advice: 'Продолжить посещение уроков коллег, начать подготовку к аттестации.',
  proposals: 'Предусмотреть в расписании общий методический час наставника и наставляемого.',
  recommends: true,
  reportedOn: '2027-05-28',
  curator,
  resolution: { accepted: true, on: '2027-05-31' },
}

const points = {
  plan: 4,
  regular: 5,
  goals: 5,
  dynamics: 4,
  satisf: 5,
  docs: 5,
  innov: 4,
  events: 3,
  ethics: 5,
}

export const reportSamples: SamplePaper[] = [
  { code: 'D22', title: 'отчет наставника', build: () => mentorReport(report) },
  {
    code: 'D22',
    variant: 'mentor-blank',
    title: 'отчет наставника: бланк',
    build: () => mentorReport({ issuer: sampleCollege }),
  },
  {
    code: 'D22',
    variant: 'college-returned',
    title: 'отчет наставника студентов, возвращен на доработку',
    build: () =>
      mentorReport({
        ...{
          issuer: sampleCollege,
          pair: students,
          meetings: { planned: 16, held: 12, minutes: null },
          curator,
        },
        plan: [{ planned: 'Выбор учебного проекта', done: null, percent: null }],
        resolution: { accepted: false, on: '2027-05-31', note: 'указать результаты наставляемых' },
      }),
  },
  {
    code: 'D22',
    variant: 'mentee',
    title: 'отчет наставляемого',
    build: () =>
      menteeReport({
        ...{ issuer: sampleSchool, by: 'learner', reportedOn: '2027-05-28', wouldMentor: true },
        pair: {
          ...{ ...year, order, form: 'ученик – ученик' },
          mentor: { name: people.senior, about: '10 «А» класс' },
          mentees: [{ name: people.junior, about: '6 «Б» класс' }],
        },
        answers: {
          request: 'Мне было трудно с дробями, и я боялась отвечать у доски.',
          changed: 'Теперь у меня четверка по математике, я сама выхожу к доске.',
          helped: 'Больше всего помогли задачи из жизни и то, что меня не торопили.',
          thanks: 'Спасибо Максиму за терпение и шутки!',
          plans: 'Хочу поучаствовать в олимпиаде и помогать младшим.',
        },
      }),
  },
  {
    code: 'D22',
    variant: 'mentee-employee',
    title: 'отчет наставляемого-работника',
    build: () =>
      menteeReport({
        ...{ issuer: sampleSchool, by: 'employee', pair: teachers, reportedOn: '2027-05-28' },
        answers: {
          request: 'Планирование урока и работа с классом.',
          changed: 'Урок укладывается во время, записи ведутся в срок.',
        },
      }),
  },
  {
    code: 'D22',
    variant: 'mentee-blank',
    title: 'отчет наставляемого: бланк',
    build: () => menteeReport({ issuer: sampleCollege, by: 'learner' }),
  },
  {
    code: 'D23',
    build: () =>
      evaluationSheet({
        ...{ issuer: sampleSchool, pair: teachers, points, evaluatedOn: '2027-06-02' },
        grounds: { plan: 'выполнено 85 %', regular: '18 из 20 встреч', satisf: 'средняя оценка 9,6 из 10' },
        conclusions: 'Работа наставника эффективна. Рекомендовать опыт для обобщения на методическом совете.',
        head: { name: people.director, position: posts.director },
      }),
  },
  {
    code: 'D23',
    variant: 'shares',
    title: 'по доле выполненных планов',
    build: () =>
      shareSheet({
        ...{
          issuer: sampleCollege,
          pair: students,
          mentorPlan: 92,
          menteePlan: 100,
          evaluatedOn: '2027-06-02',
        },
        head: { name: people.deputy, position: posts.deputy },
      }),
  },
  {
    code: 'D23',
    variant: 'blank',
    title: 'бланк',
    build: () => evaluationSheet({ issuer: sampleCollege }),
  },
  {
    code: 'D23',
    variant: 'shares-blank',
    title: 'по доле выполненных планов: бланк',
    build: () => shareSheet({ issuer: sampleSchool }),
  },
  ...rewardSamples,
  ...honourSamples,
  {
    code: 'D33',
    build: () =>
      mentoringReference({
        ...{ issuer: sampleSchool, at: { date: '2027-06-15', number: '38' } },
        mentor: { name: people.teacher, about: 'учитель математики' },
        pairs: [
          {
            ...{
              form: 'учитель – учитель',
              from: '2025-10-01',
              to: '2026-05-29',
              completed: true,
              meetings: 17,
              minutes: 1020,
            },
            ...{ order: { date: '2025-09-30', number: '51-од' }, result: 'план выполнен, цель достигнута' },
            mentees: [{ name: people.newTeacher, about: 'учитель родного (татарского) языка и литературы' }],
          },
          {
            ...{ ...year, order, form: 'учитель – учитель', completed: true, meetings: 18, minutes: 1110 },
            ...{ result: 'план выполнен на 85 %', mentees: teachers.mentees },
          },
          {
            ...{ ...year, order, form: 'учитель – ученик', completed: true, meetings: 14, minutes: 630 },
            result: 'призовые места на муниципальном этапе олимпиады',
            mentees: [
              { name: people.junior, about: '6 «Б» класс', minor: true },
              { name: people.pupil, about: '6 «Б» класс', minor: true },
            ],
          },
        ],
        satisfaction: { mean: 9.4, answers: 4 },
        events: ['мастер-класс «Первый урок молодого учителя», городской методический день, 12.03.2027'],
        rewards: ['грамота организации (приказ от 01.06.2027 № 29-од)'],
        for: 'в аттестационную комиссию',
        executor: { name: `Исполнитель: ${people.curator.short}`, phone: '8 (000) 123-45-67' },
      }),
  },
  {
    code: 'D33',
    variant: 'college',
    title: 'наставник предприятия',
    build: () =>
      mentoringReference({
        ...{
          issuer: sampleCollege,
          at: {},
          mentor: { name: people.worker, about: 'мастер механического участка АО «Луговой станкозавод»' },
        },
        pairs: [
          {
            ...{ ...year, form: 'работодатель – студент', order: { date: '2026-09-29', number: '112-од' } },
            ...{ result: 'продолжается', mentees: [{ name: people.student, about: 'группа ТМ-31' }] },
          },
        ],
      }),
  },
]
