import type { DraftPair, DraftPerson } from '@app/model/drafting'
import type { OrderedPair, OrderedPerson } from '@app/model/orders'
import { formCodes, isEmployeeTrack } from '@app/model/programmes'
import type { DoubtfulCases } from '@app/model/registry'
import type { Db } from '#db'
import { doubtsOfCard, nameForms, placeOf } from '#papers'
import { listMembers } from './queries.ts'

type About = { college: boolean; today: string; datedOn: string }

/** Pairs as papers name them, in the order of their numbers, and the names that nobody is certain of. */
export async function listDraftPairs(
  db: Db,
  organisationId: string,
  ids: readonly string[],
  { college, today, datedOn }: About,
  cards: ReadonlyMap<string, DraftPerson> = new Map(),
): Promise<{ pairs: (DraftPair & { orderId: string | null })[]; doubtful: DoubtfulCases[] }> {
  const rows = ids.length ? await findRows(db, organisationId, ids) : []
  const members = await listMembers(db, organisationId, ids)
  const grown = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`
  const people = new Map<string, OrderedPerson>()
  for (const member of members) {
    if (people.has(member.id)) continue
    const { sure: _, ...name } = nameForms(member)
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
  const pairs = rows.map((row) => {
    const own = members.filter((one) => one.pairId === row.id)
    const side = <T>(role: 'mentor' | 'mentee', of: ReadonlyMap<string, T>) =>
      own.filter((one) => one.role === role).flatMap((one) => of.get(one.id) ?? [])
    const to = row.endsOn ?? row.cycleEndsOn
    const formTitle = row.title ?? row.form
    const ordered: OrderedPair = {
      ...{ mentors: side('mentor', people), mentees: side('mentee', people), form: formTitle, to },
      // Without a day of its own the pair begins on the day of the order: the signature writes the same.
      from: row.startsOn ?? datedOn,
      track: isOfEmployees(row.form) ? 'employees' : 'learners',
    }
    return {
      ...{ id: row.id, number: row.number, form: row.form, formTitle, goal: row.goal, orderId: row.orderId },
      ...{ from: row.startsOn, to, ordered, mentors: side('mentor', cards), mentees: side('mentee', cards) },
      order: row.orderId ? { date: row.orderDatedOn, number: row.orderNumber } : null,
      ...{ kind: row.kind, state: row.state, closedOn: row.closedOn },
    }
  })
  return { pairs, doubtful: members.flatMap(doubtsOfCard) }
}

/** A local form is of employees when its code says so. */
function isOfEmployees(form: string): boolean {
  const code = formCodes.find((one) => one === form)
  return code ? isEmployeeTrack(code) : form.endsWith('_teacher')
}

const findRows = (db: Db, organisationId: string, ids: readonly string[]) =>
  db
    .selectFrom('pair')
    .leftJoin('cycleForm', (join) =>
      join
        .onRef('cycleForm.organisationId', '=', 'pair.organisationId')
        .onRef('cycleForm.cycleId', '=', 'pair.cycleId')
        .onRef('cycleForm.form', '=', 'pair.form'),
    )
    .innerJoin('cycle', (join) =>
      join.onRef('cycle.organisationId', '=', 'pair.organisationId').onRef('cycle.id', '=', 'pair.cycleId'),
    )
    .leftJoin('document', (join) =>
      join
        .onRef('document.organisationId', '=', 'pair.organisationId')
        .onRef('document.id', '=', 'pair.orderId'),
    )
    .select([
      'pair.id',
      'pair.number',
      'pair.form',
      'pair.goal',
      'pair.startsOn',
      'pair.endsOn',
      'pair.orderId',
      'pair.kind',
      'pair.state',
      'pair.closedOn',
    ])
    .select(['cycleForm.title', 'cycle.endsOn as cycleEndsOn'])
    .select(['document.datedOn as orderDatedOn', 'document.number as orderNumber'])
    .where('pair.organisationId', '=', organisationId)
    .where('pair.id', 'in', ids)
    .orderBy('pair.number')
    .execute()
