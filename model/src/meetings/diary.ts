import type { DateStyle, Issuer } from '#documents'
import type { PaperPair } from '#papers'

/**
 * A meeting that was held, as diaries print it. Both diaries are views over the same meetings, each side fills
 * its own columns. The mentee's column «Для себя» and the mentor's private note have no place here: they are
 * never printed.
 */
export type DiaryMeeting = {
  on?: string | null
  topic?: string | null
  mentor?: {
    aim?: string | null
    done?: string | null
    /** «беседа», «посещение урока» */
    work?: string | null
    result?: string | null
    difficulties?: string | null
    task?: string | null
  } | null
  mentee?: {
    learned?: string | null
    succeeded?: string | null
    hard?: string | null
    questions?: string | null
    task?: string | null
    /** 1–10 */
    mark?: number | null
  } | null
}

export type Diary = {
  issuer: Issuer
  /** A learner's pair, or one of employees. */
  track: 'learners' | 'employees'
  style?: DateStyle
  /** Nobody on a blank diary. */
  pair?: PaperPair | null
  /** Whose diary it is, in a group of mentees: his place among them. */
  mentee?: number
  /** «2026/2027 учебный год» */
  cycle?: string | null
  /** «Журнал наставника», where a local act calls it so. */
  label?: string | null
  goal?: string | null
  tasks?: readonly string[]
  /** How to reach the author: a telephone or mail of the organisation. */
  contact?: string | null
  /** Held meetings, first to last; without any there are ruled rows. */
  meetings?: readonly DiaryMeeting[]
  conclusions?: string | null
  analysis?: { succeeded?: string | null; failed?: string | null; plans?: string | null } | null
}
