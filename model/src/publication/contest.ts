import type { BuiltDocument, DateStyle, Issuer } from '#documents'
import {
  blank,
  built,
  centred,
  dateOrBlank,
  fill,
  formPage,
  gap,
  heading,
  line,
  orGap,
  runs,
  signature,
  table,
  tie,
} from '#documents'

/** Criteria of choosing the best practice, 1–10 each (handbook 12 §3). */
export const contestCriteria = [
  { code: 'effectiveness', title: 'Результативность: цель достигнута, результат подтвержден данными' },
  { code: 'efficiency', title: 'Эффективность: результат соответствует затраченным силам и средствам' },
  { code: 'uniqueness', title: 'Уникальность: есть собственные решения' },
  { code: 'repeatability', title: 'Возможность повторения в другой организации' },
  { code: 'scalability', title: 'Возможность масштабирования на большее число участников' },
] as const

export type ContestCriterion = (typeof contestCriteria)[number]['code']
export type ContestMarks = Partial<Record<ContestCriterion, number | null>>

/** Most that a practice may have. */
export const mostPoints = contestCriteria.length * 10

/** The mark of a criterion; null when it is absent or out of 1–10. */
const markOf = (marks: ContestMarks, code: ContestCriterion): number | null => {
  const mark = marks[code]
  return typeof mark === 'number' && Number.isInteger(mark) && mark >= 1 && mark <= 10 ? mark : null
}

/** The sum of an expert; null until every criterion has its mark. */
export const contestTotal = (marks: ContestMarks): number | null =>
  contestCriteria
    .map(({ code }) => markOf(marks, code))
    .reduce<number | null>((sum, mark) => (sum === null || mark === null ? null : sum + mark), 0)

export type ContestSheet = {
  issuer: Issuer
  style?: DateStyle
  /** Empty on a blank. */
  practice?: string
  organisation?: string
  expert?: { name: string; position?: string } | null
  marks?: ContestMarks
  comment?: string
  markedOn?: string | null
}

/** «Лист оценки практики» of one expert. */
export function contestSheet(sheet: ContestSheet): BuiltDocument {
  const { issuer, practice, organisation, expert, marks, comment } = sheet
  const title = 'Лист оценки практики наставничества'
  const total = marks ? contestTotal(marks) : null
  const ofExpert = expert && [expert.name, expert.position].filter(Boolean).join(', ')
  return built({
    title,
    page: formPage,
    size: 12,
    blocks: [
      centred(orGap(tie(issuer.shortName || issuer.fullName), 'document.organisation-name-missing'), {
        size: 11,
      }),
      heading(title),
      fill('Практика:', practice ? { value: practice } : { lines: 2 }),
      fill('Организация:', organisation ? { value: organisation } : {}),
      ...(ofExpert
        ? [fill('Эксперт:', { value: ofExpert })]
        : marks
          ? [line(runs('Эксперт: ', gap('document.name-missing')))]
          : [fill('Эксперт (ФИО, должность):')]),
      line('Каждый критерий оценивается от 1 до 10 баллов: поставьте знак в клетке.', {
        size: 11,
        before: 4,
        after: 4,
        keep: true,
      }),
      table(
        ['№', 'Критерий', ...Array.from({ length: 10 }, (_, i) => String(i + 1))],
        contestCriteria.map(({ code, title: criterion }, i) => [
          String(i + 1),
          criterion,
          ...Array.from({ length: 10 }, (_, n) => (marks && markOf(marks, code) === n + 1 ? '×' : '')),
        ]),
        {
          widths: [10, 80, ...Array.from({ length: 10 }, () => 9)],
          align: ['center', 'left', ...Array.from({ length: 10 }, () => 'center' as const)],
          size: 11,
          rowHeight: 11,
        },
      ),
      line(
        marks
          ? total === null
            ? 'Сумма баллов: оценены не все критерии.'
            : `Сумма баллов: ${total} из ${mostPoints}.`
          : runs('Сумма баллов: ', blank(20), ` из ${mostPoints}.`),
        { before: 6, after: 4 },
      ),
      ...(comment?.trim()
        ? [fill('Комментарий:', { value: comment.trim() })]
        : marks
          ? []
          : [fill('Комментарий:', { lines: 3 })]),
      signature('Эксперт', expert?.name ?? [blank(45)], {
        line: true,
        captions: true,
        date: dateOrBlank(sheet.markedOn, sheet.style),
      }),
    ],
  })
}
