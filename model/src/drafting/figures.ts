import {
  type Count,
  type Counts,
  countKeys,
  federalTarget,
  type IndicatorCode,
  type IndicatorFigures,
  indicatorCodes,
  type Participants,
} from '#monitoring'
import type { Pair } from '#pairs'
import { ageAt } from '#people'
import type { PaperFacts } from '#registry'
import type { Dossier, DraftPerson } from './dossier.ts'

const notYet: readonly Pair['state'][] = ['draft', 'proposed', 'confirmed']

/** Pairs that an order has secured: a project is no pair yet. */
export const formed = <P extends Pick<Pair, 'state'>>({ register }: { register: readonly P[] }): P[] =>
  register.filter(({ state }) => !notYet.includes(state))

type FiguredPair = Pick<Pair, 'form' | 'state'> & {
  members: readonly Pick<Pair['members'][number], 'role' | 'personId'>[]
}
type FiguredPerson = Pick<DraftPerson, 'id' | 'kind' | 'bornOn' | 'youngSpecialist' | 'employer'> & {
  takesPart: readonly Pick<DraftPerson['takesPart'][number], 'role' | 'trainedOn'>[]
}
type FiguredRow = Pick<Dossier['bases']['mentor']['rows'][number], 'id' | 'obstacles'>

/** What is counted: of a dossier the part without a name in it. */
export type FigureSources = {
  issuer: Pick<Dossier['issuer'], 'kind'>
  on: string
  cycle: { endsOn: string; forms: readonly { form: string; title: string }[] } | null
  register: readonly FiguredPair[]
  participants: readonly FiguredPerson[]
  bases: Record<'mentor' | 'mentee', { rows: readonly FiguredRow[] }>
}

type Sides = { mentors: FiguredPerson[]; mentees: FiguredPerson[] }
type OfPairs = Pick<FigureSources, 'participants'>

/** People of these pairs, each once. */
function sidesOf(d: OfPairs, pairs: readonly FiguredPair[]): Sides {
  const cards = new Map(d.participants.map((one) => [one.id, one]))
  const side = (role: 'mentor' | 'mentee') => {
    const members = pairs.flatMap((pair) => pair.members.filter((one) => one.role === role))
    return [...new Set(members.map(({ personId }) => personId))].flatMap((id) => cards.get(id) ?? [])
  }
  return { mentors: side('mentor'), mentees: side('mentee') }
}

const ofKind = (people: readonly FiguredPerson[], ...kinds: FiguredPerson['kind'][]) =>
  people.filter(({ kind }) => kinds.includes(kind))

function countsOf(d: OfPairs, pairs: readonly FiguredPair[]): Counts {
  const { mentors, mentees } = sidesOf(d, pairs)
  const groups = pairs.filter((pair) => pair.members.filter(({ role }) => role === 'mentee').length > 1)
  const young = mentees.filter(({ youngSpecialist }) => youngSpecialist).length
  const state = (...wanted: Pair['state'][]) => pairs.filter((pair) => wanted.includes(pair.state)).length
  return {
    ...{ mentors: mentors.length, mentees: mentees.length },
    mentorLearners: ofKind(mentors, 'learner').length,
    mentorTeachers: ofKind(mentors, 'teacher', 'employee').length,
    mentorEmployers: ofKind(mentors, 'partner').length,
    menteeLearners: ofKind(mentees, 'learner').length,
    youngSpecialists: young,
    otherTeachers: ofKind(mentees, 'teacher', 'employee').length - young,
    ...{ groups: groups.length, pairs: pairs.length - groups.length },
    ...{ completed: state('completed'), terminated: state('terminated_early') },
  }
}

