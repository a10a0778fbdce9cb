import type { Block, DateStyle, Issuer } from '#documents'
import { centred, formatDate, heading, organisationName } from '#documents'

/** A guest as the papers of a meeting name them. */
export type PaperGuest = {
  id: string
  role: 'mentor' | 'mentee'
  /** In full: «Ключевская Ольга Ивановна». */
  name: string
  /** «учитель математики», «8 «А» класс» */
  about: string
  minor: boolean
  present: boolean | null
}

/** What every paper of a meeting is made of. */
export type MeetingPaper = {
  issuer: Issuer
  /** «учитель – ученик» */
  formTitle: string
  heldOn: string
  from: string
  to: string
  place: string
  guests: readonly PaperGuest[]
  others: readonly { name: string; position: string }[]
  style?: DateStyle
}

export const mentorsOf = ({ guests }: Pick<MeetingPaper, 'guests'>) =>
  guests.filter((guest) => guest.role === 'mentor')
export const menteesOf = ({ guests }: Pick<MeetingPaper, 'guests'>) =>
  guests.filter((guest) => guest.role === 'mentee')

/** Name of the organisation, title, date and place: papers for use on the day, without requisites. */
export const meetingHead = (meeting: MeetingPaper, title: string): Block[] => [
  centred(organisationName(meeting.issuer), { size: 12 }),
  heading(title),
  centred(whenAndWhere(meeting), { size: 12, after: 8 }),
]

/** «25 ноября 2026 г., 15:00–16:30, актовый зал» */
const whenAndWhere = ({ heldOn, from, to, place, style }: MeetingPaper): string =>
  [formatDate(heldOn, style ?? 'words'), from === to ? from : `${from}–${to}`, place]
    .filter(Boolean)
    .join(', ')
