import type { Reference, RegisterColumn, RegisterValue, Sheet } from '#documents'
import { formatDate, formatSpan, numberOf } from '#documents'
import { contingentLines } from '#roadmaps'
import type { Count } from './figures.ts'
import type { MonitoringForm } from './form.ts'
import { deviation, indicatorValue } from './indicator-value.ts'
import { indicators } from './indicators.ts'
import { countKeys, countTitles, mayRepeat, repeatNote, totalsOf } from './participants.ts'

/** Lines of a list that nobody has filled yet: room to write. */
export const emptyRows = (columns: number, rows: number): RegisterValue[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => null))

export const text = (title: string, width: number): RegisterColumn => ({ title, width })
export const number = (title: string, width: number): RegisterColumn => ({ title, width, type: 'number' })
const pairColumns = [text('Сведения', 95), text('Значение', 172)]

/** One decimal, as it is shown and as a workbook should hold it. */
export const rounded = (value: Count): Count => (value === null ? null : Math.round(value * 10) / 10)

/** «1. Общие сведения» */
export function generalSheet(form: MonitoringForm): Sheet {
  const { issuer, curator, period, on, style } = form
  const acts = form.acts.map(({ title, number: no, date }) => [title, no ? numberOf(no) : null, date ?? null])
  return {
    title: '1. Общие сведения',
    tables: [
      {
        columns: pairColumns,
        rows: [
          ['Полное наименование организации', issuer?.fullName ?? null],
          ['Краткое наименование организации', issuer?.shortName ?? null],
          ['ИНН', issuer?.inn ?? null],
          ['Руководитель (ФИО)', issuer?.head?.name.nominative ?? null],
          ['Куратор программы наставничества (ФИО)', curator?.name.nominative ?? null],
          ['Должность куратора', curator?.position.nominative ?? null],
          ['Контакты куратора (телефон, электронная почта)', curator?.contacts ?? null],
          ['Раздел «Наставничество» на сайте (адрес страницы)', form.section],
          ['Цикл программы', form.cycle],
          ['Отчетный период', period && formatSpan(period.from, period.to, style)],
          ['Отчетная дата', on && formatDate(on, style)],
        ],
      },
      {
        title: 'Локальные акты',
        columns: [text('Наименование', 172), text('№', 45), { ...text('Дата', 50), type: 'date' }],
        rows: acts.length ? acts : emptyRows(3, 4),
      },
    ],
  }
}

/** «2. Контингент» at the reporting date. */
export function contingentSheet({ kind, contingent, style }: MonitoringForm): Sheet {
  const on = contingent?.factOn
  return {
    title: '2. Контингент',
    tables: [
      {
        columns: [
          text('№ п/п', 20),
          text('Показатель', 187),
          number(on ? `Факт на ${formatDate(on, style)}` : 'Факт на отчетную дату', 60),
        ],
        rows: contingentLines(kind, contingent?.extra).map(({ code, title }) => [
          code,
          title,
          contingent?.values[code]?.fact ?? null,
        ]),
      },
    ],
  }
}

/** «3. Участники по формам» */
export function formsSheet({ participants }: MonitoringForm): Sheet {
  const totals = totalsOf(participants)
  const repeats = mayRepeat(participants) && totals.mentors !== null
  return {
    title: '3. Участники по формам',
    ...(repeats ? { notes: [repeatNote] } : {}),
    tables: [
      {
        // without widths: on paper so many columns are printed in two parts
        columns: [
          { title: 'Форма наставничества' },
          ...countKeys.map((key) => ({ title: columnTitle(key), type: 'number' as const })),
        ],
        rows: [
          ...participants.forms.map((form) => [form.form, ...countKeys.map((key) => form[key])]),
          ['Итого', ...countKeys.map((key) => totals[key])],
        ],
      },
    ],
  }
}

/** No two columns share a title: a correction names its column by it. */
const columnTitle = (key: (typeof countKeys)[number]): string => {
  const title = countTitles[key]
  if (!title.startsWith('из них ')) return title
  return `${key.startsWith('mentor') ? 'Наставники' : 'Наставляемые'}: ${title.replace('из них ', '')}`
}

/** «4. Показатели»: numerator and denominator, so that a territory can add them up. */
export const indicatorsSheet = ({ indicators: figures, issuer }: MonitoringForm): Sheet => ({
  title: '4. Показатели',
  tables: [
    {
      columns: [
        text('Код', 13),
        text('Показатель', 92),
        number('Числитель', 22),
        number('Знаменатель', 26),
        number('Значение', 24),
        number('План', 18),
        number('Отклонение', 26),
        text('Комментарий', 46),
      ],
      rows: figures.map((one) => {
        const { title, numerator, denominator } = indicators[one.code]
        const value = rounded(indicatorValue(one))
        const off = rounded(deviation(one))
        return [
          one.code,
          `${title}${denominator ? ', %' : ''}\n(число ${numerator}${denominator ? `; число ${denominator}` : ''})`,
          one.numerator,
          denominator ? one.denominator : '–',
          value ?? (issuer ? 'нет данных' : null),
          one.target,
          off,
          one.comment ?? null,
        ]
      }),
    },
  ],
})

/** «5. Кадры» */
export function staffSheet({ staff }: MonitoringForm): Sheet {
  const paid = staff.paid === null ? null : staff.paid ? 'да' : 'нет'
  return {
    title: '5. Кадры',
    tables: [
      {
        columns: pairColumns,
        rows: [
          ['Обучено наставников, чел.', staff.trained],
          ['Часов обучения', staff.hours],
          ['Персонализированных программ педагогических работников', staff.programmes],
          ['Выплаты за наставничество (да, нет)', paid],
          ['Дополнительных соглашений к трудовым договорам', staff.agreements],
        ],
      },
    ],
  }
}

/** «№ 7 от 1 сентября 2026 г.» */
export const agreementText = (at: Reference | null, style: MonitoringForm['style']): string | null => {
  if (!at?.date && !at?.number) return null
  return [at.number && `№ ${numberOf(at.number)}`, at.date && `от ${formatDate(at.date, style)}`]
    .filter(Boolean)
    .join(' ')
}
