import type { Block, GapCode, Text } from '#documents'
import {
  bold,
  centred,
  fill,
  formPage,
  gap,
  heading,
  kind,
  line,
  list,
  orGap,
  para,
  runs,
  signature,
  space,
  table,
  tie,
} from '#documents'
import { peopleOf, termOr } from '#papers'
import type { Diary } from './diary.ts'

/** The first page: whose diary, about whom, when, what for, how to reach. */
export function firstPage(diary: Diary, title: string, author: 'mentor' | 'mentee'): Block[] {
  const { issuer, pair, cycle } = diary
  return [
    centred(orGap(tie(issuer.fullName || issuer.shortName), 'document.organisation-name-missing'), {
      size: 12,
    }),
    space(24),
    kind(title.toLocaleUpperCase('ru')),
    ...(cycle?.trim() ? [centred(cycle.trim())] : []),
    space(8),
    table(
      ['', ''],
      factsOf(diary, author).map(([label, value]) => [[bold(label)], value]),
      { widths: [58, 122], size: 13, ...(pair ? {} : { rowHeight: 13 }) },
    ),
    space(4),
    ...aims(diary, author),
  ]
}

function factsOf(diary: Diary, author: 'mentor' | 'mentee'): [string, Text][] {
  const { pair, style = 'figures' } = diary
  const missing = (code: GapCode): Text => (pair ? [gap(code)] : '')
  return [
    [
      (pair?.mentors.length ?? 0) > 1 ? 'Наставники' : 'Наставник',
      (pair && peopleOf(pair.mentors)) || missing('document.mentor-missing'),
    ],
    menteeRow(diary, author),
    ['Форма наставничества', pair?.form?.trim() || missing('document.form-missing')],
    ['Период', pair ? termOr(pair, { blank: false }, style) : ''],
    ['Контакт', diary.contact?.trim() ?? ''],
    ['Куратор программы наставничества', pair?.curator?.name.nominative ?? ''],
  ]
}

/** The aim and the tasks; by hand on a blank diary. */
function aims({ pair, goal, tasks = [] }: Diary, author: 'mentor' | 'mentee'): Block[] {
  const label = bold(author === 'mentor' ? 'Цель:' : 'Моя цель:')
  return [
    goal?.trim()
      ? para(runs(label, ' ', ended(goal)), { indent: 0, after: 4 })
      : pair
        ? para(runs(label, ' ', gap('document.goal-missing')), { indent: 0, after: 4 })
        : fill([label], { lines: 3 }),
    ...(tasks.length
      ? [
          line([bold('Задачи:')], { keep: true }),
          list(tasks.map((task, i) => `${task.trim()}${i < tasks.length - 1 ? ';' : '.'}`)),
        ]
      : [fill([bold('Задачи:')], { lines: 5 })]),
  ]
}

function menteeRow({ pair, mentee = 0 }: Diary, author: 'mentor' | 'mentee'): [string, Text] {
  const all = pair?.mentees ?? []
  const people = author === 'mentee' ? all.slice(mentee, mentee + 1) : all
  return [
    people.length > 1 ? 'Наставляемые' : 'Наставляемый',
    peopleOf(people, ';\n') || (pair ? [gap('document.mentee-missing')] : ''),
  ]
}

/** The last page: conclusions and self-analysis, by hand where they are not written yet. */
export function lastPage(diary: Diary, author: 'mentor' | 'mentee'): Block[] {
  const { pair, analysis, mentee = 0 } = diary
  const own = author === 'mentor' ? pair?.mentors[0] : pair?.mentees[mentee]
  const part = (label: string, value: string | null | undefined, lines: number): Block =>
    value?.trim()
      ? para(runs(bold(`${label}: `), ended(value)), { indent: 0, after: 6 })
      : fill([bold(`${label}:`)], { lines })
  return [
    { k: 'section', page: formPage },
    heading(author === 'mentor' ? 'Выводы и самоанализ' : 'Мои итоги'),
    part('Выводы', diary.conclusions, 6),
    part('Что удалось', analysis?.succeeded, 5),
    part('Что не удалось', analysis?.failed, 5),
    part('Планы', analysis?.plans, 5),
    signature(author === 'mentor' ? 'Наставник' : 'Наставляемый', own?.name.short.trim() || [blankName], {
      line: true,
      captions: true,
    }),
    signature(
      'Дневник просмотрен: куратор программы наставничества',
      pair?.curator?.name.short.trim() || [blankName],
      { line: true, captions: true },
    ),
  ]
}

const ended = (text: string) => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const blankName = { t: '', blank: 45 }
