import { type StatisticsPaper, statisticsPaper } from '#monitoring'
import type { Pair } from '#pairs'
import type { PaperFacts } from '#registry'
import type { Dossier, DraftPerson } from './dossier.ts'
import { formed } from './figures.ts'
import { isOfTeachers } from './pair-words.ts'
import type { PaperSource } from './source.ts'
import { issued } from './words.ts'

/** «Сведения для статистической отчетности»: teachers in pairs of teachers, by the calendar year. */
export const statisticsSource: PaperSource = {
  code: 'D30',
  variant: 'statistics',
  title: 'сведения для статистической отчетности',
  ...{ about: 'organisation', life: 'form', needs: ['history'], asks: ['year', 'curatorId'] },
  usual: (d) => ({ year: Number(d.on.slice(0, 4)) }),
  build: (d, f) => {
    const year = yearOf(d, f)
    return statisticsPaper({ ...issued(d), year, ...figuresOf(d, year), curator: d.official(f.curatorId) })
  },
  blank: (d) => statisticsPaper({ ...issued(d), year: null, curator: null }),
}

/** A year that is being typed is no year yet. */
const yearOf = ({ on }: Dossier, { year }: PaperFacts): number =>
  year && year >= 2000 && year <= 2100 ? year : Number(on.slice(0, 4))

type Figures = Pick<
  StatisticsPaper,
  'mentors' | 'mentees' | 'youngSpecialists' | 'started' | 'finished' | 'missing'
>

/** What the pairs of the year give; what the system does not know is named, not counted as nought. */
function figuresOf(d: Dossier, year: number): Figures {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const within = (day: string | null) => day !== null && day >= first && day <= last
  const teachers = formed(d).filter(({ form }) => isOfTeachers(form))
  const pairs = teachers.filter(({ startsOn, endsOn, closedOn }) => {
    const until = closedOn ?? endsOn
    return (startsOn === null || startsOn <= last) && (until === null || until >= first)
  })
  if (pairs.length === 0) return { missing: [noPairs(year)] }
  const side = (role: 'mentor' | 'mentee') => teachersOf(d, pairs, role)
  const mentees = side('mentee')
  const unknown = mentees.filter(({ experienceKnown }) => !experienceKnown).length
  const undated = pairs.filter(({ startsOn }) => startsOn === null).length
  return {
    ...{ mentors: side('mentor').length, mentees: mentees.length },
    youngSpecialists:
      unknown === mentees.length ? null : mentees.filter(({ youngSpecialist }) => youngSpecialist).length,
    started: undated === pairs.length ? null : pairs.filter(({ startsOn }) => within(startsOn)).length,
    finished: pairs.filter(({ state, closedOn }) => state === 'completed' && within(closedOn)).length,
    missing: [
      ...(unknown
        ? [
            `Стаж не указан у ${unknown} из ${mentees.length} наставляемых: молодые специалисты среди них не учтены.`,
          ]
        : []),
      ...(undated ? [`День начала не указан у ${undated} из ${pairs.length} пар.`] : []),
    ],
  }
}

const noPairs = (year: number) =>
  `Наставнических пар педагогических работников за ${year} год в системе нет: значения укажите по документам организации.`

function teachersOf(d: Dossier, pairs: readonly Pair[], role: 'mentor' | 'mentee'): DraftPerson[] {
  const ids = new Set(
    pairs.flatMap(({ members }) =>
      members.filter((one) => one.role === role).map(({ personId }) => personId),
    ),
  )
  return d.participants.filter(({ id, kind }) => ids.has(id) && kind === 'teacher')
}
