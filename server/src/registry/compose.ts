import type { BuiltDocument, Reference } from '@app/model/documents'
import {
  changeOrder,
  type OrderedPair,
  type OrderedPerson,
  type OrderFrame,
  pairsOrder,
} from '@app/model/orders'
import type { OrderFacts } from '@app/model/registry'
import type { Db } from '#db'
import { findOrganisation } from '#organisations'
import { issuerOf, nameForms, officialOf, placeOf } from './officials.ts'
import { findNamed, findPaper, listLinked, listMembers, type PaperRecord } from './queries.ts'

/** What a changing order does, kept with its facts. */
export type Change =
  | { kind: 'replacement'; pairId: string; newPairId: string; from: string; reason: string }
  | { kind: 'termination'; pairId: string; from: string; reason: string }

/** Facts as the column holds them. */
export type StoredFacts = OrderFacts & { change?: Change }

export type Composed = BuiltDocument & {
  doubtful: { personId: string; name: string; genitive: string; dative: string; accusative: string }[]
}

/** Makes the document of the present data; a registered one is read from its `content` instead. */
export async function compose(db: Db, paper: PaperRecord, at: Reference, today: string): Promise<Composed> {
  const { organisationId } = paper
  const facts = paper.facts as StoredFacts
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new Error('a document without its organisation')
  const pairs = await orderedPairs(db, organisationId, await listLinked(db, organisationId, paper.id), {
    college: organisation.kind === 'college',
    today,
    datedOn: at.date ?? today,
  })
  const person = async (id: string | null | undefined) => {
    const found = id ? await findNamed(db, organisationId, id) : undefined
    return found && officialOf(found)
  }
  const curator = (await person(facts.curatorId)) ?? null
  const control =
    facts.control?.kind === 'person' ? ((await person(facts.control.personId)) ?? null) : ('self' as const)
  const frame: OrderFrame = {
    issuer: issuerOf(organisation),
    at,
    on: today,
    control,
    ...(facts.ownBasis ? { own: [{ text: facts.ownBasis }] } : {}),
    ...(facts.decisionBody
      ? {
          decision: {
            body: facts.decisionBody,
            at: { date: facts.decisionOn ?? null, number: facts.decisionNumber ?? null },
          },
        }
      : {}),
    ...(facts.executorPhone && curator
      ? { executor: { name: curator.name.short, phone: facts.executorPhone } }
      : {}),
  }
  const builtDocument = facts.change
    ? await composeChange(db, organisationId, frame, facts.change, pairs, curator)
    : pairsOrder({
        ...frame,
        pairs: pairs.list.map((one) => ({
          ...one.ordered,
          ...(facts.showCurator && curator ? { curator: curator.name } : {}),
        })),
        curator,
        readers: facts.readers ?? 'participants',
        publish: facts.publish ?? false,
        ...(facts.programme ? { programme: facts.programme } : {}),
        ...(facts.plansBy ? { plansBy: facts.plansBy } : {}),
      })
  return { ...builtDocument, doubtful: pairs.doubtful }
}

type Pairs = Awaited<ReturnType<typeof orderedPairs>>
type Curator = ReturnType<typeof officialOf> | null

async function composeChange(
  db: Db,
  organisationId: string,
  frame: OrderFrame,
  change: Change,
  pairs: Pairs,
  curator: Curator,
) {
  const old = pairs.list.find((one) => one.id === change.pairId)
  const next =
    change.kind === 'replacement' ? pairs.list.find((one) => one.id === change.newPairId) : undefined
  const changed = old?.orderId ? await findPaper(db, organisationId, old.orderId) : undefined
  const pair = old?.ordered ?? { mentors: [], mentees: [], form: '', from: '', to: '' }
  const [mentor] = next?.ordered.mentors ?? []
  return changeOrder({
    ...frame,
    changed: { date: changed?.datedOn ?? null, number: changed?.number ?? null },
    curator,
    changes: [
      change.kind === 'replacement' && mentor
        ? { kind: 'replacement', pair, mentor, from: change.from, reason: change.reason }
        : { kind: 'termination', pair, from: change.from, reason: change.reason },
    ],
  })
}

/** Pairs as orders name them, in the order of their numbers, and the names that nobody is certain of. */
async function orderedPairs(
  db: Db,
  organisationId: string,
  ids: readonly string[],
  { college, today, datedOn }: { college: boolean; today: string; datedOn: string },
) {
  const rows = ids.length
    ? await db
        .selectFrom('pair')
        .leftJoin('cycleForm', (join) =>
          join
            .onRef('cycleForm.organisationId', '=', 'pair.organisationId')
            .onRef('cycleForm.cycleId', '=', 'pair.cycleId')
            .onRef('cycleForm.form', '=', 'pair.form'),
        )
        .innerJoin('cycle', (join) =>
          join
            .onRef('cycle.organisationId', '=', 'pair.organisationId')
            .onRef('cycle.id', '=', 'pair.cycleId'),
        )
        .select([
          'pair.id',
          'pair.form',
          'pair.startsOn',
          'pair.endsOn',
          'pair.orderId',
          'cycleForm.title',
          'cycle.endsOn as cycleEndsOn',
        ])
        .where('pair.organisationId', '=', organisationId)
        .where('pair.id', 'in', ids)
        .orderBy('pair.number')
        .execute()
    : []
  const members = await listMembers(db, organisationId, ids)
  const grown = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`
  const doubtful = new Map<string, Composed['doubtful'][number]>()
  const people = new Map<string, OrderedPerson>()
  for (const member of members) {
    if (people.has(member.id)) continue
    const { sure, ...name } = nameForms(member)
    if (!sure) doubtful.set(member.id, { personId: member.id, name: name.nominative, ...name })
    const about = placeOf(member, college)
    people.set(member.id, {
      name,
      ...(about ? { about } : {}),
      minor: member.bornOn !== null && member.bornOn > grown,
      ...(member.kind === 'partner' && member.employer
        ? { enterprise: { organisation: member.employer } }
        : {}),
    })
  }
  const side = (pairId: string, role: 'mentor' | 'mentee') =>
    members
      .filter((one) => one.pairId === pairId && one.role === role)
      .flatMap((one) => people.get(one.id) ?? [])
  const list = rows.map((row) => {
    const ordered: OrderedPair = {
      mentors: side(row.id, 'mentor'),
      mentees: side(row.id, 'mentee'),
      form: row.title ?? row.form,
      // Without a day of its own the pair begins on the day of the order: the signature writes the same.
      from: row.startsOn ?? datedOn,
      to: row.endsOn ?? row.cycleEndsOn,
      track: row.form.endsWith('_teacher') ? 'employees' : 'learners',
    }
    return { id: row.id, orderId: row.orderId, ordered }
  })
  return { list, doubtful: [...doubtful.values()] }
}
