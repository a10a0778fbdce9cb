import type { CardChoice, CardView } from '@app/model/wishes'
import type { Db } from '#db'
import { findGatheringOf } from '#gatherings'
import { type CardRecord, type CollectionRecord, listCards } from './queries.ts'
import { isOpen } from './show-collection.ts'

/** Whom a card asks about: the other side, without the person himself, who may be on both. */
export function choicesOf(card: CardRecord, all: readonly CardRecord[]): CardChoice[] {
  const others = all.filter((one) => one.side !== card.side && one.personId !== card.personId && !one.gone)
  const names = others.map((one) => one.name)
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i))
  return others.map(({ id, number, name, place }) => ({
    id,
    number,
    name,
    note: twice.has(name) ? place : '',
  }))
}

/** A card for its owner; `answers` says whether what was written before is shown again. */
export async function showCard(
  db: Db,
  collection: CollectionRecord,
  participationId: string,
  today: string,
  { answers }: { answers: boolean },
): Promise<CardView | undefined> {
  const { organisationId, roundId } = collection
  const all = await listCards(db, organisationId, roundId)
  const card = all.find((one) => one.id === participationId)
  if (!card) return undefined
  const choices = choicesOf(card, all)
  const talks = (await findGatheringOf(db, organisationId, roundId))?.schedule?.rounds.flat() ?? []
  const met = new Set(
    talks.flatMap(([mentee, mentor]) => (mentee === card.id ? mentor : mentor === card.id ? mentee : [])),
  )
  return {
    ...{ roundId, participationId, side: card.side, name: card.name, choices },
    organisation: collection.shortName,
    formTitle: collection.formTitle,
    met: choices.filter((choice) => met.has(choice.id)).map((choice) => choice.id),
    closesOn: collection.closesOn,
    open: isOpen(collection, today) && !card.gone,
    answeredAt: card.answeredAt,
    answer: answers ? card.answer : null,
  }
}
