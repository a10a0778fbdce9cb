import { type Role, scopeOf } from '@app/model/access'
import { positionOf } from '@app/model/approvals'
import type { Ages } from '@app/model/people'
import { type PaperFacts, peopleIn, personsIn } from '@app/model/registry'
import {
  type SignerCandidate,
  type SignerKey,
  signBoth,
  signerGroups,
  signerObstacle,
} from '@app/model/signatures'
import { foldName } from '@app/model/values'
import { sql } from 'kysely'
import { findGateSettings } from '#consents'
import { asServer, type Db } from '#db'
import type { PaperRecord } from '#registry'
import { findRule } from './queries.ts'

type Setting = { ages: Ages; today: string; families: boolean }

async function settingOf(db: Db, organisationId: string, today: string): Promise<Setting> {
  const { ages } = await findGateSettings(db, organisationId)
  const rule = await findRule(db, organisationId)
  return { ages, today, families: rule?.families ?? false }
}

/** What stands in the way of these signers; `unknown` when one of them is nobody here. */
export async function checkSigners(
  db: Db,
  organisationId: string,
  signers: readonly SignerKey[],
  today: string,
): Promise<{ obstacles: SignersObstacle[]; unknown: boolean }> {
  const setting = await settingOf(db, organisationId, today)
  const ids = signers.flatMap((key) => (key.side === 'office' ? [] : [key.personId]))
  const people = new Map(
    (await listPeople(db, organisationId, { ids: [...new Set(ids)] })).map((one) => [one.id, one]),
  )
  const officials = new Set((await listOfficials(db, organisationId)).map(({ accountId }) => accountId))
  const obstacles: SignersObstacle[] = []
  for (const key of signers) {
    if (key.side === 'office') {
      if (!officials.has(key.accountId)) return { obstacles: [], unknown: true }
      continue
    }
    const person = people.get(key.personId)
    if (!person) return { obstacles: [], unknown: true }
    const obstacle = signerObstacle(key.side, person, setting)
    if (obstacle) obstacles.push(obstacle)
    else if (signBoth(person, setting)) {
      const other = key.side === 'own' ? 'representative' : 'own'
      if (!signers.some((one) => one.side === other && one.personId === key.personId))
        obstacles.push('signature.both-needed')
    }
  }
  return { obstacles, unknown: false }
}

/** What stands in the way of one of them, and a minor or a representative alone. */
type SignersObstacle = NonNullable<ReturnType<typeof signerObstacle>> | 'signature.both-needed'

type Asked = { q: string; today: string }

/**
 * Who may be asked to sign: those whom the paper names first, then the officials of the organisation; with words to
 * look for everybody whose name, or whose representative's name, begins so.
 */
export async function listCandidates(
  db: Db,
  paper: PaperRecord,
  { q, today }: Asked,
): Promise<SignerCandidate[]> {
  const { organisationId } = paper
  const setting = await settingOf(db, organisationId, today)
  const starts = foldName(q).split(' ').filter(Boolean)
  const searching = q.trim().length > 1 && starts.length > 0
  const namedIds = new Set(await listNamed(db, paper))
  const officials = await listOfficials(db, organisationId)
  const carded = new Map(officials.flatMap((one) => (one.personId ? [[one.personId, one] as const] : [])))
  const ids = [...namedIds, ...carded.keys()]
  const people = await listPeople(db, organisationId, { ids, ...(searching ? { starts } : {}) })
  const reachable = await listReachable(db, organisationId, people)
  const begins = (name: string) => {
    const folded = ` ${foldName(name)}`
    return !searching || starts.every((start) => folded.includes(` ${start}`))
  }
  const offered = people.flatMap((person): SignerCandidate[] => {
    const official = carded.get(person.id)
    const group: SignerCandidate['group'] = namedIds.has(person.id)
      ? 'paper'
      : official
        ? 'office'
        : person.roles.includes('mentor')
          ? 'mentor'
          : person.roles.includes('mentee') || person.kind === 'learner'
            ? 'mentee'
            : 'employee'
    const both = signBoth(person, setting)
    const made = (
      side: 'own' | 'representative',
      rest: Pick<SignerCandidate, 'name' | 'place' | 'group'>,
    ) => ({
      ...{ key: { side, personId: person.id }, both, ...rest },
      reachable: reachable.has(`${side} ${person.id}`),
      obstacle: signerObstacle(side, person, setting),
    })
    const own = made('own', {
      name: person.name,
      place: official ? titleOf(official, person) : person.place,
      group,
    })
    // A grown person signs alone: of a representative there is no question.
    const beside = person.representatives
      ? [
          made('representative', {
            ...{ name: person.representatives, place: person.name },
            group: group === 'paper' ? 'paper' : 'representative',
          }),
        ].filter(({ obstacle }) => obstacle !== 'signature.grown')
      : []
    return [own, ...beside].filter(({ name, place }) => begins(name) || begins(place))
  })
  const cardless = officials
    .filter(({ personId, name }) => personId === null && begins(name))
    .map(
      ({ accountId, name, role }): SignerCandidate => ({
        ...{ key: { side: 'office', accountId }, name, place: positionOf(role), group: 'office' },
        ...{ reachable: true, obstacle: null, both: false },
      }),
    )
  const order = (one: SignerCandidate) => signerGroups.indexOf(one.group)
  return [...offered, ...cardless]
    .sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'ru'))
    .slice(0, most)
}

