import type { Dossier, PaperSource } from '@app/model/drafting'
import { type FactName, type PaperFacts, personsIn } from '@app/model/registry'
import { sql } from 'kysely'
import { asServer, type Db } from '#db'

/** Answers that do not change from paper to paper: nobody types them twice. */
const kept: readonly FactName[] = [
  ...([
    'control',
    'curatorId',
    'ownBasis',
    'programme',
    'readers',
    'publish',
    'executorPhone',
    'hrId',
  ] as const),
  ...([
    'publisherId',
    'psychologistId',
    'phone',
    'email',
    'room',
    'processorName',
    'processorAddress',
  ] as const),
  ...(['recipientName', 'recipientAddress', 'recipientPurpose', 'resources', 'unionPosition'] as const),
  ...(['unionChair', 'chair', 'secretary', 'developer', 'trainingProgramme', 'numbers'] as const),
  ...(['officialName', 'officialPost', 'controlName', 'controlPost', 'executorName'] as const),
  ...(['headId', 'accountantId', 'chairId', 'members', 'departments', 'council'] as const),
]

/** What the form begins with: the rules of the kind, then what the last papers said, then who the curator is. */
export async function usualFacts(
  db: Db,
  organisationId: string,
  source: PaperSource,
  dossier: Dossier,
): Promise<PaperFacts> {
  const earlier = await lastFacts(db, organisationId, source)
  const card = source.asks.includes('curatorId') ? await curatorsCard(db, organisationId) : undefined
  const here = await listStillHere(db, organisationId, [
    ...earlier.flatMap(personsIn),
    ...(card ? [card] : []),
  ])
  const carried = Object.fromEntries(
    kept
      .filter((name) => source.asks.includes(name))
      .flatMap((name) => {
        const value = earlier
          .map((facts) => withoutGone(name, facts[name], here))
          .find((one) => one !== undefined && one !== null && one !== '')
        return value === undefined ? [] : [[name, value]]
      }),
  ) as PaperFacts // Values of the same names, written from PaperFacts.
  const curatorId = source.asks.includes('curatorId')
    ? (carried.curatorId ?? (card && here.has(card) ? card : null))
    : undefined
  return {
    ...source.usual?.(dossier, {}),
    ...carried,
    ...(curatorId === undefined ? {} : { curatorId }),
    ...(source.asks.includes('control') ? { control: carried.control ?? { kind: 'self' } } : {}),
  }
}

/** The answer without people who no longer work here: the form could not even show them. */
function withoutGone(name: FactName, value: unknown, here: ReadonlySet<string>): unknown {
  const isHere = (one: unknown) => personsIn({ [name]: one } as PaperFacts).every((id) => here.has(id))
  if (!Array.isArray(value)) return isHere(value) ? value : undefined
  const rows = value.filter((row) => isHere([row]))
  return rows.length < value.length && rows.length === 0 ? undefined : rows
}

async function listStillHere(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .where('leftOn', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Of the latest paper of the kind, then of other kinds, the newest first. */
async function lastFacts(db: Db, organisationId: string, { code, variant = '' }: PaperSource) {
  const rows = await db
    .selectFrom('document')
    .select('facts')
    .where('organisationId', '=', organisationId)
    // What was cancelled may have been cancelled for these very answers.
    .where('cancelledOn', 'is', null)
    .orderBy(sql`code = ${code} and variant = ${variant}`, 'desc')
    .orderBy('createdAt', 'desc')
    .limit(10)
    .execute()
  return rows.map(({ facts }) => facts as PaperFacts)
}

/** The person card of whoever has the role of the curator. */
async function curatorsCard(db: Db, organisationId: string): Promise<string | undefined> {
  const row = await asServer(db, () =>
    db
      .selectFrom('membership')
      .select('personId')
      .where('organisationId', '=', organisationId)
      .where('role', '=', 'curator')
      .where('endedAt', 'is', null)
      .where('personId', 'is not', null)
      .orderBy('createdAt')
      .executeTakeFirst(),
  )
  return row?.personId ?? undefined
}
