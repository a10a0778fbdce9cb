import type { Official, SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import { sampleLearners } from '#papers'
import { pairProgramme } from './pair-programme.ts'
import type { PairPlan } from './plan.ts'
import { planFrom } from './template.ts'
import { templatesFor } from './templates.ts'

const curator: Official = { name: people.curator, position: samplePositions.curator }
const year = { from: '2026-09-15', to: '2027-05-31' }

const [youngTeacher] = templatesFor('teacher_teacher')
const [studySupport] = templatesFor('pupil_pupil')
const [practice] = templatesFor('employer_student')

const teachers: PairPlan = {
  issuer: sampleSchool,
  track: 'employees',
  pair: {
    mentors: [{ name: people.teacher, about: 'учитель математики' }],
    mentees: [
      {
        ...{ name: people.youngTeacher, about: 'учитель физики' },
        education: 'высшее, педагогическое образование (физика)',
        experience: 'первый год работы',
        request: 'планирование уроков, оценивание, работа с классом',
        strengths: 'знание предмета, опыт вожатого, уверенное владение техникой',
      },
    ],
    form: 'учитель – учитель',
    ...year,
    curator,
  },
  approvedOn: '2026-09-14',
  council: { body: 'методического совета', at: { date: '2026-09-10', number: '1' } },
  kind: 'традиционное (один на один)',
  channel: 'очно',
  ...(youngTeacher ? planFrom(youngTeacher, year) : {}),
}

/** Half a year of work behind. */
const underway: PairPlan = {
  ...teachers,
  diagnostics: [
    {
      tool: 'Самооценка затруднений (анкета)',
      on: '2026-09-16',
      result: 'трудны оценивание и дисциплина на уроке',
    },
    {
      tool: 'Лист посещения урока',
      on: '2026-09-22',
      result: 'цель урока названа, времени на вывод не хватило',
    },
    { tool: 'Беседа с наставником', on: '2026-09-16', result: 'готов учиться, просит помочь с журналом' },
  ],
  measures: (teachers.measures ?? []).map((measure, i) =>
    i < 5
      ? {
          ...measure,
          state: i === 4 ? 'partly' : 'done',
          actual: i === 4 ? 'критерии освоены, журнал велся с замечаниями' : 'достигнут',
        }
      : measure,
  ),
}

export const planSamples: SamplePaper[] = [
  { code: 'D18', title: 'программа молодого педагога', build: () => pairProgramme(underway) },
  {
    code: 'D18',
    variant: 'pupils',
    title: 'план пары учеников',
    build: () =>
      pairProgramme({
        issuer: sampleSchool,
        track: 'learners',
        pair: {
          mentors: [{ name: people.senior, about: '10 «А» класс', minor: true }],
          mentees: [
            {
              ...{ name: people.pupilWithoutPatronymic, about: '6 «Б» класс', minor: true },
              representative: { name: people.parent },
              request: 'подтянуть математику',
              strengths: 'любит рисовать, упорная',
            },
          ],
          form: 'ученик – ученик',
          from: '2026-10-01',
          to: '2027-02-28',
          curator,
        },
        kind: 'традиционное (один на один)',
        channel: 'очно',
        ...(studySupport ? planFrom(studySupport, { from: '2026-10-01', to: '2027-02-28' }) : {}),
      }),
  },
  {
    code: 'D18',
    variant: 'college-group',
    title: 'план группы студентов',
    build: () =>
      pairProgramme({
        issuer: sampleCollege,
        track: 'learners',
        pair: {
          mentors: [{ name: people.worker, about: 'мастер механического участка АО «Луговой станкозавод»' }],
          mentees: sampleLearners.map((name, i) => ({
            ...{ name, about: 'группа ТМ-31', minor: i % 3 === 0 },
            request: 'освоить станки с ЧПУ',
          })),
          form: 'работодатель – студент',
          from: '2026-10-01',
          to: '2027-03-31',
          curator,
        },
        kind: 'наставничество в группе',
        channel: 'очно',
        ...(practice ? planFrom(practice, { from: '2026-10-01', to: '2027-03-31' }) : {}),
      }),
  },
  {
    code: 'D18',
    variant: 'blank',
    title: 'программа педагогов: бланк',
    build: () => pairProgramme({ issuer: sampleSchool, track: 'employees' }),
  },
  {
    code: 'D18',
    variant: 'college-learners-blank',
    title: 'план студентов: бланк',
    build: () => pairProgramme({ issuer: sampleCollege, track: 'learners' }),
  },
]