const most = 100

const titleOf = ({ role }: { role: Role }, { place }: { place: string }) => place || positionOf(role)

/** People of the paper: its subject, the members of its pairs, those its facts name, those who have to read it. */
async function listNamed(db: Db, { organisationId, id, facts }: PaperRecord): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select l.subject_id as id from document_link l
      where l.organisation_id = ${organisationId} and l.document_id = ${id} and l.subject = 'about-person'
    union select m.person_id from document_link l
      join pair_member m on m.organisation_id = l.organisation_id and m.pair_id = l.subject_id
      where l.organisation_id = ${organisationId} and l.document_id = ${id} and m.left_on is null
    union select f.person_id from familiarisation f
      where f.organisation_id = ${organisationId} and f.document_id = ${id}`.execute(db)
  const written = facts as PaperFacts // written from PaperFacts
  return [...rows.map((row) => row.id), ...personsIn(written), ...peopleIn(written)]
}

type PersonRow = {
  id: string
  kind: string
  bornOn: string | null
  name: string
  place: string
  roles: string[]
  representatives: string | null
}

async function listPeople(
  db: Db,
  organisationId: string,
  { ids, starts }: { ids: readonly string[]; starts?: readonly string[] },
): Promise<PersonRow[]> {
  const found = starts
    ? sql`or (${sql.join(
        starts.map((start) => sql`' ' || p.folded like ${`% ${start}%`}`),
        sql` and `,
      )}) or exists (select from representative r where r.organisation_id = p.organisation_id and r.person_id = p.id
        and ${sql.join(
          starts.map((start) => sql`' ' || replace(lower(r.name), 'ё', 'е') like ${`% ${start}%`}`),
          sql` and `,
        )})`
    : sql``
  const { rows } = await sql<PersonRow>`
    select p.id, p.kind, p.born_on as "bornOn",
      concat_ws(' ', p.last_name, p.first_name, nullif(p.patronymic, '')) as name,
      coalesce(p.group_name, nullif(p.position, ''), '') as place,
      array(select distinct a.role from participation a where a.organisation_id = p.organisation_id
        and a.person_id = p.id and a.left_on is null) as roles,
      (select string_agg(r.name, ' / ' order by r.created_at) from representative r
        where r.organisation_id = p.organisation_id and r.person_id = p.id) as representatives
    from person p
    where p.organisation_id = ${organisationId} and p.left_on is null
      and (p.id = any(${[...ids]}::uuid[]) ${found})
    order by p.folded, p.id limit 300`.execute(db)
  return rows
}

/** Staff who sign in here, each once: the head, those who lead the programme or the papers of an authority, carded or not. */
async function listOfficials(db: Db, organisationId: string) {
  const rows = await asServer(db, () =>
    db
      .selectFrom('membership')
      .innerJoin('account', 'account.id', 'membership.accountId')
      .select(['membership.accountId', 'membership.personId', 'membership.role', 'account.name'])
      .where('membership.organisationId', '=', organisationId)
      .where('membership.endedAt', 'is', null)
      .where('account.blockedAt', 'is', null)
      .orderBy('membership.createdAt')
      .execute(),
  )
  const seen = new Set<string>()
  return rows.filter(
    ({ accountId, role }) =>
      (scopeOf(role, 'cycle.read') ?? scopeOf(role, 'document.read')) !== undefined &&
      !seen.has(accountId) &&
      Boolean(seen.add(accountId)),
  )
}

/** «own 5f…»: for whom, and on which side, somebody signs in. */
async function listReachable(db: Db, organisationId: string, people: readonly PersonRow[]) {
  if (people.length === 0) return new Set<string>()
  const rows = await asServer(db, () =>
    db
      .selectFrom('membership')
      .innerJoin('account', 'account.id', 'membership.accountId')
      .select(['membership.personId', 'membership.role'])
      .where('membership.organisationId', '=', organisationId)
      .where('membership.personId', '=', sql<string>`any(${people.map(({ id }) => id)}::uuid[])`)
      .where('membership.endedAt', 'is', null)
      .where('account.blockedAt', 'is', null)
      .execute(),
  )
  return new Set(
    rows.map(({ personId, role }) => `${role === 'representative' ? 'representative' : 'own'} ${personId}`),
  )
}
