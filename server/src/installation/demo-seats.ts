import type { Seat } from './demo-accounts.ts'
import type { DemoOrganisations } from './demo-organisations.ts'
import type { Person } from './demo-people.ts'
import type { Institution } from './demo-schools.ts'

type Four = Record<'ready' | 'active' | 'starting' | 'college', Institution>

/** Who signs in to the demonstration: every role at least once, the first ones where there is most to see. */
export function seatsOf(
  organisations: DemoOrganisations,
  { ready, active, starting, college }: Four,
): Seat[] {
  return [
    {
      ...{ role: 'administrator', organisation: organisations.installation, login: 'admin' },
      person: { lastName: 'Ключников', firstName: 'Олег', patronymic: 'Павлович' },
    },
    ...staffOf(ready, '101'),
    tutor(ready, '101'),
    ...staffOf(active, '102'),
    ...staffOf(starting, '103').slice(0, 2),
    ...staffOf(college, 'college'),
    tutor(college, 'college'),
    ...partnersOf(college),
    ...authorities(organisations),
  ]
}

/** The director and those of the staff whose posts give them a role. */
function staffOf({ organisation, staff }: Institution, tail: string): Seat[] {
  const [lastName, firstName, patronymic] = organisation.director
  const post = (words: RegExp) => staff.find(({ position }) => words.test(position ?? ''))
  const roles = [
    ['curator', post(/^заместитель директора по учебно/)],
    ['form-lead', post(/по воспитательной работе$/)],
    ['methodist', post(/^методист/)],
    ['psychologist', post(/психолог/)],
    ['hr', post(/кадрам/)],
  ] as const
  return [
    {
      role: 'director',
      organisation,
      login: `director-${tail}`,
      person: { lastName, firstName, patronymic },
    },
    ...roles.flatMap(([role, person]) =>
      person ? [{ role, organisation, login: `${role}-${tail}`, person }] : [],
    ),
  ]
}

/** The tutor of the group from which most mentees come. */
function tutor({ organisation, staff, learners, participations }: Institution, tail: string): Seat {
  const groupOf = new Map(learners.map(({ id, groupName }) => [id, groupName ?? '']))
  const counts = new Map<string, number>()
  for (const { personId, role } of participations) {
    const group = role === 'mentee' && groupOf.get(personId)
    if (group) counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  const [group = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  const person = staff.find(({ position }) => /^(?:учитель|преподаватель) /.test(position ?? '')) as Person // there are dozens
  return { role: 'tutor', organisation, login: `tutor-${tail}`, person, groups: [group] }
}

/** Persons of a pair, by their cards. */
export type Couple = { mentorId: string; menteeId: string }

/** A mentor, a mentee and a parent of the school where pairs work: both sides of one pair, and a teacher. */
export function participantSeats(
  institution: Institution,
  couples: { pupils: Couple; teachers: Couple },
): Seat[] {
  const { organisation, learners, staff, representatives } = institution
  const people = new Map([...learners, ...staff].map((person) => [person.id, person]))
  const parent = representatives.get(couples.pupils.menteeId)
  const [lastName = '', firstName = '', patronymic = ''] = parent?.name.split(' ') ?? []
  const seats: (Pick<Seat, 'role' | 'login'> & { person: Seat['person'] | undefined })[] = [
    { role: 'mentor', login: 'mentor-102', person: people.get(couples.teachers.mentorId) },
    { role: 'mentor', login: 'mentor-pupil-102', person: people.get(couples.pupils.mentorId) },
    { role: 'mentee', login: 'mentee-102', person: people.get(couples.pupils.menteeId) },
    // The card that a parent is tied to is that of the child.
    {
      ...{ role: 'representative', login: 'parent-102' },
      person: parent && { id: parent.personId, lastName, firstName, patronymic },
    },
  ]
  return seats.flatMap(({ person, ...seat }) => (person ? [{ ...seat, organisation, person }] : []))
}

/** The enterprise works in the college: its own people there, and nobody else's. */
function partnersOf({ organisation, workers }: Institution): Seat[] {
  const [head, mentor] = workers
  return [
    ...(head ? [{ role: 'partner', organisation, login: 'partner-plant', person: head } as const] : []),
    ...(mentor ? [{ role: 'mentor', organisation, login: 'mentor-plant', person: mentor } as const] : []),
  ]
}

function authorities({ authority, region }: DemoOrganisations): Seat[] {
  const [lastName, firstName, patronymic] = authority.director
  return [
    {
      ...{ role: 'municipal', organisation: authority, login: 'municipal' },
      person: { lastName: 'Светлова', firstName: 'Инна', patronymic: 'Валерьевна' },
    },
    {
      role: 'municipal-head',
      organisation: authority,
      login: 'municipal-head',
      person: { lastName, firstName, patronymic },
    },
    {
      ...{ role: 'regional', organisation: region, login: 'regional' },
      person: { lastName: 'Озеров', firstName: 'Станислав', patronymic: 'Юрьевич' },
    },
  ]
}
