import type { Block, BuiltDocument } from '#documents'
import { built, formPage, heading, line, runs, table } from '#documents'
import { type MeetingPaper, meetingHead, menteesOf, mentorsOf, type PaperGuest } from './meeting-paper.ts'

/** «Лист регистрации»: everybody who is invited, with room to sign at the door. */
export function guestList(meeting: MeetingPaper): BuiltDocument {
  const title = 'Лист регистрации участников встречи наставников и наставляемых'
  const blocks: Block[] = [
    ...meetingHead(meeting, title),
    line(`Форма наставничества: ${meeting.formTitle}`, { size: 12, after: 4 }),
    heading('Наставники', 2, 'left'),
    people(mentorsOf(meeting), 'Должность / класс, группа'),
    heading('Наставляемые', 2, 'left'),
    people(menteesOf(meeting), 'Класс, группа / должность'),
    ...(meeting.others.length ? [heading('Приглашенные', 2, 'left'), guests(meeting.others)] : []),
  ]
  return built({ title, blocks, page: formPage, size: 12 })
}

const look = { widths: [10, 80, 60, 30], size: 11, rowHeight: 8 }

const people = (list: readonly PaperGuest[], about: string): Block =>
  table(
    ['№', 'ФИО', about, 'Подпись'],
    list.length
      ? list.map((guest, i) => [String(i + 1), guest.name, guest.about, ''])
      : [[{ text: 'никого', span: 4 }]],
    { ...look, align: ['center', 'left', 'left', 'left'] },
  )

const guests = (others: MeetingPaper['others']): Block =>
  table(
    ['№', 'ФИО', 'Должность', 'Подпись'],
    others.map(({ name, position }, i) => [String(i + 1), runs(name), position, '']),
    { ...look, align: ['center', 'left', 'left', 'left'] },
  )
