import {
  chooseTalks,
  crowded,
  planTalks,
  type TalkPair,
  type TalkRounds,
  type TalkSettings,
} from '@app/model/gatherings'
import { components } from '@app/model/matching'
import { emptyDraft } from '@app/model/rounds'
import type { Db } from '#db'
import { openScorer } from '#matching'
import { findDraft, listParticipants, listRounds } from '#rounds'
import { type GatheringRecord, listGuests } from './queries.ts'

/** More talks than this are no meeting any more. */
const mostTalks = 30_000

type Planned =
  | { rounds: TalkRounds }
  | { refused: 'gathering.nobody-to-talk' | 'gathering.too-many-talks' | 'gathering.few-tables' }

/** Who meets whom, when and at which table; of the guests that are expected or have come. */
export async function planSchedule(
  db: Db,
  gathering: GatheringRecord,
  settings: TalkSettings,
  draftId: string | undefined,
  today: string,
): Promise<Planned | undefined> {
  const { organisationId, roundId } = gathering
  const draft = await draftOf(db, organisationId, roundId, draftId)
  if (draftId && !draft) return undefined
  const guests = await listGuests(db, organisationId, gathering.id)
  const expected = new Set(
    guests.filter((guest) => !guest.gone && guest.attendance !== 'absent').map((guest) => guest.id),
  )
  const all = await listParticipants(db, organisationId, gathering.cycleId, gathering.form, today)
  const people = {
    mentees: all.mentees.filter((one) => expected.has(one.id)),
    mentors: all.mentors.filter((one) => expected.has(one.id)),
  }
  const scorer = openScorer({
    form: gathering.form,
    // Whom the curator has put aside in a draft may still come and talk.
    state: { ...(draft?.state ?? emptyDraft), locks: [], away: [] },
    people,
  })
  const { mentees, mentors } = scorer.round
  const values = new Int32Array(components.length)
  const mentorsOf = new Map(
    mentees.map((mentee, i) => {
      const may = mentors.flatMap((mentor, j) => {
        if (scorer.excluded(i, j) !== 0) return []
        scorer.components(i, j, values)
        return [{ id: mentor.id, score: scorer.total(values) }]
      })
      return [mentee.id, may.sort((a, b) => b.score - a.score).map(({ id }) => id)]
    }),
  )
  const talks = chooseTalks(
    { mentees: mentees.map(({ id }) => id), mentors: mentors.map(({ id }) => id), mentorsOf },
    { each: settings.each, atMost: settings.atMost, first: draft?.solution.pairs ?? [] },
  )
  if (talks.length === 0) return { refused: 'gathering.nobody-to-talk' }
  if (talks.length > mostTalks) return { refused: 'gathering.too-many-talks' }
  if (crowded(mentorsIn(talks), settings)) return { refused: 'gathering.few-tables' }
  const order = guests.filter((guest) => guest.role === 'mentor').map((guest) => guest.id)
  const rounds = planTalks(talks, settings, order)
  return {
    rounds: rounds.map((round) =>
      round.map(({ mentee, mentor, table }): [string, string, number] => [mentee, mentor, table]),
    ),
  }
}

const mentorsIn = (talks: readonly TalkPair[]) => new Set(talks.map(([, mentor]) => mentor)).size

/** The draft that was named, else the one that was worked on last. */
async function draftOf(db: Db, organisationId: string, roundId: string, id: string | undefined) {
  const [round] = await listRounds(db, organisationId, { id: roundId })
  const newest = round?.drafts.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]
  const draft = await findDraft(db, organisationId, id ?? newest?.id ?? roundId)
  return draft?.roundId === roundId ? draft : undefined
}
