import type { FormCode } from '@app/model/programmes'
import { shortName } from '@app/model/words'
import type { Db } from '#db'
import {
  addBases,
  type Base,
  consentsOf,
  describe,
  type Participation,
  type Progress,
  participations,
} from './demo-bases.ts'
import type { Chance } from './demo-chance.ts'
import { addCycle, type DemoCycle, daysBefore, monthsBefore } from './demo-cycles.ts'
import { addInPieces } from './demo-insert.ts'
import type { DemoOrganisation, DemoOrganisations } from './demo-organisations.ts'
import {
  type People,
  type Person,
  pupilsOf,
  type Representative,
  studentsOf,
  teachersOf,
  workersOf,
} from './demo-people.ts'

export type Institution = {
  organisation: DemoOrganisation
  cycle: DemoCycle
  staff: Person[]
  learners: Person[]
  workers: Person[]
  representatives: Map<string, Representative>
  participations: Participation[]
}

export type Making = { db: Db; chance: Chance; organisations: DemoOrganisations; today: string }

/** 1,150 pupils and 49 teachers, both bases formed: the proposal of pairs is the next thing to do. */
export function addReadySchool(making: Making): Promise<Institution> {
  return addInstitution(making, making.organisations.ready, {
    ...{ learners: (one) => pupilsOf(one, 1150, [5, 5, 5, 5, 4, 4, 4, 4, 4, 2, 2]), staff: 49, workers: 9 },
    ...{ monthsAgo: 2, progress: { requests: 86, consents: 95, trained: 80, mentors: 100 } },
    bases: {
      pupil_pupil: { mentees: [150, grades(5, 9)], mentors: [62, grades(8, 11)] },
      teacher_pupil: { mentees: [40, grades(9, 11)], mentors: [16, experienced] },
      teacher_teacher: { mentees: [7, young], mentors: [7, experienced] },
      employer_pupil: { mentees: [17, grades(10, 11)], mentors: [7, () => true] },
    },
  })
}

/** 640 pupils and 38 teachers, pairs at work since their order was signed. */
export function addActiveSchool(making: Making): Promise<Institution> {
  return addInstitution(making, making.organisations.active, {
    ...{ learners: (one) => pupilsOf(one, 640, [3, 3, 3, 3, 2, 2, 2, 2, 2, 1, 1]), staff: 38, workers: 4 },
    ...{ monthsAgo: 2, settled: 14, progress: { requests: 100, consents: 100, trained: 100 } },
    bases: {
      pupil_pupil: { mentees: [58, grades(5, 9)], mentors: [44, grades(8, 11)] },
      teacher_teacher: { mentees: [5, young], mentors: [5, experienced] },
      teacher_pupil: { mentees: [14, grades(9, 11)], mentors: [8, experienced] },
    },
  })
}

/** 312 pupils and 24 teachers: the lists are in, the programme has only begun. */
export function addStartingSchool(making: Making): Promise<Institution> {
  return addInstitution(making, making.organisations.starting, {
    ...{ learners: (one) => pupilsOf(one, 312, [2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1]), staff: 24, workers: 0 },
    ...{
      monthsAgo: 0,
      progress: { requests: 0, consents: 0, trained: 0 },
      bases: { pupil_pupil: {}, teacher_teacher: {} },
    },
  })
}

/** 520 students, 41 teachers and an enterprise: questionnaires and consents are still coming in. */
export function addCollege(making: Making): Promise<Institution> {
  return addInstitution(making, making.organisations.college, {
    ...{ learners: (one) => studentsOf(one, 520), staff: 41, workers: 14 },
    ...{ monthsAgo: 1, progress: { requests: 58, consents: 64, trained: 0 } },
    bases: {
      student_student: { mentees: [70, courses(1, 2)], mentors: [22, courses(3, 4)] },
      employer_student: { mentees: [44, courses(3, 4)], mentors: [11, () => true] },
      teacher_student: { mentees: [18, courses(1, 3)], mentors: [9, experienced] },
      teacher_teacher: { mentees: [5, young], mentors: [4, experienced] },
    },
  })
}

