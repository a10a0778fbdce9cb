import type { Block, Cell, Text } from '#documents'
import { bold, enumerate, gap, para, plural, table } from '#documents'
import type { Dynamics } from './dynamics.ts'
import { leastShown, parameterTitle } from './dynamics.ts'
import { orDash, signed, tenths } from './figures.ts'
import type { IndicatorFigures } from './indicator-value.ts'
import { deviation, indicatorStatus, indicatorValue, statusTitles } from './indicator-value.ts'
import { indicators } from './indicators.ts'
import type { CountKey, Participants } from './participants.ts'
import { mayRepeat, repeatNote, totalsOf } from './participants.ts'
import type { ProcessFigures } from './process.ts'
import { changeOf, processRows } from './process.ts'
import type { Satisfaction } from './satisfaction.ts'
import { enoughAnswers, fewAnswers, respondentTitles, responseOf, satisfactionOf } from './satisfaction.ts'

const small = { size: 11, before: 3, after: 4, align: 'both' as const }
const note = (text: string): Block => para(text, small)
const nothing = (columns: number): (Text | Cell)[][] => [
  [{ text: [gap('document.rows-missing')], span: columns }],
]
const centred = (columns: number) => Array.from({ length: columns }, () => 'center' as const)

const counted: readonly [CountKey, string][] = [
  ['mentors', 'Наставники'],
  ['mentees', 'Наставляемые'],
  ['pairs', 'Пары'],
  ['groups', 'Группы'],
  ['completed', 'Завершены'],
  ['terminated', 'Прекращены'],
]

/** Who took part, by forms; people of several forms are one in the total where it is known. */
export function participantsPart(participants: Participants): Block[] {
  const totals = totalsOf(participants)
  const rows = participants.forms.map((form) => [form.form, ...counted.map(([key]) => orDash(form[key]))])
  return [
    table(
      ['Форма наставничества', ...counted.map(([, title]) => title)],
      rows.length
        ? [...rows, [[bold('Итого')], ...counted.map(([key]) => [bold(orDash(totals[key]))])]]
        : nothing(counted.length + 1),
      { widths: [36, 27, 32, 15, 18, 25, 27], align: ['left', ...centred(6)], size: 11 },
    ),
    ...(rows.length && mayRepeat(participants) ? [note(repeatNote)] : []),
  ]
}

/** Every indicator with its target, and one sentence about all of them. */
export function indicatorsPart(figures: readonly IndicatorFigures[]): Block[] {
  const rows = figures.map((one, i): Text[] => {
    const unit = indicators[one.code].denominator ? '\u00A0%' : ''
    const value = indicatorValue(one)
    const status = indicatorStatus(one)
    const off = deviation(one)
    return [
      String(i + 1),
      indicators[one.code].title,
      unit ? `${orDash(one.numerator)} из ${orDash(one.denominator)}` : orDash(one.numerator),
      value === null ? 'нет данных' : unit ? `${tenths(value)}${unit}` : orDash(value),
      one.target === null ? '–' : `${orDash(one.target)}${unit}`,
      orDash(off, unit ? signed : signedShortest),
      status ? statusTitles[status] : '–',
    ]
  })
  return [
    table(
      ['№', 'Показатель', 'Учтено', 'Значение', 'План', 'Отклонение', 'Итог'],
      rows.length ? rows : nothing(7),
      { widths: [9, 58, 25, 22, 17, 25, 24], align: ['center', 'left', ...centred(5)], size: 10 },
    ),
    ...indicatorsSentence(figures),
  ]
}

function indicatorsSentence(figures: readonly IndicatorFigures[]): Block[] {
  const judged = figures.flatMap((one) => indicatorStatus(one) ?? [])
  if (judged.length === 0) return []
  const count = (status: string) => judged.filter((one) => one === status).length
  const told = (n: number) => `${n} ${plural(n, ['показателю', 'показателям', 'показателям'])}`
  const reached = count('reached')
  const rest = [
    ...(count('close') ? [`почти достигнут – по ${told(count('close'))}`] : []),
    ...(count('below') ? [`не достигнут – по ${told(count('below'))}`] : []),
  ]
  const all = `${judged.length} ${plural(judged.length, ['показателя', 'показателей', 'показателей'])}`
  const head =
    reached === 0
      ? `Из ${all}, для которых установлен план, он не достигнут ни по одному`
      : `Из ${all}, для которых установлен план, он достигнут по ${told(reached)}`
  const few = reached === 0 ? [] : rest
  return [para(few.length ? `${head}, ${enumerate(few, 'и')}.` : `${head}.`, { before: 4 })]
}

