import type { Issuer, Register, RegisterValue } from '#documents'
import { formatDate } from '#documents'
import type { Count, CountKey, IndicatorCode, IndicatorFigures } from '#monitoring'
import { indicators, indicatorValue, rolledUp, sumOf } from '#monitoring'

/** What an authority knows of one organisation: counts, and nobody's name. */
export type RolledUpOrganisation = {
  name: string
  /** Whether a road map is registered and goes on. */
  roadmap: boolean
  /** Null while no cycle has begun. */
  counts: Readonly<Partial<Record<CountKey, Count>>> | null
  indicators: readonly IndicatorFigures[]
}

const columns: readonly [CountKey, string][] = [
  ['mentors', 'Наставники в парах (группах)'],
  ['mentees', 'Наставляемые в парах (группах)'],
  ['menteeLearners', 'из них обучающиеся'],
  ['youngSpecialists', 'из них молодые специалисты'],
  ['pairs', 'Пары'],
  ['groups', 'Группы'],
  ['completed', 'Завершены'],
  ['terminated', 'Прекращены'],
]

const shares: readonly IndicatorCode[] = ['I1', 'I2', 'I3', 'C3', 'C6']

/** «Свод по организациям»: a line an organisation, the total by sums of what was counted. */
export function rollUpRegister(
  issuer: Issuer,
  rows: readonly RolledUpOrganisation[],
  { period, on }: { period: string; on: string },
): Register {
  const share = (figures: readonly IndicatorFigures[], code: IndicatorCode): RegisterValue => {
    const own = figures.find((one) => one.code === code)
    const value = own ? indicatorValue(own) : null
    return value === null ? 'нет данных' : Math.round(value * 10) / 10
  }
  const line = (
    at: RegisterValue,
    name: string,
    { roadmap, counts, indicators: own }: Line,
  ): RegisterValue[] => [
    ...[at, name, roadmap],
    ...columns.map(([key]) => counts?.[key] ?? 'нет данных'),
    ...shares.map((code) => share(own, code)),
  ]
  const all = rows.flatMap((row) => row.indicators)
  const total: Line = {
    roadmap: `${rows.filter((row) => row.roadmap).length} из ${rows.length}`,
    counts: Object.fromEntries(columns.map(([key]) => [key, sumOf(rows.map((row) => row.counts?.[key]))])),
    indicators: shares.map((code) => rolledUp(code, all, null)),
  }
  return {
    title: 'Свод сведений о наставничестве по организациям',
    notes: [issuer.shortName || issuer.fullName, `${period}, на ${formatDate(on, 'figures')}`],
    columns: [
      { title: '№', type: 'number' },
      { title: 'Организация' },
      { title: 'Дорожная карта' },
      ...columns.map(([, title]) => ({ title, type: 'number' as const })),
      ...shares.map((code) => ({ title: `${indicators[code].title}, %`, type: 'number' as const })),
    ],
    rows: [
      ...rows.map((row, i) => line(i + 1, row.name, { ...row, roadmap: row.roadmap ? 'есть' : 'нет' })),
      ...(rows.length ? [line(null, 'Итого', total)] : []),
    ],
  }
}

type Line = Pick<RolledUpOrganisation, 'counts' | 'indicators'> & { roadmap: string }
