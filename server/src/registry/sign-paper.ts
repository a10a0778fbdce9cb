import { paperState, personsIn } from '@app/model/registry'
import type { Db } from '#db'
import { findOrganisation } from '#organisations'
import { closePair, findPair, listPairingObstacles, securePairs } from '#pairs'
import { sourceFor } from './compose.ts'
import { secureByOrder, takePlace } from './life.ts'
import { listLinked, listMembers, type PaperRecord } from './queries.ts'
import type { Change, StoredFacts } from './stored-facts.ts'

/** Kinds that secure pairs or change them. */
export const isOfPairs = ({ about }: { about: string }) => about === 'pairs' || about === 'change'

/** Why a paper cannot be signed now, by hand or electronically. */
export function signingObstacles(paper: PaperRecord) {
  const state = paperState(paper)
  if (state === 'cancelled') return ['paper.cancelled'] as const
  if (state === 'replaced') return ['paper.replaced'] as const
  if (state === 'draft') return ['paper.not-registered'] as const
  return paper.signedOn ? (['paper.signed'] as const) : []
}

type Signing = { signedOn: string; today: string; now: Date /** Instead of the head. */; signedBy?: string }

/**
 * The signature of the head, however it was made: the pairs of the order are secured, and those whom it names
 * have to read it. The paper is locked by the caller.
 */
export async function signPaper(db: Db, paper: PaperRecord, { signedOn, today, now, signedBy }: Signing) {
  const { organisationId } = paper
  const obstacles = signingObstacles(paper)
  if (obstacles.length > 0) return { refused: obstacles, pairs: 0 }
  const source = sourceFor(paper)
  const { change } = paper.facts as StoredFacts
  const pairIds = await listLinked(db, organisationId, paper.id)
  const members = await listMembers(db, organisationId, change?.kind === 'termination' ? [] : pairIds)
  const participations = [...new Set(members.map((one) => one.participationId))]
  // A consent may have been withdrawn since the pairs were formed: the order must not be signed over it.
  const [one] = pairIds.length ? [await findPair(db, organisationId, pairIds[0] ?? '')] : []
  const form = one?.form ?? ''
  if ((await listPairingObstacles(db, organisationId, participations, { form, today })).length > 0)
    return { refused: ['paper.no-consent'] as const, pairs: 0 }
  const head = await findOrganisation(db, organisationId)
  await db
    .updateTable('document')
    .set({
      ...{ signedOn, updatedAt: now.toISOString() },
      signedBy:
        signedBy ??
        [head?.directorLastName, head?.directorFirstName, head?.directorPatronymic].filter(Boolean).join(' '),
    })
    .where('organisationId', '=', organisationId)
    .where('id', '=', paper.id)
    .execute()
  const signed = { organisationId, orderId: paper.id, datedOn: paper.datedOn ?? signedOn, today }
  if (change) await carryOut(db, paper, change, signed)
  else if (isOfPairs(source)) await secureByOrder(db, paper, pairIds, signed)
  if (paper.replacesId) await takePlace(db, paper, paper.replacesId)
  // Whoever is named in an order has to read it too: the curator, the one who watches over it (domain/08, D01).
  const named = source.life === 'order' ? personsIn(paper.facts as StoredFacts) : []
  const grown = isOfPairs(source) ? members.filter((member) => isGrown(member.bornOn, today)) : []
  await expectReaders(db, paper, [...named, ...grown.map((member) => member.id)])
  return { refused: [], pairs: pairIds.length }
}

type Signed = { organisationId: string; orderId: string; datedOn: string; today: string }

/** What a signed changing order does to the pairs. */
async function carryOut(db: Db, paper: PaperRecord, change: Change, signed: Signed) {
  const { organisationId } = paper
  const old = await findPair(db, organisationId, change.pairId)
  if (!old) return
  const state = change.kind === 'replacement' ? ('replaced' as const) : ('terminated_early' as const)
  const from = change.from < (old.startsOn ?? change.from) ? (old.startsOn ?? change.from) : change.from
  await closePair(db, organisationId, old, { state, on: from, reason: 'initiative', comment: change.reason })
  await db
    .updateTable('pair')
    .set({ orderId: paper.id })
    .where('organisationId', '=', organisationId)
    .where('id', '=', old.id)
    .execute()
  if (change.kind === 'replacement') await securePairs(db, [change.newPairId], signed)
}

/** Adults named in the order have to read it; for a minor the representative is told. */
async function expectReaders(db: Db, paper: PaperRecord, people: readonly string[]) {
  const rows = [...new Set(people)].map((personId) => ({
    ...{ organisationId: paper.organisationId, documentId: paper.id, personId, readOn: null, how: null },
  }))
  for (let from = 0; from < rows.length; from += 1000)
    await db
      .insertInto('familiarisation')
      .values(rows.slice(from, from + 1000))
      .onConflict((c) => c.doNothing())
      .execute()
}

const isGrown = (bornOn: string | null, today: string) =>
  bornOn === null || bornOn <= `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`