/** Per cents of those who answered, with the share of answers beside them. */
export function satisfactionPart(rows: readonly Satisfaction[]): Block[] {
  if (rows.length === 0) return [para('Анкетирование участников не проводилось.')]
  const percent = (value: number | null) => (value === null ? 'нет данных' : `${tenths(value)}\u00A0%`)
  return [
    table(
      ['Участники', 'Опрошено', 'Ответили', 'Доля ответивших', 'Удовлетворены', 'Уровень'],
      rows.map((one): Text[] => [
        one.form ? `${respondentTitles[one.role]} («${one.form}»)` : respondentTitles[one.role],
        orDash(one.asked),
        orDash(one.answered),
        percent(responseOf(one)),
        orDash(one.satisfied),
        fewAnswers(one) ? `${percent(satisfactionOf(one))}*` : percent(satisfactionOf(one)),
      ]),
      { widths: [48, 24, 24, 27, 34, 23], align: ['left', ...centred(5)], size: 11 },
    ),
    ...(rows.some(fewAnswers)
      ? [
          note(
            `* Ответили менее ${enoughAnswers}\u00A0% опрошенных: ответов недостаточно для вывода обо всех участниках.`,
          ),
        ]
      : []),
  ]
}

/** x, y, z = y − x, z / x × 100. */
export function processPart(figures: readonly ProcessFigures[]): Block[] {
  if (figures.length === 0) return [para('Показатели на входе и на выходе не измерялись.')]
  const less = figures.some(({ code }) => processRows[code].direction === 'down')
  return [
    table(
      [
        'Показатель',
        'На входе (x)',
        'На выходе (y)',
        'Разница (z\u00A0=\u00A0y\u00A0−\u00A0x)',
        'Значение в процентах (z\u00A0/\u00A0x\u00A0×\u00A0100)',
      ],
      figures.map(({ code, x, y }): Text[] => {
        const { difference, percent } = changeOf({ x, y })
        const { title, direction } = processRows[code]
        return [
          direction === 'down' ? `${title}*` : title,
          orDash(x),
          orDash(y),
          orDash(difference, signedShortest),
          orDash(percent, signed),
        ]
      }),
      { widths: [80, 23, 24, 25, 28], align: ['left', ...centred(4)], size: 11 },
    ),
    ...(less ? [note('* Снижение показателя – положительный результат.')] : []),
  ]
}

const signedShortest = (value: number) => (value > 0 ? `+${orDash(value)}` : orDash(value))

/** Means of those who were measured both times; a small group has no distribution. */
export function dynamicsPart(rows: readonly Dynamics[], college: boolean): Block[] {
  if (rows.length === 0) return [para('Измерения у участников на входе и на выходе не проводились.')]
  const hidden = rows.some(({ shares }) => shares === null)
  const single = rows.reduce((sum, { withoutPair }) => Math.max(sum, withoutPair), 0)
  return [
    table(
      ['Показатель', 'Чел.', 'На входе', 'На выходе', 'Разница', '%', 'Лучше, %', 'Так же, %', 'Хуже, %'],
      rows.map(({ code, n, before, after, difference, percent, shares }): Text[] => [
        parameterTitle(code, college),
        String(n),
        orDash(before, tenths),
        orDash(after, tenths),
        orDash(difference, signed),
        orDash(percent, signed),
        orDash(shares?.better, tenths),
        orDash(shares?.same, tenths),
        orDash(shares?.worse, tenths),
      ]),
      { widths: [52, 12, 17, 18, 19, 16, 16, 14, 16], align: ['left', ...centred(8)], size: 10 },
    ),
    note(
      'Приведены средние значения по участникам, у которых показатель измерен и на входе, и на выходе. В последних графах – доли участников, у которых показатель стал лучше, не изменился, стал хуже.',
    ),
    ...(rows.some(roundedApart)
      ? [note('Разница и проценты подсчитаны до округления средних значений.')]
      : []),
    ...(single ? [note('Участники, измеренные только один раз, в сравнение не включены.')] : []),
    ...(hidden ? [note(`Для групп менее ${leastShown}\u00A0человек распределение не приводится.`)] : []),
  ]
}

/** What is printed does not add up to a tenth: 4,7 and 6,9 give +2,1. */
function roundedApart({ before, after, difference }: Dynamics): boolean {
  if (before === null || after === null || difference === null) return false
  const tenthsOf = (value: number) => Math.round(value * 10)
  return tenthsOf(after) - tenthsOf(before) !== tenthsOf(difference)
}
