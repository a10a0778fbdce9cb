import type { BuiltDocument, Text } from '#documents'
import { built, formatDate, formPage, table, widePage } from '#documents'
import type { Diary, DiaryMeeting } from './diary.ts'
import { firstPage, lastPage } from './diary-pages.ts'

/** The columns that the handbook fixes, in its order. */
export const mentorDiaryColumns = [
  'Дата',
  'Тема встречи (мероприятие)',
  'Цель / задачи',
  'Содержание работы',
  'Форма работы',
  'Результат',
  'Трудности и рекомендации',
  'Задание до следующей встречи',
  'Подпись',
]

export const menteeDiaryColumns = [
  'Дата',
  'Что делали (тема)',
  'Что я узнал(а) / чему научился(ась)',
  'Что получилось',
  'Что было трудно',
  'Вопросы наставнику',
  'Задание и его выполнение',
  'Моя оценка встречи (1–10)',
]

/** Three pages of ruled rows: half a year of weekly meetings. */
const blankRows = 24
const rowHeight = 19

/** D19 «Дневник наставника», or «Журнал наставника» where a local act calls it so. */
export function mentorDiary(diary: Diary): BuiltDocument {
  return diaryOf(diary, 'mentor', diary.label?.trim() || 'Дневник наставника', {
    columns: mentorDiaryColumns,
    widths: [22, 34, 32, 40, 26, 32, 34, 32, 20],
    row: ({ on, topic, mentor }) => [
      dayOf(on, diary),
      ...[
        topic,
        mentor?.aim,
        mentor?.done,
        mentor?.work,
        mentor?.result,
        mentor?.difficulties,
        mentor?.task,
      ].map(written),
      '',
    ],
  })
}

/** D19 «Дневник наставляемого». */
export function menteeDiary(diary: Diary): BuiltDocument {
  return diaryOf(diary, 'mentee', 'Дневник наставляемого', {
    columns: menteeDiaryColumns,
    widths: [22, 36, 42, 34, 32, 34, 36, 33],
    row: ({ on, topic, mentee }) => [
      dayOf(on, diary),
      ...[topic, mentee?.learned, mentee?.succeeded, mentee?.hard, mentee?.questions, mentee?.task].map(
        written,
      ),
      mentee?.mark ? String(mentee.mark) : '',
    ],
  })
}

type View = { columns: string[]; widths: number[]; row: (meeting: DiaryMeeting) => Text[] }

function diaryOf(diary: Diary, author: 'mentor' | 'mentee', title: string, view: View): BuiltDocument {
  const { meetings = [], pair } = diary
  const rows = meetings.length
    ? meetings.map(view.row)
    : Array.from({ length: blankRows }, () => view.columns.map(() => ''))
  return built(
    {
      title,
      blocks: [
        ...firstPage(diary, title, author),
        { k: 'section', page: widePage },
        table(view.columns, rows, {
          widths: view.widths,
          size: 10,
          align: author === 'mentee' ? ['center', ...Array(6).fill('left'), 'center'] : ['center'],
          numbered: meetings.length > 6,
          ...(meetings.length ? {} : { rowHeight }),
        }),
        ...lastPage(diary, author),
      ],
      page: formPage,
      size: 13,
    },
    pair?.from && pair.to && pair.to < pair.from ? [{ code: 'document.period-reversed' }] : [],
  )
}

const dayOf = (on: string | null | undefined, { style = 'figures' }: Diary): Text =>
  on ? formatDate(on, style) : ''
const written = (value: string | null | undefined): string => value?.trim() ?? ''
