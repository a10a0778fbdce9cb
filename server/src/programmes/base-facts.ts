import { pairingObstacles } from '@app/model/consents'
import { type PersonKind, usualCapacity } from '@app/model/people'
import { type FactName, type Facts, formCodes, forms, isEmployeeTrack } from '@app/model/programmes'
import { sql } from 'kysely'
import type { Db } from '#db'
import type { FactScope } from './facts.ts'

/** People of the bases who are alike in all that the facts look at, and how many they are. */
type Alike = {
  cycleId: string
  role: 'mentor' | 'mentee'
  kind: PersonKind
  minor: boolean | null
  comesOfAge: boolean
  certified: boolean
  amongEmployees: boolean
  withMinors: boolean
  /** Kinds of consents in force. */
  papers: string[]
  /** A consent of the representative that was signed before the eighteenth birthday. */
  outlived: boolean
  expiring: boolean
  asked: boolean
  described: boolean
  trained: boolean
  paired: boolean
  finished: boolean
  resting: boolean
  result: boolean
  count: number
  told: number
  untold: number
}

const employeeForms = formCodes.filter(isEmployeeTrack)
const learnerForms = formCodes.filter((code) => forms[code].mentee === 'learner')

/**
 * The two bases of each cycle. The database groups people who are alike, the rule of the gate is asked
 * once for each group: it stands in the model only.
 */
export async function baseFacts(db: Db, scope: FactScope): Promise<ReadonlyMap<string, Facts>> {
  const counted = new Map(scope.cycles.map(({ id }) => [id, emptyBase()]))
  for (const alike of await listAlike(db, scope)) {
    const facts = counted.get(alike.cycleId)
    if (facts) addAlike(facts, alike, scope.today)
  }
  return counted
}

async function listAlike(db: Db, { cycles, today, groups, people }: FactScope): Promise<Alike[]> {
  const ids = cycles.map(({ id }) => id)
  const adultBorn = sql`(${today}::date - interval '18 years')::date`
  const { rows } = await sql<Alike>`
    with part as (
      select p.organisation_id, p.cycle_id, p.person_id, p.role, p.capacity, q.kind, q.born_on,
        (q.certificate_number is not null or q.certificate_on is not null) as certified,
        p.forms && ${employeeForms}::text[] as among_employees,
        (p.forms = '{}' or p.forms && ${learnerForms}::text[]) as with_minors,
        (p.request <> '' or p.request_tags <> '{}') as asked,
        p.competencies <> '{}' as described,
        p.trained_on is not null as trained,
        p.state = 'completed' as finished,
        p.state in ('reserve', 'terminated') as resting,
        p.result <> '' as result,
        exists (select from pair_member m join pair on pair.organisation_id = m.organisation_id and pair.id = m.pair_id
          where m.organisation_id = p.organisation_id and m.person_id = p.person_id
          and m.participation_id = p.id and m.left_on is null
          and pair.state in ('draft', 'proposed', 'confirmed', 'secured', 'active', 'paused')) as paired
      from participation p
      join person q on q.organisation_id = p.organisation_id and q.id = p.person_id
      where p.cycle_id = any(${ids}::uuid[]) and p.organisation_id = any(${organisationsOf(cycles)}::uuid[])
        and p.state not in ('draft', 'withdrawn') and p.left_on is null
        ${groups ? sql`and q.group_name = any(${[...groups]}::text[])` : sql``}
        ${people ? sql`and p.person_id = any(${[...people]}::uuid[])` : sql``}
    )
    select part.cycle_id as "cycleId", role, kind, born_on > ${adultBorn} as minor,
      coalesce(born_on > ${adultBorn} and born_on <= ${adultBorn} + 30, false) as "comesOfAge",
      certified, among_employees as "amongEmployees", with_minors as "withMinors",
      coalesce(kinds, '{}') as papers, coalesce(outlived, false) as outlived,
      coalesce(expiring, false) as expiring, asked, described, trained, paired, finished, resting, result,
      count(*)::int as count, coalesce(sum(capacity), 0)::int as told,
      (count(*) filter (where capacity is null))::int as untold
    -- One look into an index for each person, whatever the planner knows of the tables.
    from part left join lateral (
      select array_agg(distinct c.kind order by c.kind) as kinds,
        bool_or(c.kind = 'processing_minor' and c.signed_on < part.born_on + interval '18 years') as outlived,
        bool_or(c.expires_on <= ${today}::date + 30) as expiring
      from consent c
      where c.organisation_id = part.organisation_id and c.person_id = part.person_id
        and c.signed_on <= ${today}::date and c.withdrawn_on is null
        and (c.expires_on is null or c.expires_on >= ${today}::date)
    ) papers on true
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18`.execute(db)
  return rows
}

