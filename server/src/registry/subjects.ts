import type { PaperSource } from '@app/model/drafting'
import { type Ages, isMinor } from '@app/model/people'
import type { SubjectRow } from '@app/model/registry'
import { sql } from 'kysely'
import { findGateSettings } from '#consents'
import type { Db } from '#db'
import { listGatherings } from '#gatherings'
import { listPairs } from '#pairs'

type Wanted = {
  organisationId: string
  cycleId: string | null
  source: Pick<PaperSource, 'about' | 'fits' | 'suits'>
  today: string
  /** Only these. */
  ids?: readonly string[]
}

/** Whom, or what, the paper may be about: people of the cycle whom it fits, its pairs, its meetings. */
export async function listSubjects(db: Db, wanted: Wanted): Promise<SubjectRow[]> {
  const { source, organisationId, cycleId, ids } = wanted
  const only = <T extends { id: string }>(rows: T[]) =>
    ids ? rows.filter(({ id }) => ids.includes(id)) : rows
  if (source.about === 'person') return listPeople(db, wanted)
  if (source.about === 'pair' && cycleId)
    return only(await listPairs(db, organisationId, { cycleId }))
      .filter(({ state }) => state !== 'draft' && state !== 'proposed')
      .filter(({ form }) => source.suits?.(form) ?? true)
      .map((pair) => ({
        ...{ id: pair.id, group: pair.formTitle, role: null },
        title: pair.members.map(({ name }) => name).join(' – '),
        note: `№ ${pair.number}, ${pair.formTitle}`,
      }))
  if (source.about === 'gathering' && cycleId)
    return only(await listGatherings(db, organisationId, cycleId)).map((one) => ({
      ...{ id: one.id, title: one.formTitle, note: one.heldOn, group: null, role: null },
    }))
  return []
}

type OfPeople = Omit<Wanted, 'source'>

async function listPeople(db: Db, { source, ...wanted }: Wanted) {
  const { ages } = await findGateSettings(db, wanted.organisationId)
  return (await findPeople(db, wanted))
    .filter((row) => source.fits?.(fittingOf(row, wanted.today, ages)) ?? true)
    .map(({ id, title, note, group, roles }) => ({ id, title, note, group, role: roles[0] ?? null }))
}

/** What papers ask of a person before they are made of him; undefined when there is no such person. */
export async function findFitting(db: Db, wanted: OfPeople) {
  const { ages } = await findGateSettings(db, wanted.organisationId)
  const [row] = await findPeople(db, wanted)
  return row && fittingOf(row, wanted.today, ages)
}

async function findPeople(db: Db, { organisationId, cycleId, ids }: OfPeople): Promise<PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    select p.id, concat_ws(' ', p.last_name, p.first_name, nullif(p.patronymic, '')) as title, p.kind,
      coalesce(p.group_name, nullif(p.position, ''), '') as note, p.group_name as "group", p.born_on as "bornOn",
      array(select distinct a.role from participation a where a.organisation_id = p.organisation_id
        and a.person_id = p.id and a.cycle_id = ${cycleId}::uuid and a.left_on is null) as roles
    from person p
    where p.organisation_id = ${organisationId} and p.left_on is null
      ${ids ? sql`and p.id = any(${[...ids]}::uuid[])` : sql``}
    order by p.folded, p.id limit 20000`.execute(db)
  return rows
}

type PersonRow = SubjectRow & { kind: string; bornOn: string | null; roles: ('mentor' | 'mentee')[] }

const fittingOf = ({ kind, bornOn, roles }: PersonRow, today: string, ages: Ages) => ({
  ...{ kind, roles },
  minor: isMinor(bornOn, today, ages) ?? kind === 'learner',
})
