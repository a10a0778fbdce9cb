import { expect, test } from 'vitest'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import { blocksOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import { menteeDiary, mentorDiary } from './diaries.ts'
import type { Diary } from './diary.ts'
import { meetingSamples } from './samples.ts'
import { visitSheet } from './visit-sheet.ts'
import { weeklyInformation } from './weekly-information.ts'

const meeting = {
  ...{ on: '2026-10-06', topic: 'Дроби' },
  mentor: {
    aim: 'понять запрос',
    done: 'решали задачи',
    work: 'беседа',
    result: 'две верны',
    difficulties: '–',
    task: 'правила',
  },
  mentee: {
    learned: 'знаменатель',
    succeeded: 'задачи',
    hard: 'начать',
    questions: 'как?',
    task: 'сделала',
    mark: 9,
  },
}
const diary: Diary = {
  ...{ issuer: sampleSchool, track: 'learners', goal: 'подтянуть математику', meetings: [meeting] },
  pair: {
    mentors: [{ name: people.senior }],
    mentees: [{ name: people.junior }, { name: people.pupilWithoutPatronymic }],
    form: 'ученик – ученик',
    ...{ from: '2026-10-01', to: '2027-02-28' },
  },
}

test('the diary of a mentor has nine columns, each meeting is a row', () => {
  const { doc, problems } = mentorDiary(diary)
  expect(problems).toEqual([])
  expect(blocksOf(doc, 'table')[1]?.header.map(said)).toEqual([
    'Дата',
    'Тема встречи (мероприятие)',
    'Цель / задачи',
    'Содержание работы',
    'Форма работы',
    'Результат',
    'Трудности и рекомендации',
    'Задание до следующей встречи',
    'Подпись',
  ])
  expect(rowsOf(doc).at(-1)).toEqual([
    ...['06.10.2026', 'Дроби', 'понять запрос', 'решали задачи', 'беседа', 'две верны', '–', 'правила', ''],
  ])
})

test('the diary of a mentee has eight columns of his own', () => {
  const { doc } = menteeDiary(diary)
  expect(blocksOf(doc, 'table')[1]?.header.map(said)).toEqual([
    'Дата',
    'Что делали (тема)',
    'Что я узнал(а) / чему научился(ась)',
    'Что получилось',
    'Что было трудно',
    'Вопросы наставнику',
    'Задание и его выполнение',
    'Моя оценка встречи (1–10)',
  ])
  expect(rowsOf(doc).at(-1)).toEqual([
    '06.10.2026',
    'Дроби',
    'знаменатель',
    'задачи',
    'начать',
    'как?',
    'сделала',
    '9',
  ])
})

test('what a side writes for itself is never printed, nor does a mentor see the columns of a mentee', () => {
  // a row of the database may carry more than a diary asks for
  const secret = {
    ...meeting,
    mentor: { ...meeting.mentor, note: 'тайна наставника' },
    mentee: { ...meeting.mentee, forMyself: 'тайна наставляемого' },
  }
  const papers = [
    mentorDiary({ ...diary, meetings: [secret] }),
    menteeDiary({ ...diary, meetings: [secret] }),
  ]
  for (const { doc } of papers) expect(JSON.stringify(doc)).not.toContain('тайна')
  expect(wordsOf(mentorDiary(diary).doc)).not.toContain('знаменатель')
  expect(wordsOf(menteeDiary(diary).doc)).not.toContain('понять запрос')
})

test('in a group every mentee has his own diary, the mentor one of all', () => {
  const cell = (label: string, { doc }: ReturnType<typeof mentorDiary>) =>
    rowsOf(doc).find(([name]) => name === label)?.[1]
  expect(cell('Наставляемые', mentorDiary(diary))).toBe('Снегирева Дарья Романовна;\nАрсланова Алия')
  expect(cell('Наставляемый', menteeDiary({ ...diary, mentee: 1 }))).toBe('Арсланова Алия')
  const signed = blocksOf(menteeDiary({ ...diary, mentee: 1 }).doc, 'signature').map(({ name }) => said(name))
  expect(signed[0]).toBe('А. Арсланова')
})

test('a local act may call the diary a journal', () => {
  expect(wordsOf(mentorDiary({ ...diary, label: 'Журнал наставника' }).doc)).toContain('ЖУРНАЛ НАСТАВНИКА')
})

test('the last page holds conclusions and self-analysis, by hand where they are not written', () => {
  const labels = blocksOf(mentorDiary(diary).doc, 'fill').map(({ label }) => said(label))
  expect(labels).toEqual(expect.arrayContaining(['Выводы:', 'Что удалось:', 'Что не удалось:', 'Планы:']))
  const written = mentorDiary({ ...diary, conclusions: 'цель достигнута', analysis: { plans: 'продолжить' } })
  expect(wordsOf(written.doc)).toContain('Выводы: цель достигнута.')
  expect(blocksOf(written.doc, 'fill').map(({ label }) => said(label))).not.toContain('Планы:')
})

test('a blank diary has ruled rows for half a year and no gaps', () => {
  for (const build of [mentorDiary, menteeDiary]) {
    const { doc, problems } = build({ issuer: sampleCollege, track: 'learners' })
    expect(problems).toEqual([])
    const table = blocksOf(doc, 'table')[1]
    expect([table?.rows.length, Number(table?.rowHeight) > 10]).toEqual([24, true])
  }
})

test('a diary of a known pair says what is missing', () => {
  const bare = mentorDiary({ issuer: sampleSchool, track: 'learners', pair: { mentors: [], mentees: [] } })
  expect(bare.problems.map(({ code }) => code)).toEqual([
    'document.mentor-missing',
    'document.mentee-missing',
    'document.form-missing',
    'document.period-missing',
    'document.goal-missing',
  ])
})

test('a school visits lessons of a class, a college sessions of a group', () => {
  const school = visitSheet({ issuer: sampleSchool }).doc
  expect(school.title).toBe('Лист посещения (анализа) урока')
  expect(blocksOf(school, 'fill').map(({ label }) => said(label))).toContain('Класс:')
  const college = visitSheet({ issuer: sampleCollege }).doc
  expect(college.title).toBe('Лист посещения (анализа) учебного занятия')
  expect(blocksOf(college, 'fill').map(({ label }) => said(label))).toContain('Группа:')
  expect(blocksOf(college, 'table')[0]?.header.map(said)).toContain('Деятельность студентов')
})

test('a sheet of a visit has stages, strong sides and advice, and gives no mark', () => {
  const { doc, problems } = visitSheet({
    issuer: sampleSchool,
    teacher: { name: people.youngTeacher },
    stages: [{ title: 'Новый материал', time: '17 мин', teacher: 'объясняет' }],
    strengths: 'ясная речь',
  })
  expect(problems).toEqual([])
  expect(rowsOf(doc)).toEqual([['Новый материал', '17 мин', 'объясняет', '']])
  const fills = blocksOf(doc, 'fill')
  expect(fills.find(({ label }) => said(label) === 'Сильные стороны:')?.value).toBe('ясная речь')
  expect(fills.find(({ label }) => said(label) === 'Советы:')?.lines).toBe(4)
  expect(wordsOf(doc)).toContain('отметки за посещение не ставятся')
})

test('an enterprise tells of attendance, tasks, remarks and a mark from 1 to 5', () => {
  const { doc, problems } = weeklyInformation({
    issuer: sampleCollege,
    mentor: { name: people.worker },
    ...{ from: '2026-11-09', to: '2026-11-13' },
    learners: [
      {
        person: { name: people.student, about: 'группа ТМ-31' },
        present: 0,
        planned: 5,
        tasks: 'валы',
        mark: 1,
      },
      { person: { name: people.secondStudent }, remarks: 'болеет' },
    ],
  })
  expect(problems).toEqual([])
  expect(rowsOf(doc)).toEqual([
    ['1', 'Каменский Артём Ильич, группа ТМ-31', '0 из 5', 'валы', '', '1'],
    ['2', 'Мостовая Вероника Алексеевна', '', '', 'болеет', ''],
  ])
  expect(wordsOf(doc)).toContain('за период с 09.11.2026 по 13.11.2026')
  expect(wordsOf(doc)).toContain('предприятия о студентах')
})

test('weekly information of nobody or of no week is a gap, on a blank form room to write', () => {
  const bare = weeklyInformation({ issuer: sampleCollege, mentor: { name: people.worker } })
  expect(bare.problems.map(({ code }) => code)).toEqual(['document.period-missing', 'document.rows-missing'])
  const blank = weeklyInformation({ issuer: sampleCollege })
  expect([blank.problems, rowsOf(blank.doc).length]).toEqual([[], 10])
})

test('no paper of the samples has a slip of wording or a gap', () => {
  for (const sample of meetingSamples) {
    if (!('build' in sample)) continue
    const { doc, problems } = sample.build()
    expect([sample.code, sample.variant, problems, wordingFlaws(doc, '2026-11-10')]).toEqual([
      ...[sample.code, sample.variant],
      [],
      [],
    ])
  }
})

test('an enterprise informs «о студентах» a college, but «об обучающихся» a school', () => {
  const words = (issuer: typeof sampleCollege) => wordsOf(weeklyInformation({ issuer }).doc)
  expect(words(sampleCollege)).toContain('предприятия о студентах, с которыми')
  expect(words(sampleSchool)).toContain('предприятия об обучающихся, с которыми')
})
