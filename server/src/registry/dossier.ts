import type { Dossier } from '@app/model/drafting'
import { type DoubtfulCases, peopleIn, personsIn } from '@app/model/registry'
import type { Db } from '#db'
import { findProtocol } from '#gatherings'
import { doubtsOfCard } from '#papers'
import type { listDraftPairs } from './draft-pairs.ts'
import { findCards, gatherCommon, type Wanted } from './gather-common.ts'
import { findPaper } from './queries.ts'
import type { StoredFacts } from './stored-facts.ts'
import { territoryOf } from './territory.ts'

/** `doubtful`: people gathered for it whose cases nobody is certain of, whether the paper names them so or not. */
export type Gathered = { dossier: Dossier; doubtful: DoubtfulCases[] }

/** Everything that is known for one paper, in a question for each kind of thing. */
export async function gatherDossier(db: Db, wanted: Wanted): Promise<Gathered> {
  const { organisationId, source, facts, subjectId, at, today } = wanted
  const common = await gatherCommon(db, wanted)
  const { dossier } = common
  const about = source.about === 'person' && subjectId ? [subjectId] : []
  const cards = await findCards(db, organisationId, [...personsIn(facts), ...peopleIn(facts), ...about])
  const doubtful = [...common.ofHead, ...cards.flatMap(doubtsOfCard)]
  const withPairs = async (ids: readonly string[]) => {
    const found = await common.pairs(ids)
    return { pairs: found.pairs, doubtful: [...doubtful, ...found.doubtful] }
  }
  switch (source.about) {
    case 'person': {
      const people = await common.people(about)
      return { dossier: { ...dossier, person: people.get(subjectId ?? '') ?? null }, doubtful }
    }
    case 'pair': {
      const found = await withPairs(subjectId ? [subjectId] : [])
      return { dossier: { ...dossier, pairs: found.pairs }, doubtful: found.doubtful }
    }
    case 'pairs': {
      const found = await withPairs(wanted.pairIds ?? [])
      return { dossier: { ...dossier, pairs: found.pairs }, doubtful: found.doubtful }
    }
    case 'change': {
      const found = await withPairs(wanted.pairIds ?? [])
      const change = await changeOf(db, organisationId, facts, found.pairs)
      return { dossier: { ...dossier, change }, doubtful: found.doubtful }
    }
    case 'gathering': {
      const gathering = subjectId ? await findProtocol(db, organisationId, subjectId, today) : undefined
      return { dossier: { ...dossier, gathering: gathering ?? null, at }, doubtful }
    }
    case 'organisation': {
      const territory = await territoryOf(db, common.organisation, wanted)
      return {
        dossier: { ...dossier, territory: territory.organisations },
        doubtful: [...doubtful, ...territory.doubtful],
      }
    }
  }
}

/** The order that is changed, the pair, and who takes it over. */
async function changeOf(
  db: Db,
  organisationId: string,
  { change }: StoredFacts,
  pairs: Awaited<ReturnType<typeof listDraftPairs>>['pairs'],
): Promise<Dossier['change']> {
  if (!change) return null
  const old = pairs.find((one) => one.id === change.pairId)
  const next = change.kind === 'replacement' ? pairs.find((one) => one.id === change.newPairId) : undefined
  const changed = old?.orderId ? await findPaper(db, organisationId, old.orderId) : undefined
  return {
    changed: { date: changed?.datedOn ?? null, number: changed?.number ?? null },
    pair: old?.ordered ?? null,
    mentor: next?.ordered.mentors[0] ?? null,
    ...{ from: change.from, reason: change.reason },
  }
}
