import { aMentee, aMentor, type MentorKind } from '@app/model/matching'
import { ageAt, isMinor } from '@app/model/people'
import { type FormCode, forms } from '@app/model/programmes'
import { type Selectable, sql } from 'kysely'
import { asServer, type Db, type Tables } from '#db'
import type { Participants } from '#matching'
import { obstaclesOf } from '#pairs'
import { findRoundWishes } from './round-wishes.ts'

const closed = ['completed', 'terminated_early', 'replaced']
const outside = ['withdrawn', 'reserve', 'completed', 'terminated', 'draft', 'survey_sent']
const sides: Record<string, readonly string[]> = {
  learner: ['learner'],
  teacher: ['teacher', 'employee'],
  employer: ['partner', 'parent'],
}

/** Everybody in the bases whom this form can join and who has no pair of it yet. */
export async function listParticipants(
  db: Db,
  organisationId: string,
  cycleId: string,
  form: string,
  today: string,
  /** Whose preference cards count; vetoes of earlier rounds hold without it too. */
  roundId?: string,
): Promise<Participants> {
  const known = forms[form as FormCode] as (typeof forms)[FormCode] | undefined
  // As one text: ten thousand rows take longer to bring than to find. In order: what is known of them is found by it.
  const { rows: found } = await sql<{ people: string | null }>`select json_agg(r)::text as people from (
      select p.id, p.person_id as "personId", p.role, p.entered_on as "enteredOn", p.request,
        p.request_tags as "requestTags", p.competencies, p.forms, p.capacity, p.slots, p.channels, p.subject,
        p.trained_on as "trainedOn", p.wished_age_from as "wishedAgeFrom", p.wished_age_to as "wishedAgeTo",
        q.kind, q.last_name as "lastName", q.first_name as "firstName", q.patronymic, q.born_on as "bornOn",
        q.group_name as "groupName", q.position, q.speciality, q.interests,
        q.certificate_number as "certificateNumber", q.certificate_on as "certificateOn",
        (select count(distinct other.participation_id)::int from pair_member m
          join pair on pair.organisation_id = m.organisation_id and pair.id = m.pair_id
          join pair_member other on other.organisation_id = m.organisation_id and other.pair_id = m.pair_id
            and other.role = 'mentee'
          where m.organisation_id = p.organisation_id and m.participation_id = p.id and m.left_on is null
            and pair.state not in (${sql.join(closed)})) as busy,
        exists (select 1 from pair_member m
          join pair on pair.organisation_id = m.organisation_id and pair.id = m.pair_id
          where m.organisation_id = p.organisation_id and m.participation_id = p.id and m.left_on is null
            and pair.form = ${form} and pair.state not in (${sql.join(closed)})) as paired
      from participation p join person q on q.organisation_id = p.organisation_id and q.id = p.person_id
      where p.organisation_id = ${organisationId} and p.cycle_id = ${cycleId} and p.left_on is null
        and q.left_on is null and p.state not in (${sql.join(outside)})
        and (cardinality(p.forms) = 0 or ${form} = any(p.forms))
      order by p.id
    ) r`.execute(db)
  // The shape is that of the select above.
  const rows = JSON.parse(found[0]?.people ?? '[]') as Row[]
  const wanted = rows.filter((row) => {
    const side = known ? sides[row.role === 'mentor' ? known.mentor : known.mentee] : undefined
    return (!side || side.includes(row.kind)) && !(row.role === 'mentee' && row.paired)
  })
  const obstacles = await obstaclesOf(db, organisationId, wanted, { form, today })
  const without = new Set(obstacles.map((one) => one.participationId))
  const tutors = await tutorsByGroup(db, organisationId)
  const written = await findRoundWishes(db, organisationId, cycleId, roundId)
  const mentees: Participants['mentees'] = []
  const mentors: Participants['mentors'] = []
  for (const row of wanted) {
    const age = row.bornOn ? ageAt(row.bornOn, today) : null
    const common = {
      id: row.id,
      personId: row.personId,
      enteredOn: row.enteredOn,
      age,
      consented: !without.has(row.id),
      wishes: written.wishes.get(row.id) ?? null,
      vetoes: written.vetoes.get(row.id) ?? [],
      interests: row.interests,
      subjects: subjectsOf(row),
      slots: row.slots.map(slotName),
      channels: row.channels.includes('смешанно') ? ['очно', 'дистанционно', 'смешанно'] : row.channels,
    }
    const participant = {
      ...{
        id: row.id,
        personId: row.personId,
        request: row.request,
        requestTags: tagsOf(row),
        competencies: row.competencies,
      },
      ...{
        bornOn: row.bornOn,
        enteredOn: row.enteredOn,
        consented: common.consented,
        trained: row.trainedOn !== null,
        busy: row.busy,
      },
      name: [row.lastName, row.firstName, row.patronymic].filter(Boolean).join(' '),
      place: row.groupName ?? row.position,
    }
    if (row.role === 'mentee') {
      const classTeachers = row.groupName ? (tutors.get(row.groupName) ?? []) : []
      const minor = isMinor(row.bornOn, today) ?? false
      mentees.push({
        ...participant,
        profile: aMentee({ ...common, requests: tagsOf(row), minor, classTeachers }),
      })
    } else {
      const kind: MentorKind =
        row.kind === 'learner'
          ? 'learner'
          : row.kind === 'partner' || row.kind === 'parent'
            ? 'employer'
            : 'teacher'
      mentors.push({
        ...participant,
        profile: aMentor({
          ...common,
          ...{
            kind,
            forms: row.forms,
            capacity: row.capacity,
            busy: row.busy,
            trained: row.trainedOn !== null,
          },
          // Who teaches physics can help with physics, whether or not the questionnaire says so.
          competencies: taught(row.position) ? [...row.competencies, row.position] : row.competencies,
          wishedAge: { from: row.wishedAgeFrom, to: row.wishedAgeTo },
          external: kind === 'employer',
          certificateSeen: row.certificateOn !== null,
        }),
      })
    }
  }
  return { mentees, mentors, met: written.met }
}

