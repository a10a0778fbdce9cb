import type { Issuer } from '#documents'

/** Two dates: what is and what is expected. */
export type ContingentValue = { fact: number | null; forecast: number | null }

export type Contingent = {
  factOn: string
  forecastOn?: string | undefined
  /** By the codes of the rows. */
  values: Readonly<Record<string, ContingentValue | undefined>>
  /** Rows of the organisation itself, after the others. */
  extra?: readonly { code: string; title: string }[]
}

export type ContingentLine = { code: string; title: string }

const four = (code: string): ContingentLine[] => [
  { code: `${code}.1`, title: 'обучающихся на «4» и «5»' },
  { code: `${code}.2`, title: 'входящих в состав органов ученического самоуправления' },
  { code: `${code}.3`, title: 'принимающих участие в деятельности общественных организаций' },
  { code: `${code}.4`, title: 'состоящих на профилактических учетах' },
]

const ages = (from: number, code: string): ContingentLine[] => [
  { code: `${code}.${from}`, title: 'в возрасте от 10 до 19\u00A0лет' },
  { code: `${code}.${from + 1}`, title: 'в возрасте от 15 до 19\u00A0лет' },
]

const teachers = (code: string, from = 1): ContingentLine[] =>
  [
    'с первой квалификационной категорией',
    'с высшей квалификационной категорией',
    'со стажем до 3\u00A0лет',
    'со стажем свыше 30\u00A0лет',
    'в возрасте до 35\u00A0лет',
  ].map((title, i) => ({ code: `${code}.${from + i}`, title }))

const school: ContingentLine[] = [
  { code: '1', title: 'Численность обучающихся, чел.' },
  { code: '1.1', title: 'в 1–4 классах' },
  ...four('1.1'),
  { code: '1.2', title: 'в 5–9 классах' },
  ...four('1.2'),
  { code: '1.3', title: 'в 10–11 классах' },
  ...four('1.3'),
  ...ages(4, '1'),
  { code: '2', title: 'Численность педагогических работников, чел.' },
  ...teachers('2'),
  { code: '3', title: 'Численность родителей, принимающих активное участие в деятельности школы, чел.' },
  { code: '4', title: 'Предприятия и организации – партнеры, ед.' },
]

const college: ContingentLine[] = [
  { code: '1', title: 'Численность студентов, чел.' },
  ...[1, 2, 3, 4].map((course) => ({ code: `1.${course}`, title: `${course}-го курса` })),
  { code: '1.5', title: 'несовершеннолетних' },
  { code: '1.6', title: 'совершеннолетних' },
  { code: '1.7', title: 'детей-сирот и детей, оставшихся без попечения родителей' },
  { code: '1.8', title: 'проходящих практику на предприятиях' },
  ...ages(9, '1'),
  { code: '2', title: 'Численность педагогических работников, чел.' },
  { code: '2.1', title: 'преподавателей' },
  { code: '2.2', title: 'мастеров производственного обучения' },
  ...teachers('2', 3),
  { code: '3', title: 'Предприятия и организации – партнеры, ед.' },
]

/** Rows of the table for this kind of organisation. */
export const contingentLines = (kind: Issuer['kind'], extra: Contingent['extra'] = []): ContingentLine[] => [
  ...(kind === 'college' ? college : school),
  ...extra,
]

/** Parts that make up the whole together: a difference is worth a look, not an error (a level may be missing). */
const sums: Record<'school' | 'college', [whole: string, parts: readonly string[]][]> = {
  school: [['1', ['1.1', '1.2', '1.3']]],
  college: [
    ['1', ['1.1', '1.2', '1.3', '1.4']],
    ['1', ['1.5', '1.6']],
  ],
}

export type ContingentFlaw = {
  code: 'contingent.negative' | 'contingent.part-exceeds-whole' | 'contingent.parts-differ'
  row: string
  of: keyof ContingentValue
}

/** Errors and oddities of the table: a part larger than its whole, levels that do not make it up. */
export function contingentFlaws(kind: Issuer['kind'], { values, extra }: Contingent): ContingentFlaw[] {
  const lines = contingentLines(kind, extra)
  return (['fact', 'forecast'] as const).flatMap((of) => {
    const at = (code: string) => values[code]?.[of] ?? null
    const single = lines.flatMap(({ code }): ContingentFlaw[] => {
      const value = at(code)
      if (value === null) return []
      if (value < 0 || !Number.isInteger(value)) return [{ code: 'contingent.negative', row: code, of }]
      const whole = at(code.split('.').slice(0, -1).join('.'))
      return whole !== null && value > whole ? [{ code: 'contingent.part-exceeds-whole', row: code, of }] : []
    })
    const together = sums[kind === 'college' ? 'college' : 'school'].flatMap(
      ([whole, parts]): ContingentFlaw[] => {
        const given = parts.map(at)
        const total = at(whole)
        if (total === null || given.some((one) => one === null)) return []
        const sum = given.reduce<number>((all, one) => all + (one ?? 0), 0)
        return sum === total ? [] : [{ code: 'contingent.parts-differ', row: whole, of }]
      },
    )
    return [...single, ...together]
  })
}