const organisationsOf = (cycles: FactScope['cycles']) => [
  ...new Set(cycles.map(({ organisationId }) => organisationId)),
]

const baseNames = [
  ...(['mentees', 'menteesAsked', 'menteesNoConsent', 'minorsNoConsent', 'menteesReady'] as const),
  ...(['menteesPaired', 'menteesWaiting', 'menteesFinished', 'resultsWritten'] as const),
  ...(['mentors', 'mentorsDescribed', 'mentorsNoConsent', 'mentorsTrained', 'mentorsPaired'] as const),
  ...(['mentorsWaiting', 'places', 'certificatesNeeded', 'certificatesMissing'] as const),
  ...(['employeesNoConsent', 'ageUnknown', 'consentsExpiring', 'comingOfAge'] as const),
] satisfies FactName[]
type BaseFacts = Record<(typeof baseNames)[number], number>

const emptyBase = () => Object.fromEntries(baseNames.map((name) => [name, 0])) as BaseFacts

function addAlike(facts: BaseFacts, alike: Alike, today: string) {
  const { role, count, paired, finished, resting } = alike
  const obstacles = pairingObstacles(subjectOf(alike), papersOf(alike, today), alike, today)
  const lacking = obstacles.some((code) => code !== 'consent.certificate-missing')
  const add = (name: (typeof baseNames)[number], condition = true) => {
    if (condition) facts[name] += count
  }
  const waits = !paired && !finished && !resting
  add('ageUnknown', obstacles.includes('consent.age-unknown'))
  add('employeesNoConsent', obstacles.includes('consent.employee-missing'))
  add('consentsExpiring', alike.expiring)
  add('comingOfAge', alike.comesOfAge && !alike.papers.includes('processing_adult'))
  if (role === 'mentee') {
    add('mentees')
    add('menteesAsked', alike.asked)
    add('menteesNoConsent', lacking)
    add('minorsNoConsent', lacking && alike.minor !== false)
    add('menteesReady', waits && !lacking && alike.asked)
    add('menteesPaired', paired)
    add('menteesWaiting', waits)
    add('menteesFinished', finished)
    add('resultsWritten', finished && alike.result)
    return
  }
  const outside = alike.kind === 'partner' || alike.kind === 'parent'
  add('mentors')
  add('mentorsDescribed', alike.described)
  add('mentorsNoConsent', lacking)
  add('mentorsTrained', alike.trained)
  add('mentorsPaired', paired)
  add('mentorsWaiting', waits)
  add('certificatesNeeded', outside && alike.withMinors && alike.minor !== true)
  add('certificatesMissing', obstacles.includes('consent.certificate-missing'))
  facts.places += alike.told + alike.untold * usualCapacity[alike.kind]
}

/** Anybody of this group: the gate looks at the age, not at the day. */
const subjectOf = ({ kind, minor, certified }: Alike) => ({
  kind,
  bornOn: minor === null ? null : minor ? '2999-01-01' : '1900-01-01',
  certificateOn: certified ? '1900-01-01' : null,
})

function papersOf({ papers, outlived }: Alike, today: string) {
  return papers.map((kind) => ({
    kind: kind as never, // The table allows these kinds only.
    // Before or after the eighteenth birthday of the person above.
    signedOn: kind === 'processing_minor' && outlived ? '1900-01-02' : today,
    ...{ expiresOn: null, withdrawnOn: null },
  }))
}
