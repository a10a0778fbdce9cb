import type { SamplePaper } from '#documents'
import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import { contestSheet } from './contest.ts'
import type { MentionedPerson } from './depersonalise.ts'
import { blankPractice, type Practice, practicePaper } from './practice.ts'

const person = (
  role: MentionedPerson['role'],
  name: MentionedPerson['name'],
  consent: boolean,
  about?: string,
): MentionedPerson => ({ role, name, consent, ...(about ? { about } : {}) })

export const samplePractice: Practice = {
  issuer: sampleSchool,
  title: 'Старший рядом: адаптация пятиклассников',
  form: 'ученик – ученик',
  kind: 'традиционное',
  authors: [{ name: people.teacher.short, position: 'Учитель математики' }],
  period: { from: '2026-12-01', to: '2027-05-31' },
  problem:
    'После перехода в основную школу Дарье Снегиревой было трудно отвечать на уроках и участвовать в делах класса. О похожих трудностях говорили и другие пятиклассники',
  goal: 'помочь пятиклассникам освоиться в основной школе и найти занятие по душе',
  tasks: [
    'познакомить наставляемых со школой и ее традициями',
    'научить планировать домашнюю работу',
    'вовлечь в дела класса и кружки',
  ],
  resources: [
    'кабинет для встреч раз в неделю',
    'обучение наставников: шесть занятий',
    'поддержка педагога-психолога',
  ],
  steps: [
    {
      title: 'Знакомство',
      period: 'декабрь 2026 г.',
      text: 'Максим Тропинин провел для Снегиревой Дарьи экскурсию по школе, вместе составили список интересов',
    },
    {
      title: 'Совместная работа',
      period: 'январь – апрель 2027 г.',
      text: 'Раз в неделю пара планировала домашнюю работу и готовила выступление. Тропинин М.О. помог наставляемой подготовить первый доклад',
    },
    {
      title: 'Итоги',
      period: 'май 2027 г.',
      text: 'Наставник и наставляемая рассказали о своей работе на общей встрече пар',
    },
  ],
  tools: ['дневник наставника', 'карта интересов', 'план недели на одном листе'],
  results: [
    {
      title: 'Вовлеченность в образовательный процесс (среднее по 12 парам, от 1 до 10)',
      before: '5,4',
      after: '7,1',
    },
    { title: 'Посещают кружки и секции, чел. из 12', before: '4', after: '9' },
  ],
  resultText: 'Все наставляемые участвуют в делах класса',
  quotes: [
    {
      text: 'Теперь я знаю, к кому подойти, если что-то не получается',
      who: 'наставляемая, 5 класс',
      allowed: true,
    },
    { text: 'Без разрешения этот отзыв не печатается', who: 'наставник', allowed: false },
  ],
  risks: ['встречи срываются из-за занятости старшеклассников', 'пары не сразу находят общий язык'],
  howToRepeat:
    'Подобрать пары по интересам, обучить наставников до первой встречи, закрепить день недели и кабинет',
  links: ['school5.verhniy-lug.example/nastavnichestvo'],
  photos: [],
  people: [person('mentor', people.senior, true), person('mentee', people.junior, false, '5 класс')],
  names: 'hidden',
  curator: { name: people.curator, position: samplePositions.curator },
  describedOn: '2027-06-07',
}

export const publicationSamples: SamplePaper[] = [
  { code: 'D29', build: () => practicePaper(samplePractice) },
  {
    code: 'D29',
    variant: 'named',
    title: 'с именами тех, кто дал согласие',
    build: () => practicePaper({ ...samplePractice, names: 'agreed' }),
  },
  {
    code: 'D29',
    variant: 'college',
    title: 'в колледже',
    build: () =>
      practicePaper({
        ...samplePractice,
        issuer: sampleCollege,
        title: 'Первый станок: наставник на производстве',
        form: 'работодатель – студент',
        kind: 'групповое',
        authors: [{ name: people.youngTeacher.short, position: 'Преподаватель' }],
        problem: 'Студенты второго курса впервые приходили на предприятие и терялись в цехе',
        goal: 'подготовить студентов к самостоятельной работе на производственной практике',
        tasks: [],
        resources: [],
        steps: [
          {
            title: 'Практика',
            text: 'Наставник предприятия вел группу из шести студентов в течение четырех недель',
          },
        ],
        tools: [],
        results: [{ title: 'Готовность к профессии, от 1 до 10', before: '4,3', after: '7,6' }],
        quotes: [],
        risks: [],
        links: [],
        people: [],
        resultText: 'Все наставляемые прошли практику с оценкой «отлично» или «хорошо»',
        howToRepeat: 'Договориться с предприятием о постоянном наставнике и общем плане практики',
      }),
  },
  { code: 'D29', variant: 'blank', title: 'бланк', build: () => blankPractice(sampleSchool) },
  {
    code: 'D29',
    variant: 'criteria',
    title: 'лист оценки практики',
    build: () =>
      contestSheet({
        issuer: sampleSchool,
        practice: samplePractice.title,
        organisation: sampleSchool.shortName,
        expert: { name: people.deputy.short, position: 'заместитель директора' },
        marks: { effectiveness: 9, efficiency: 8, uniqueness: 6, repeatability: 10, scalability: 9 },
        comment: 'практику стоит рекомендовать другим школам',
        markedOn: '2027-06-15',
      }),
  },
  {
    code: 'D29',
    variant: 'criteria-blank',
    title: 'лист оценки практики, бланк',
    build: () => contestSheet({ issuer: sampleSchool }),
  },
]