/** Who takes part in pairs, by forms of the cycle; in the total a person is one. */
export function participantsOf(d: Omit<FigureSources, 'bases' | 'issuer' | 'on'>): Participants {
  const pairs = formed(d)
  const forms = (d.cycle?.forms ?? []).map(({ form, title }) => ({
    ...countsOf(
      d,
      pairs.filter((pair) => pair.form === form),
    ),
    form: title,
  }))
  const whole = countsOf(d, pairs)
  return { forms, unique: Object.fromEntries(countKeys.map((key) => [key, whole[key]])) }
}

/** Rows of the contingent from which the whole is taken. */
const wholes = {
  school: { teens: '1.4', elder: '1.5', young: '2.3', partners: '4' },
  college: { teens: '1.9', elder: '1.10', young: '2.5', partners: '3' },
}

/**
 * Indicators with what the database counts; the whole comes from the contingent. Surveys, plans and the road map are
 * not counted here: their cells stay empty and are filled in by whoever has the numbers.
 */
export function indicatorsOf(d: FigureSources, { numbers = {} }: PaperFacts): IndicatorFigures[] {
  const codes = wholes[d.issuer.kind === 'college' ? 'college' : 'school']
  const whole = (code: string): Count => numbers[code]?.fact ?? null
  const pairs = formed(d)
  const { mentors, mentees } = sidesOf(d, pairs)
  const known = d.cycle !== null
  const aged = (people: readonly FiguredPerson[], from: number) => {
    const learners = ofKind(people, 'learner')
    const dated = learners.filter(({ bornOn }) => bornOn)
    const count = dated.filter(({ bornOn }) => {
      const age = ageAt(bornOn, d.on) ?? 0
      return age >= from && age <= 19
    }).length
    const without = learners.length - dated.length
    return { count, ...(without ? { comment: `без даты рождения: ${without}` } : {}) }
  }
  const teens = aged(mentees, 10)
  const elder = aged(mentors, 15)
  const everybody = [...new Set([...mentors, ...mentees])]
  const base = [
    ...new Map([...d.bases.mentor.rows, ...d.bases.mentee.rows].map((row) => [row.id, row])).values(),
  ]
  const trained = mentors.filter(({ takesPart }) =>
    takesPart.some(({ role, trainedOn }) => role === 'mentor' && trainedOn),
  )
  const counted: Partial<Record<IndicatorCode, [Count, Count, string?]>> = {
    I1: [teens.count, whole(codes.teens), teens.comment],
    I2: [elder.count, whole(codes.elder), elder.comment],
    I3: [mentees.filter(({ youngSpecialist }) => youngSpecialist).length, whole(codes.young)],
    I4: [new Set(mentors.map(({ employer }) => employer).filter(Boolean)).size, whole(codes.partners)],
    C1: [ofKind(everybody, 'learner').length, whole('1')],
    C2: [ofKind(everybody, 'teacher').length, whole('2')],
    C3: [pairs.filter(({ state }) => state === 'completed').length, pairs.length],
    C6: [trained.length, mentors.length],
    C11: [base.filter(({ obstacles }) => !obstacles?.length).length, base.length],
  }
  const year = Number((d.cycle?.endsOn ?? d.on).slice(0, 4))
  return indicatorCodes.map((code) => {
    const [numerator = null, denominator = null, comment] = known ? (counted[code] ?? []) : []
    return {
      code,
      numerator,
      denominator,
      target: federalTarget(code, year),
      ...(comment ? { comment } : {}),
    }
  })
}

/** Enterprises of the mentors, with how many each has given. */
export function partnersOf(d: Dossier): { name: string; mentors: number }[] {
  const { mentors } = sidesOf(d, formed(d))
  const names = mentors.map(({ employer }) => employer).filter(Boolean)
  return [...new Set(names)].map((name) => ({ name, mentors: names.filter((one) => one === name).length }))
}

/** Mentors of the base who have been trained. */
export const trainedOf = ({ participants }: Dossier): number =>
  participants.filter(({ takesPart }) =>
    takesPart.some(({ role, trainedOn }) => role === 'mentor' && trainedOn),
  ).length
