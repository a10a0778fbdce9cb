import {
  type AskedOne,
  type AskedRow,
  type ConfirmationRow,
  type ConfirmationView,
  confirmationState,
  neededConfirmations,
} from '@app/model/decisions'
import { isBeforeOrder } from '@app/model/pairs'
import { asServer, type Db } from '#db'
import { listPairs, toPair } from '#pairs'

type Pair = ReturnType<typeof toPair>

export const keyOf = ({ pairId, personId, side }: AskedOne) => `${pairId} ${personId} ${side}`

/** Pairs with everybody who is asked about them and what was answered. */
export async function listConfirmations(
  db: Db,
  organisationId: string,
  filter: { cycleId?: string; ids?: readonly string[]; people?: readonly string[] },
  today: string,
): Promise<(ConfirmationRow & { pair: Pair })[]> {
  const pairs = (await listPairs(db, organisationId, filter)).map((row) => ({
    ...toPair(row, today),
    roundId: row.roundId,
  }))
  if (pairs.length === 0) return []
  const ids = pairs.map((pair) => pair.id)
  const answers = await db
    .selectFrom('pairConfirmation')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('pairId', 'in', ids)
    .execute()
  const given = new Map(answers.map((one) => [keyOf(one), one]))
  const requests = await db
    .selectFrom('confirmationRequest')
    .select(['pairId', 'askedAt'])
    .where('organisationId', '=', organisationId)
    .where('pairId', 'in', ids)
    .execute()
  const askedAt = new Map(requests.map((one) => [one.pairId, one.askedAt]))
  const titles = await formTitles(db, organisationId)
  const reachable = await listReachable(db, organisationId)
  return pairs.map((pair) => {
    const needed = neededConfirmations(pair.members)
    const asked = needed.map(({ personId, side }): AskedRow => {
      const answer = given.get(keyOf({ pairId: pair.id, personId, side }))
      return {
        ...{ personId, side, name: pair.members.find((one) => one.personId === personId)?.name ?? '' },
        answer: answer?.answer ?? null,
        comment: answer?.comment ?? '',
        entry: answer ? (answer.entry === 'paper' ? 'paper' : answer.accountId ? 'account' : 'link') : null,
        at: answer?.at ?? null,
        reachable: reachable.has(`${side} ${personId}`),
      }
    })
    const present = pair.members.filter((member) => member.leftOn === null)
    const names = (role: 'mentor' | 'mentee') =>
      present.filter((one) => one.role === role).map((one) => one.name)
    return {
      ...{ pair, pairId: pair.id, number: pair.number, state: pair.state, roundId: pair.roundId },
      formTitle: titles.get(`${pair.cycleId} ${pair.form}`) ?? pair.form,
      confirmation: confirmationState(
        needed,
        answers.filter((one) => one.pairId === pair.id),
      ),
      askedAt: askedAt.get(pair.id) ?? null,
      mentors: names('mentor'),
      mentees: names('mentee'),
      asked,
    }
  })
}

/** What one who is asked sees; undefined when nobody asks him about this pair. */
export function viewOf(
  row: ConfirmationRow & { pair: Pair },
  organisation: string,
  { personId, side }: { personId: string; side: string },
): ConfirmationView | undefined {
  const asked = row.asked.find((one) => one.personId === personId && one.side === side)
  if (!asked) return undefined
  const { pair } = row
  const people = (role: 'mentor' | 'mentee') =>
    pair.members
      .filter((one) => one.role === role && one.leftOn === null)
      .map(({ name, place }) => ({ name, place }))
  return {
    ...{ pairId: pair.id, personId, side: asked.side, organisation, formTitle: row.formTitle },
    ...{ name: asked.name, mentors: people('mentor'), mentees: people('mentee') },
    ...{ startsOn: pair.startsOn, endsOn: pair.endsOn, answer: asked.answer },
    open: isBeforeOrder(pair.state),
  }
}

export async function organisationName(db: Db, id: string): Promise<string> {
  const row = await db.selectFrom('organisation').select('shortName').where('id', '=', id).executeTakeFirst()
  return row?.shortName ?? ''
}

async function formTitles(db: Db, organisationId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('cycleForm')
    .select(['cycleId', 'form', 'title'])
    .where('organisationId', '=', organisationId)
    .execute()
  return new Map(rows.map(({ cycleId, form, title }) => [`${cycleId} ${form}`, title]))
}

/** «mentee <person>»: for whom somebody signs in on this side. */
async function listReachable(db: Db, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await asServer(db, () =>
    db
      .selectFrom('membership')
      .select(['personId', 'role'])
      .where('organisationId', '=', organisationId)
      .where('personId', 'is not', null)
      .where('endedAt', 'is', null)
      .execute(),
  )
  return new Set(rows.flatMap(({ role, personId }) => sidesOf(role).map((side) => `${side} ${personId}`)))
}

/** For which side a role answers: the mentor of an enterprise has the role of a partner. */
export function sidesOf(role: string): ('mentor' | 'mentee' | 'representative')[] {
  if (role === 'mentor' || role === 'partner') return ['mentor']
  if (role === 'mentee') return ['mentee']
  return role === 'representative' ? ['representative'] : []
}
