import type { Block, BuiltDocument, GapCode, Issuer, Reference, Run } from '#documents'
import {
  appendixMark,
  built,
  clause,
  clauses,
  fill,
  formatDate,
  formPage,
  gap,
  heading,
  kind,
  letterhead,
  line,
  para,
  plural,
  requisites,
  runs,
  signature,
  subject,
  table,
  widePage,
} from '#documents'
import { type MeetingPaper, menteesOf, mentorsOf, type PaperGuest } from './meeting-paper.ts'

export type GatheringProtocol = MeetingPaper & {
  at: Reference
  /** As they sign: «А. С. Березина». */
  leader: string
  secretary: string
  course: readonly string[]
  results: readonly string[]
  /** Rounds of talks that were held, and preference cards that were collected. */
  talks?: { rounds: number; minutes: number; talks: number } | null
  cards?: { asked: number; answered: number } | null
}

/** D13 «Протокол групповой встречи» with the list of those who were there and who were not. */
export function gatheringProtocol(meeting: GatheringProtocol): BuiltDocument {
  const title = 'встречи наставников и наставляемых'
  const style = meeting.style ?? 'words'
  const minors = meeting.guests.some((guest) => guest.minor)
  const blocks: Block[] = [
    letterhead(meeting.issuer),
    kind('ПРОТОКОЛ'),
    requisites(meeting.issuer, meeting.at, style),
    subject(title),
    line(`Форма наставничества: ${meeting.formTitle}.`),
    line(
      runs('Дата проведения: ', formatDate(meeting.heldOn, style), ` с ${meeting.from} до ${meeting.to}.`),
    ),
    line(runs('Место проведения: ', orMark(meeting.place, 'document.place-missing'), '.')),
    line(runs('Ведущий: ', orMark(meeting.leader, 'document.name-missing'), '.')),
    line(runs('Секретарь: ', orMark(meeting.secretary, 'document.name-missing'), '.')),
    ...presence(meeting),
    ...part('ХОД ВСТРЕЧИ', courseOf(meeting)),
    ...part('ИТОГИ ВСТРЕЧИ', [...meeting.results, ...cardsLine(meeting)]),
    signature('Ведущий', meeting.leader, { line: true }),
    signature('Секретарь', meeting.secretary, { line: true }),
    { k: 'section', page: widePage },
    appendixMark({ to: 'протоколу', at: meeting.at, restriction: minors ? internalUse : undefined }, style),
    heading('Список участников встречи'),
    listOf(meeting.guests),
  ]
  return built({ title: `Протокол ${title}`, blocks, page: formPage })
}

/** The form to be filled in by hand. */
export function blankProtocol(issuer: Issuer): BuiltDocument {
  const title = 'Протокол встречи наставников и наставляемых'
  const room = (label: string, lines = 1): Block => fill(label, { lines })
  const blocks: Block[] = [
    letterhead(issuer),
    kind('ПРОТОКОЛ'),
    requisites(issuer, {}),
    subject('встречи наставников и наставляемых'),
    room('Форма наставничества'),
    room('Место и время проведения'),
    room('Ведущий'),
    room('Секретарь'),
    room('Присутствовали: наставники', 3),
    room('Присутствовали: наставляемые', 4),
    room('Приглашенные'),
    room('Ход встречи', 4),
    room('Итоги встречи', 3),
    signature('Ведущий', '', { line: true, captions: true }),
    signature('Секретарь', '', { line: true, captions: true }),
  ]
  return built({ title, blocks, page: formPage })
}

/** Children by name: the list does not leave the organisation. */
const internalUse = ['Для служебного пользования. Содержит персональные данные', '']

const orMark = (value: string, code: GapCode): Run => (value.trim() ? { t: value.trim() } : gap(code))

/** «Присутствовали: 12 наставников из 14, 30 наставляемых из 31 (список прилагается)». */
function presence(meeting: GatheringProtocol): Block[] {
  const count = (list: readonly PaperGuest[], words: readonly [string, string, string]) => {
    const here = list.filter((guest) => guest.present).length
    return `${here} ${plural(here, words)} из ${list.length}`
  }
  const marked = meeting.guests.some((guest) => guest.present !== null)
  const here = marked
    ? [
        count(mentorsOf(meeting), ['наставник', 'наставника', 'наставников']),
        count(menteesOf(meeting), ['наставляемый', 'наставляемых', 'наставляемых']),
      ].join(', ')
    : `приглашены: наставники – ${mentorsOf(meeting).length}, наставляемые – ${menteesOf(meeting).length}, явка не отмечена`
  const others = meeting.others.map(({ name, position }) => (position ? `${name}, ${position}` : name))
  return [
    para(`Присутствовали: ${here} (список прилагается).`, { indent: 0, before: 6 }),
    ...(others.length ? [para(`Приглашенные: ${others.join('; ')}.`, { indent: 0 })] : []),
  ]
}

function courseOf({ course, talks }: GatheringProtocol): string[] {
  if (!talks || talks.rounds === 0) return [...course]
  const { rounds, minutes } = talks
  const held = `Проведено ${rounds} ${plural(rounds, ['раунд', 'раунда', 'раундов'])} бесед по ${minutes} ${plural(minutes, ['минуте', 'минуты', 'минут'])}, всего ${talks.talks} ${plural(talks.talks, ['беседа', 'беседы', 'бесед'])} наставников и наставляемых.`
  return [...course, held]
}

function cardsLine({ cards }: GatheringProtocol): string[] {
  if (!cards || cards.asked === 0) return []
  return [
    `Карточки предпочтений заполнили ${cards.answered} из ${cards.asked} ${plural(cards.asked, ['участника', 'участников', 'участников'])}.`,
  ]
}

const part = (title: string, items: readonly string[]): Block[] => [
  line(title, { before: 10, after: 4, keep: true, align: 'center' }),
  items.length ? clauses(items.map((text) => clause(sentence(text)))) : para([gap('document.text-missing')]),
]

/** A point ends with a period, unless whoever wrote it has ended it already. */
const sentence = (text: string) => (/[.!?…;:]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)

function listOf(guests: readonly PaperGuest[]): Block {
  const role = { mentor: 'наставник', mentee: 'наставляемый' } as const
  const rows = [...mentorsOf({ guests }), ...menteesOf({ guests })].map((guest, i) => [
    String(i + 1),
    guest.name,
    guest.about,
    role[guest.role],
    guest.present === null ? '' : guest.present ? 'да' : 'нет',
  ])
  return table(
    ['№', 'ФИО', 'Класс, группа / должность', 'Роль', 'Присутствие'],
    rows.length ? rows : [[{ text: 'никого', span: 5 }]],
    {
      widths: [12, 90, 80, 40, 44],
      align: ['center', 'left', 'left', 'left', 'left'],
      numbered: rows.length > 20,
    },
  )
}