type Wanted = readonly [count: number, suits: (person: Person) => boolean]
type Plan = {
  learners: (setting: Parameters<typeof pupilsOf>[0]) => People
  staff: number
  workers: number
  monthsAgo: number
  /** The bases were ready so many days ago. */
  settled?: number
  progress: Progress
  bases: Partial<Record<FormCode, { mentees?: Wanted; mentors?: Wanted }>>
}

async function addInstitution(
  making: Making,
  organisation: DemoOrganisation,
  plan: Plan,
): Promise<Institution> {
  const { db, chance, today, organisations } = making
  const year = Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) < 9 ? 1 : 0)
  const setting = { organisationId: organisation.id, year, chance, today }
  const { persons: learners, representatives } = plan.learners(setting)
  const staff = teachersOf(setting, plan.staff, organisation.kind === 'college')
  const [lastName, firstName, patronymic] = organisation.director
  const seenBy = shortName({ lastName, firstName, patronymic })
  const workers = workersOf(setting, plan.workers, organisations.plant, seenBy)
  describe(chance, learners)
  describe(chance, staff)
  describe(chance, workers)
  await addInPieces(db, 'person', [...learners, ...staff, ...workers])
  await addInPieces(db, 'representative', representatives)

  const codes = Object.keys(plan.bases) as FormCode[] // the record is keyed by them
  const template = 'compact_year'
  const startsOn = monthsBefore(today, plan.monthsAgo)
  const cycle = await addCycle(db, chance, organisation, { startsOn, template, chosen: codes })
  const base: Base = {
    ...{ organisationId: organisation.id, cycleId: cycle.id, chance, progress: plan.progress },
    ...{ since: startsOn, today: daysBefore(today, plan.settled ?? 0) },
  }
  const chosen = choose(chance, [...learners, ...staff, ...workers], plan.bases, codes)
  const rows = chosen.flatMap(({ people, role, form }) => participations(base, people, role, form))
  const given = chosen.flatMap(({ people, role, form }) => people.map((person) => ({ person, role, form })))
  const first = new Map(representatives.toReversed().map((one) => [one.personId, one]))
  await addBases(db, { participations: rows, consents: consentsOf(base, given, first) })
  return { organisation, cycle, staff, learners, workers, representatives: first, participations: rows }
}

/** Nobody is chosen twice: one role of a person is enough for a demonstration. */
function choose(chance: Chance, people: readonly Person[], bases: Plan['bases'], codes: readonly FormCode[]) {
  const taken = new Set<string>()
  return codes.flatMap((form) =>
    (['mentor', 'mentee'] as const).flatMap((role) => {
      const [count, suits] = bases[form]?.[`${role}s`] ?? [0, () => false]
      const kind = form.startsWith('employer') && role === 'mentor' ? 'partner' : undefined
      const fit = people.filter(
        (person) =>
          !taken.has(person.id) && (kind ? person.kind === kind : person.kind !== 'partner') && suits(person),
      )
      const chosen = chance.some(fit, count, count)
      for (const person of chosen) taken.add(person.id)
      return chosen.length ? [{ people: chosen, role, form }] : []
    }),
  )
}

const grades = (from: number, to: number) => (person: Person) => {
  const grade = Number.parseInt(person.groupName ?? '', 10)
  return grade >= from && grade <= to
}

/** «СТР-31» is a group of the third course. */
const courses = (from: number, to: number) => (person: Person) => {
  const course = Number(person.groupName?.at(-2))
  return course >= from && course <= to
}

const young = (person: Person) => person.kind === 'teacher' && (person.experienceYears ?? 99) < 3
const experienced = (person: Person) => person.kind === 'teacher' && (person.experienceYears ?? 0) >= 5
