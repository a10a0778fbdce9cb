import { ageOn, calendarDate } from '#values'

/** From which age one decides for oneself; the law sets none, so an organisation may move them (domain/02 §5). */
export type Ages = {
  /** From this age the minor signs below the representative. */
  signsBeside: number
  /** From this age the person signs alone. */
  adult: number
}

export const usualAges: Ages = { signsBeside: 14, adult: 18 }

/** Full years on a date; null when the date of birth is not known. */
export const ageAt = (bornOn: string | null, on: string): number | null => (bornOn ? ageOn(bornOn, on) : null)

/** Whether the person is not of age on the date; null when the date of birth is not known. */
export function isMinor(bornOn: string | null, on: string, ages: Ages = usualAges): boolean | null {
  const age = ageAt(bornOn, on)
  return age === null ? null : age < ages.adult
}

/** The day on which the person reaches the age; of 29 February it is 1 March in an ordinary year. */
export function reachesAgeOn(bornOn: string, age: number): string {
  const [year = 0, month = 1, day = 1] = bornOn.split('-').map(Number)
  return calendarDate(year + age, month, day) ?? calendarDate(year + age, 3, 1) ?? bornOn
}

type Experience = { experienceYears: number | null; experienceOn: string | null }

/** Full years of teaching on a date: what was told, and the full years since that day. */
export function experienceAt({ experienceYears, experienceOn }: Experience, on: string): number | null {
  if (experienceYears === null) return null
  return experienceOn && experienceOn < on ? experienceYears + ageOn(experienceOn, on) : experienceYears
}

/** «с опытом работы от 0 до 3 лет»: teaching staff with at most three full years. */
export function isYoungSpecialist(person: Experience & { kind: string }, on: string): boolean {
  const years = experienceAt(person, on)
  return person.kind === 'teacher' && years !== null && years <= 3
}
