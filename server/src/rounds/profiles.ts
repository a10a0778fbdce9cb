import { aMentee, aMentor, type MentorKind } from '@app/model/matching'
import { ageAt, isMinor } from '@app/model/people'
import { type FormCode, forms } from '@app/model/programmes'
import { sql } from 'kysely'
import { asServer, type Db } from '#db'
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
  const rows = await db
    .selectFrom('participation as p')
    .innerJoin('person as q', (join) =>
      join.onRef('q.organisationId', '=', 'p.organisationId').onRef('q.id', '=', 'p.personId'),
    )
    // No more than is needed: a thousand rows take longer to bring than to find.
    .select(['p.id', 'p.personId', 'p.role', 'p.enteredOn', 'p.request', 'p.requestTags', 'p.competencies'])
    .select(['p.forms', 'p.capacity', 'p.slots', 'p.channels', 'p.subject', 'p.trainedOn'])
    .select(['p.wishedAgeFrom', 'p.wishedAgeTo'])
    .select([
      'q.kind',
      'q.lastName',
      'q.firstName',
      'q.patronymic',
      'q.bornOn',
      'q.groupName',
      'q.position',
      'q.speciality',
    ])
    .select(['q.interests', 'q.certificateNumber', 'q.certificateOn'])
    .select(
      sql<number>`(select count(distinct other.participation_id)::int from pair_member m
        join pair on pair.organisation_id = m.organisation_id and pair.id = m.pair_id
        join pair_member other on other.organisation_id = m.organisation_id and other.pair_id = m.pair_id and other.role = 'mentee'
        where m.organisation_id = p.organisation_id and m.participation_id = p.id and m.left_on is null
          and pair.state not in ('completed', 'terminated_early', 'replaced'))`.as('busy'),
    )
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('pairMember as m')
            .innerJoin('pair', (join) =>
              join.onRef('pair.organisationId', '=', 'm.organisationId').onRef('pair.id', '=', 'm.pairId'),
            )
            .select('pair.id')
            .whereRef('m.organisationId', '=', 'p.organisationId')
            .whereRef('m.participationId', '=', 'p.id')
            .where('m.leftOn', 'is', null)
            .where('pair.form', '=', form)
            .where('pair.state', 'not in', closed as never),
        )
        .as('paired'),
    )
    .where('p.organisationId', '=', organisationId)
    .where('p.cycleId', '=', cycleId)
    .where('p.leftOn', 'is', null)
    .where('q.leftOn', 'is', null)
    .where('p.state', 'not in', outside)
    .where((eb) =>
      eb.or([eb(sql`cardinality(p.forms)`, '=', 0), eb(eb.val(form), '=', sql<string>`any(p.forms)`)]),
    )
    .execute()
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
