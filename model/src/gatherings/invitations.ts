import type { BuiltDocument, Run } from '#documents'
import { bold, built, formatDate, formPage, frame, onPages, organisationName, runs } from '#documents'
import type { MeetingPaper, PaperGuest } from './meeting-paper.ts'

/** Invitations to be cut apart, several on a page. */
export function invitations(meeting: MeetingPaper): BuiltDocument {
  const slips = meeting.guests.map((guest) => ({
    blocks: [frame(invitation(meeting, guest))],
    height: guest.about.length > 40 ? 64 : 58,
  }))
  return built({
    title: 'Приглашения на встречу наставников и наставляемых',
    blocks: onPages(slips, formPage),
    page: formPage,
    size: 12,
    lineSpacing: 1.1,
  })
}

function invitation(meeting: MeetingPaper, guest: PaperGuest): (string | Run[])[] {
  const { issuer, heldOn, from, place, formTitle, style } = meeting
  const as = guest.role === 'mentor' ? 'наставника' : 'участника программы'
  return [
    runs(organisationName(issuer)),
    runs(bold('ПРИГЛАШЕНИЕ')),
    runs(bold(guest.name), guest.about ? `, ${guest.about}` : ''),
    `Приглашаем Вас в качестве ${as} на встречу наставников и наставляемых («${formTitle}»).`,
    runs('Когда: ', bold(`${formatDate(heldOn, style ?? 'words')} в ${from}`)),
    runs('Где: ', bold(place)),
    'На встрече можно познакомиться и поговорить с каждым, а потом назвать, с кем хотелось бы работать.',
  ]
}
