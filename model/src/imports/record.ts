import type { ParticipationValues, PersonRecord, RepresentativeInput } from '#people'
import type { Contact } from '#values'
import type { PersonValues } from './person.ts'
import type { ImportPlan } from './plan.ts'

/** What a row of a list writes: the card, and a place in either base. */
export type ImportRecord = {
  person: PersonRecord
  mentee?: ParticipationValues
  mentor?: ParticipationValues
}

/** Turns the values of a row into a record by the plan; what the row does not know stays unknown. */
export function recordOf(values: PersonValues, plan: ImportPlan): ImportRecord {
  const { group, inn, subject, representative, otherRepresentatives = [] } = values
  const representatives = [representative, ...otherRepresentatives].flatMap((one) =>
    one ? (contact(one) ?? []) : [],
  )
  const person: PersonRecord = {
    ...known({
      lastName: values.lastName ?? '',
      firstName: values.firstName,
      patronymic: values.patronymic,
      bornOn: values.bornOn,
      sex: values.sex,
      groupName: group,
      position: values.position,
      speciality: values.speciality ?? subject,
      category: values.category,
      experienceYears: values.experienceYears,
      employer: values.employer,
      employerInn: inn,
      phone: values.phone,
      email: values.email,
      achievements: values.achievements,
      interests: values.interests,
    }),
    kind: plan.kind,
    lastName: values.lastName ?? '',
    ...(representatives.length ? { representatives } : {}),
  }
  const requested = Boolean(values.request)
  const able = Boolean(values.competencies?.length)
  const wanted = (choice: string, has: boolean) => choice === 'all' || (choice !== 'none' && has)
  return {
    person,
    ...(wanted(plan.mentees, requested) ? { mentee: menteeValues(values) } : {}),
    ...(wanted(plan.mentors, able) ? { mentor: mentorValues(values) } : {}),
  }
}

const menteeValues = ({ request, availability }: PersonValues): ParticipationValues =>
  known({ request, requestTags: request ? tagsOf(request) : undefined, timeResource: availability })

function mentorValues({
  competencies,
  capacity,
  wishedAge,
  availability,
  subject,
}: PersonValues): ParticipationValues {
  const [from, to] = agesIn(wishedAge)
  return known({
    competencies,
    capacity,
    subject,
    timeResource: availability,
    wishedAgeFrom: from,
    wishedAgeTo: to,
  })
}

/** «Адаптация в новом классе; Проект по информатике» holds two requests. */
const tagsOf = (request: string): string[] =>
  request
    .split(/[;\n]/)
    .map((part) => part.trim().slice(0, 100))
    .filter(Boolean)

/** «10–14 лет», «от 12», «до 15», «13». */
function agesIn(text: string | undefined): [number | undefined, number | undefined] {
  const numbers = (text?.match(/\d{1,2}/g) ?? []).map(Number).filter((age) => age >= 5)
  const [first, second] = numbers
  if (first === undefined) return [undefined, undefined]
  if (second !== undefined) return [Math.min(first, second), Math.max(first, second)]
  if (/до/i.test(text ?? '')) return [undefined, first]
  return /от|старше|с /i.test(text ?? '') ? [first, undefined] : [first, first]
}

function contact({ name, relation, phone, email }: Contact): RepresentativeInput | undefined {
  if (!name && !phone) return undefined
  // A telephone without a name is still the way to the family.
  return known({ name: name ?? 'Представитель', relation, phone, email })
}

/** Only what is known. */
function known<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
