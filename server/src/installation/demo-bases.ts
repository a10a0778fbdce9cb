import { type ConsentKind, neededConsents } from '@app/model/consents'
import { type FormCode, forms, isEmployeeTrack } from '@app/model/programmes'
import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db'
import type { Chance } from './demo-chance.ts'
import { addInPieces } from './demo-insert.ts'
import { fullName } from './demo-names.ts'
import type { Person, Representative } from './demo-people.ts'
import * as words from './demo-words.ts'

export type Participation = Insertable<Tables['participation']> & { id: string; personId: string; role: Role }
type Role = 'mentor' | 'mentee'
type Consent = Insertable<Tables['consent']>

/** How far the work with the bases has come, in per cent of their people. */
export type Progress = {
  requests: number
  consents: number
  trained: number
  /** Questionnaires and consents of mentors, where they are ahead of mentees. */
  mentors?: number
}

export type Base = {
  organisationId: string
  cycleId: string
  chance: Chance
  today: string
  /** From this day people have entered the base. */
  since: string
  progress: Progress
}

/** A participation of each person: what the questionnaires would have told. */
export function participations(base: Base, people: readonly Person[], role: Role, form: FormCode) {
  return people.map((person) => participation(base, person, role, form))
}

function participation(base: Base, person: Person, role: Role, form: FormCode): Participation {
  const { chance, organisationId, cycleId, since, today, progress } = base
  const side = forms[form][role]
  const asked = chance.percent((role === 'mentor' && progress.mentors) || progress.requests)
  const enteredOn = chance.day(since, today)
  const slots = chance.some(words.slots, 2, 5)
  const trained = role === 'mentor' && chance.percent(progress.trained)
  return {
    ...{ organisationId, id: chance.uuid(), cycleId, personId: person.id, role, forms: [form], enteredOn },
    ...{ slots: asked ? slots : [], state: trained ? 'ready' : 'in_base' },
    channels: asked
      ? side === 'employer'
        ? ['очно', 'смешанно']
        : chance.some(['очно', 'дистанционно'], 1, 2)
      : [],
    ...(role === 'mentee' ? wishes(chance, side, asked) : offers(chance, side, person, asked)),
    trainedOn: trained ? chance.day(enteredOn, today) : null,
  }
}

function wishes(chance: Chance, side: string, asked: boolean) {
  const own = chance.some<readonly [string, string]>(
    side === 'teacher' ? words.requests.teacher : words.requests.learner,
    1,
    2,
  )
  return asked
    ? { request: own.map(([, said]) => said).join('. '), requestTags: own.map(([tag]) => tag) }
    : {}
}

function offers(chance: Chance, side: 'learner' | 'teacher' | 'employer', person: Person, asked: boolean) {
  const age =
    side === 'learner' ? ([10, 15] as const) : side === 'teacher' ? ([11, 18] as const) : ([15, 20] as const)
  return {
    competencies: asked ? chance.some<string>(words.competencies[side], 1, 4) : [],
    subject: side === 'employer' ? '' : (person.speciality ?? ''),
    ...(side === 'teacher' && person.kind === 'teacher' && chance.percent(50)
      ? {}
      : { wishedAgeFrom: age[0], wishedAgeTo: age[1] }),
    capacity:
      side === 'learner' ? chance.whole(1, 2) : side === 'teacher' ? chance.whole(1, 3) : chance.whole(2, 5),
    timeResource: chance.one(['1 час в неделю', '2 часа в неделю', '1–2 встречи в месяц']),
  }
}

/** What a card gains when its person fills a questionnaire. */
export function describe(chance: Chance, people: readonly Person[]) {
  for (const person of people) {
    const side = person.kind === 'learner' ? 'learner' : person.kind === 'partner' ? 'employer' : 'teacher'
    person.interests = chance.some(words.interests, 1, 3)
    if (chance.percent(45)) person.achievements = chance.one(words.achievements[side])
    if (side === 'learner' && chance.percent(6)) person.consider = chance.one(words.considerations)
  }
}

/** Consents of those who have given them; the others are why somebody cannot be paired. */
export function consentsOf(
  base: Base,
  given: readonly { person: Person; role: Role; form: FormCode }[],
  representatives: ReadonlyMap<string, Representative>,
): Consent[] {
  const done = new Set<string>()
  const consents: Consent[] = []
  for (const { person, role, form } of given) {
    if (done.has(person.id)) continue
    done.add(person.id)
    const { consents: share, mentors } = base.progress
    if (!base.chance.percent((role === 'mentor' && mentors) || share)) continue
    for (const [kind, signedBy] of kindsFor(base, person, role, form, representatives.get(person.id)))
      consents.push(consent(base, person, kind, signedBy, consents.length + 1))
  }
  return consents
}

/** The papers that the gate asks for, and the representative's own. */
function kindsFor(
  base: Base,
  person: Person,
  role: Role,
  form: FormCode,
  parent: Representative | undefined,
): (readonly [ConsentKind, string])[] {
  const kinds = neededConsents(person, { role, amongEmployees: isEmployeeTrack(form) }, base.today)
  if (!kinds.includes('processing_minor')) return kinds.map((kind) => [kind, fullName(person)])
  const signer = parent ? `${parent.name} (${parent.relation})` : ''
  return [...kinds.map((kind) => [kind, signer] as const), ['processing_representative', parent?.name ?? '']]
}

function consent(base: Base, person: Person, kind: ConsentKind, signedBy: string, no: number): Consent {
  const { chance, organisationId, since, today } = base
  const signedOn = chance.day(since, today)
  return {
    ...{ organisationId, id: chance.uuid(), personId: person.id, kind, signedBy, signedOn, number: `${no}` },
    expiresOn: `${Number(signedOn.slice(0, 4)) + 1}-08-31`,
    storagePlace: `кабинет 24, папка «Согласия ${signedOn.slice(0, 4)}»`,
  }
}

export async function addBases(db: Db, rows: { participations: Participation[]; consents: Consent[] }) {
  await addInPieces(db, 'participation', rows.participations)
  await addInPieces(db, 'consent', rows.consents)
}
