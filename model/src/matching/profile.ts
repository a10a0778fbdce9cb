/** A date of the calendar, `2026-09-01`. */
type IsoDate = string

/** What the two profiles have in common. Tags are words of the organisation's directories. */
type PersonProfile = {
  /** The participation: what locks, vetoes, wishes and answers name. */
  readonly id: string
  /** The person behind it: one person may be a mentor here and a mentee there. */
  readonly personId: string
  /** Date of entry into the base: between equals the earlier goes first. */
  readonly enteredOn: IsoDate
  /** Full years at the date of the round; null when not known. */
  readonly age: number | null
  /** Every consent that pairing needs is active, the representative's included. */
  readonly consented: boolean
  readonly interests: readonly string[]
  /** Subjects, specialty codes, professions. */
  readonly subjects: readonly string[]
  /** Free times as the organisation names them: «ср 15:00». Empty: not known. */
  readonly slots: readonly string[]
  readonly channels: readonly string[]
  /** Participations of the other side with whom «трудно работать»: a veto. */
  readonly vetoes: readonly string[]
  /** Wishes, best first, equals together; null or empty: ranked nobody, so indifferent. */
  readonly wishes: readonly (readonly string[])[] | null
}

export type MenteeProfile = PersonProfile & {
  readonly requests: readonly string[]
  /** Variation of the form («лидер – пассивный») that suits him, if known. */
  readonly variation: string | null
  readonly minor: boolean
  /** Persons who are his parents or representatives. */
  readonly parents: readonly string[]
  /** Persons who are his class teacher or group tutor. */
  readonly classTeachers: readonly string[]
  /** Persons who direct his work (track B). */
  readonly supervisors: readonly string[]
}

export const mentorKinds = ['learner', 'teacher', 'employer'] as const
export type MentorKind = (typeof mentorKinds)[number]

export type MentorProfile = PersonProfile & {
  readonly kind: MentorKind
  readonly competencies: readonly string[]
  /** Forms he agreed to; empty: any. */
  readonly forms: readonly string[]
  /** Variations he agreed to; empty: any. */
  readonly variations: readonly string[]
  /** «Желаемый возраст наставляемых». */
  readonly wishedAge: { readonly from: number | null; readonly to: number | null }
  /** Mentees he is ready to have at a time; null: the usual number for his kind. */
  readonly capacity: number | null
  /** Mentees he has already, outside this round. */
  readonly busy: number
  /** The fewest mentees that make a group; 0 for ordinary pairs. */
  readonly min: number
  /** Comes from outside the organisation. */
  readonly external: boolean
  /** «Справка об отсутствии судимости» was seen. */
  readonly certificateSeen: boolean
  readonly trained: boolean
}

/** Places by default (domain/04 §3). */
export const usualCapacity = { learner: 1, teacher: 2, employer: 5 } as const satisfies Record<
  MentorKind,
  number
>

/** Places that are still free in this round. */
export function freePlaces(mentor: MentorProfile): number {
  return Math.max(0, (mentor.capacity ?? usualCapacity[mentor.kind]) - mentor.busy)
}

const nothing = {
  enteredOn: '',
  age: null,
  consented: true,
  interests: [],
  subjects: [],
  slots: [],
  channels: [],
  vetoes: [],
  wishes: null,
} as const

/** A mentee of whom only this is known. */
export function aMentee(known: Pick<MenteeProfile, 'id'> & Partial<MenteeProfile>): MenteeProfile {
  return {
    ...nothing,
    personId: known.id,
    requests: [],
    variation: null,
    minor: false,
    parents: [],
    classTeachers: [],
    supervisors: [],
    ...known,
  }
}

/** A mentor of whom only this is known. */
export function aMentor(known: Pick<MentorProfile, 'id'> & Partial<MentorProfile>): MentorProfile {
  return {
    ...nothing,
    personId: known.id,
    kind: 'teacher',
    competencies: [],
    forms: [],
    variations: [],
    wishedAge: { from: null, to: null },
    capacity: null,
    busy: 0,
    min: 0,
    external: false,
    certificateSeen: false,
    trained: true,
    ...known,
  }
}