type Row = Pick<
  Selectable<Tables['participation']>,
  | ('id' | 'personId' | 'role' | 'enteredOn' | 'request' | 'requestTags' | 'competencies' | 'forms')
  | ('capacity' | 'slots' | 'channels' | 'subject' | 'trainedOn' | 'wishedAgeFrom' | 'wishedAgeTo')
> &
  Pick<
    Selectable<Tables['person']>,
    | ('kind' | 'lastName' | 'firstName' | 'patronymic' | 'bornOn' | 'groupName' | 'position' | 'speciality')
    | ('interests' | 'certificateNumber' | 'certificateOn')
  > & {
    /** Mentees in his pairs of any form. */
    busy: number
    /** Has a pair of this form. */
    paired: boolean
  }

type Requested = { request: string; requestTags: string[] }

/** Tags of the directory, else the request in own words cut at its separators. */
const tagsOf = ({ request, requestTags }: Requested): string[] =>
  requestTags.length
    ? requestTags
    : request
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter(Boolean)

/** What is taught or learned: the field of the base, the speciality of the card, the subject in the position. */
function subjectsOf(row: { subject: string; speciality: string; position: string }): string[] {
  return [row.subject, row.speciality, taught(row.position)].filter((one): one is string => Boolean(one))
}

/** «учитель физики» → «физики» */
const taught = (position: string) => /^(?:и\. о\. )?(?:учитель|преподаватель)\s+(.+)$/i.exec(position)?.[1]

const days: Record<string, string> = {
  mon: 'пн',
  tue: 'вт',
  wed: 'ср',
  thu: 'чт',
  fri: 'пт',
  sat: 'сб',
  sun: 'вс',
}
const parts: Record<string, string> = { morning: 'утром', day: 'днём', evening: 'вечером' }

/** «mon-day» → «пн днём», as the reasons say it. */
function slotName(slot: string): string {
  const [day = '', part = ''] = slot.split('-')
  return `${days[day] ?? day} ${parts[part] ?? part}`.trim()
}

/** Class teachers by class: with «ученик – ученик» they are no mentors of their own class. */
async function tutorsByGroup(db: Db, organisationId: string): Promise<Map<string, string[]>> {
  const rows = await asServer(db, () =>
    db
      .selectFrom('membership')
      .select(['personId', 'groups'])
      .where('organisationId', '=', organisationId)
      .where('role', '=', 'tutor')
      .where('endedAt', 'is', null)
      .where('personId', 'is not', null)
      .execute(),
  )
  const byGroup = new Map<string, string[]>()
  for (const { personId, groups } of rows)
    for (const group of groups) byGroup.set(group, [...(byGroup.get(group) ?? []), personId ?? ''])
  return byGroup
}
