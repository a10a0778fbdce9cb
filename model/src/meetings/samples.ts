import type { Official, SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import { type PaperPair, sampleLearners } from '#papers'
import { menteeDiary, mentorDiary } from './diaries.ts'
import type { Diary, DiaryMeeting } from './diary.ts'
import { visitSheet } from './visit-sheet.ts'
import { weeklyInformation } from './weekly-information.ts'

const curator: Official = { name: people.curator, position: samplePositions.curator }
const cycle = '2026/2027 учебный год'

const pair: PaperPair = {
  mentors: [{ name: people.senior, about: '10 «А» класс', minor: true }],
  mentees: [
    { name: people.junior, about: '6 «Б» класс', minor: true, representative: { name: people.parent } },
  ],
  form: 'ученик – ученик',
  ...{ from: '2026-10-01', to: '2027-02-28' },
  curator,
}

const meetings: DiaryMeeting[] = [
  {
    ...{ on: '2026-10-06', topic: 'Знакомство, какие темы трудны' },
    mentor: {
      ...{
        aim: 'познакомиться, понять запрос',
        done: 'поговорили, решили по две задачи на каждую тему',
        work: 'беседа',
      },
      ...{ result: 'трудны дроби и проценты', difficulties: 'стесняется спрашивать, помогает решать вместе' },
      task: 'выписать правила о дробях',
    },
    mentee: {
      ...{ learned: 'что ошибаюсь в знаменателях', succeeded: 'решить две задачи самой', hard: 'начать' },
      ...{ questions: 'как запомнить правила', task: 'выписать правила – сделано', mark: 9 },
    },
  },
  {
    ...{ on: '2026-10-13', topic: 'Сложение дробей с разными знаменателями' },
    mentor: {
      ...{ aim: 'научиться находить общий знаменатель', done: 'разобрали памятку, решили 12 примеров' },
      ...{ work: 'практикум', result: '10 примеров из 12 верны', difficulties: 'путает порядок действий' },
      task: 'решить номера 215–218',
    },
    mentee: {
      ...{
        learned: 'находить общий знаменатель',
        succeeded: 'почти все примеры',
        hard: 'примеры со скобками',
      },
      ...{ questions: '', task: 'номера 215–218 – сделала, кроме одного', mark: 10 },
    },
  },
]

const diary: Diary = {
  ...{ issuer: sampleSchool, track: 'learners', pair, cycle, meetings },
  goal: 'подтянуть математику и научиться готовиться к урокам самостоятельно',
  tasks: ['найти трудные темы', 'разобрать их и закрепить', 'составить свой план подготовки'],
  contact: 'school5@verhniy-lug.example',
  conclusions: 'темы освоены, отметка за полугодие выше на балл',
  analysis: {
    succeeded: 'объяснять без подсказок, дождаться самостоятельного ответа',
    failed: 'две встречи перенесли из-за контрольных',
    plans: 'во втором полугодии заняться задачами на проценты',
  },
}

export const meetingSamples: SamplePaper[] = [
  { code: 'D19', title: 'дневник наставника', build: () => mentorDiary(diary) },
  {
    code: 'D19',
    variant: 'mentor-college-group',
    title: 'дневник наставника группы',
    build: () =>
      mentorDiary({
        ...{ issuer: sampleCollege, track: 'learners', cycle },
        label: 'Журнал наставника',
        pair: {
          ...pair,
          mentors: [{ name: people.worker, about: 'мастер механического участка АО «Луговой станкозавод»' }],
          mentees: sampleLearners.map((name) => ({ name, about: 'группа ТМ-31' })),
          form: 'работодатель – студент',
        },
        goal: 'освоить станки с числовым программным управлением',
        meetings: Array.from({ length: 14 }, (_, i) => ({
          ...meetings[i % 2],
          on: `2026-${i < 7 ? '10' : '11'}-${String(1 + (i % 7) * 4).padStart(2, '0')}`,
        })),
      }),
  },
  {
    code: 'D19',
    variant: 'mentor-blank',
    title: 'дневник наставника: бланк',
    build: () => mentorDiary({ issuer: sampleSchool, track: 'learners', cycle }),
  },
  { code: 'D19', variant: 'mentee', title: 'дневник наставляемого', build: () => menteeDiary(diary) },
  {
    code: 'D19',
    variant: 'mentee-college-blank',
    title: 'дневник наставляемого: бланк',
    build: () => menteeDiary({ issuer: sampleCollege, track: 'learners', cycle }),
  },
  {
    code: 'D20',
    title: 'урока',
    build: () =>
      visitSheet({
        issuer: sampleSchool,
        teacher: { name: people.youngTeacher, about: 'учитель физики' },
        visitor: { name: people.teacher, about: 'учитель математики' },
        ...{ on: '2026-10-22', group: '8 «А»', subject: 'физика', topic: 'Удельная теплоемкость' },
        purpose: 'помочь с постановкой цели и распределением времени',
        aim: 'научить рассчитывать количество теплоты',
        stages: [
          {
            title: 'Организация начала',
            time: '3 мин',
            teacher: 'приветствие, проверка готовности',
            learners: 'готовятся к работе',
          },
          {
            title: 'Постановка цели',
            time: '5 мин',
            teacher: 'показывает опыт, задает вопрос',
            learners: 'выдвигают предположения',
          },
          {
            title: 'Новый материал',
            time: '17 мин',
            teacher: 'объясняет, выводит формулу',
            learners: 'записывают, задают вопросы',
          },
          {
            title: 'Закрепление',
            time: '15 мин',
            teacher: 'помогает решать',
            learners: 'решают задачи в парах',
          },
          {
            title: 'Итоги, домашнее задание',
            time: '5 мин',
            teacher: 'записывает задание',
            learners: 'оценивают свою работу',
          },
        ],
        observation: 'цель достигнута у большинства, на вывод не хватило двух минут',
        strengths: 'яркий опыт, ясная речь, уважительный тон',
        advice: 'заранее отмерить время на вывод, спрашивать и тех, кто не поднимает руку',
        reflection: 'удался опыт; изменю порядок задач',
        agreed: 'провести урок с листом времени до 5 ноября',
      }),
  },
  {
    code: 'D20',
    variant: 'college',
    title: 'учебного занятия',
    build: () =>
      visitSheet({
        issuer: sampleCollege,
        teacher: { name: people.newTeacher, about: 'преподаватель' },
        visitor: { name: people.curator, about: 'методист' },
        ...{ on: '2026-11-10', group: 'ТМ-31', subject: 'Технология машиностроения' },
      }),
  },
  { code: 'D20', variant: 'blank', title: 'урока: бланк', build: () => visitSheet({ issuer: sampleSchool }) },
  {
    code: 'D20',
    variant: 'college-blank',
    title: 'учебного занятия: бланк',
    build: () => visitSheet({ issuer: sampleCollege }),
  },
  {
    code: 'D21',
    title: 'о студентах',
    build: () =>
      weeklyInformation({
        issuer: sampleCollege,
        enterprise: 'АО «Луговой станкозавод»',
        mentor: { name: people.worker, about: 'мастер механического участка' },
        ...{ from: '2026-11-09', to: '2026-11-13' },
        learners: [
          {
            person: { name: people.student, about: 'группа ТМ-31' },
            ...{ present: 5, planned: 5, tasks: 'наладка станка, обработка партии валов', mark: 5 },
          },
          {
            person: { name: people.secondStudent, about: 'группа ТМ-31' },
            ...{
              present: 4,
              planned: 5,
              tasks: 'контроль размеров',
              remarks: 'пропуск 11.11.2026 по справке',
            },
            mark: 4,
          },
        ],
        questions: 'просим прислать программу практики на декабрь',
      }),
  },
  {
    code: 'D21',
    variant: 'school',
    title: 'об обучающихся школы, группа',
    build: () =>
      weeklyInformation({
        issuer: sampleSchool,
        enterprise: 'АО «Луговой станкозавод»',
        mentor: { name: people.worker },
        ...{ from: '2026-11-09', to: '2026-11-13' },
        learners: sampleLearners.map((name) => ({
          person: { name, about: '9 «А» класс' },
          present: 1,
          planned: 1,
        })),
      }),
  },
  {
    code: 'D21',
    variant: 'blank',
    title: 'бланк',
    build: () => weeklyInformation({ issuer: sampleCollege }),
  },
]
