import { expect, test } from 'vitest'
import type { Block, BuiltDocument } from '#documents'
import { cellText, plain, sampleSchool, textsOf } from '#documents'
import { usualTalks } from './gathering.ts'
import { guestList } from './guest-list.ts'
import { invitations } from './invitations.ts'
import type { MeetingPaper, PaperGuest } from './meeting-paper.ts'
import { blankProtocol, gatheringProtocol } from './protocol.ts'
import { planTalks, type TalkPair } from './schedule.ts'
import { personalRoutes, talkSchedule } from './talk-papers.ts'

const guest = (role: PaperGuest['role'], id: string, name: string, more: Partial<PaperGuest> = {}) => ({
  ...{ id, role, name, about: role === 'mentor' ? 'учитель' : '7 «А» класс', minor: role === 'mentee' },
  ...{ present: true as boolean | null, ...more },
})
const meeting: MeetingPaper = {
  issuer: sampleSchool,
  formTitle: 'учитель – ученик',
  ...{ heldOn: '2026-11-25', from: '15:00', to: '16:30', place: 'актовый зал', others: [] },
  guests: [
    guest('mentor', 'o1', 'Котова Вера Ильинична'),
    guest('mentor', 'o2', 'Громов Илья Петрович', { present: false }),
    guest('mentee', 'e1', 'Алексеев Денис Олегович'),
    guest('mentee', 'e2', 'Яшина Ольга Львовна'),
  ],
}
const facts = {
  at: { date: '2026-11-25', number: '1' },
  ...{ leader: 'А. С. Березина', secretary: 'О. И. Ключевская' },
  ...{ course: ['Куратор открыла встречу'], results: ['Подготовить проект пар.'] },
}
const spaced = (text: string) => text.replaceAll('\u00A0', ' ')
const words = ({ doc }: BuiltDocument) => doc.blocks.flatMap(textsOf).map((text) => spaced(plain(text)))
const tables = ({ doc }: BuiltDocument) =>
  doc.blocks.filter((block): block is Extract<Block, { k: 'table' }> => block.k === 'table')
const cells = (table: Extract<Block, { k: 'table' }> | undefined) =>
  table?.rows.map((row) => row.map((cell) => spaced(plain(cellText(cell)))))

const pairs: TalkPair[] = [
  ['e1', 'o1'],
  ['e1', 'o2'],
  ['e2', 'o1'],
]
const planned = { rounds: planTalks(pairs, usualTalks), times: { ...usualTalks, startsAt: '15:25' } }

test('the protocol says who was there, what was done and what came of it', () => {
  const paper = gatheringProtocol({
    ...meeting,
    ...facts,
    talks: { rounds: 2, minutes: 6, talks: 3 },
    cards: { asked: 4, answered: 3 },
  })
  const text = words(paper).join('\n')
  expect(text).toContain('1 наставник из 2, 2 наставляемых из 2')
  expect(text).toContain('Проведено 2 раунда бесед по 6 минут, всего 3 беседы наставников и наставляемых.')
  expect(text).toContain('Карточки предпочтений заполнили 3 из 4 участников.')
  expect(text).toContain('Куратор открыла встречу.')
  expect(text).not.toContain('Подготовить проект пар..')
  expect(paper.problems).toEqual([])
  expect(cells(tables(paper)[0])?.map((row) => row.at(-1))).toEqual(['да', 'нет', 'да', 'да'])
})

test('a day in a point of the protocol is not torn', () => {
  const { doc } = gatheringProtocol({ ...meeting, ...facts, results: ['Подготовить до 30 ноября 2026 г.'] })
  expect(doc.blocks.flatMap(textsOf).map(plain)).toContain('Подготовить до 30\u00A0ноября\u00A02026\u00A0г.')
})

test('the list with children is for internal use, one of adults is not', () => {
  const mark = 'Для служебного пользования'
  expect(words(gatheringProtocol({ ...meeting, ...facts })).join()).toContain(mark)
  const adults = meeting.guests.map((one) => ({ ...one, minor: false }))
  expect(words(gatheringProtocol({ ...meeting, ...facts, guests: adults })).join()).not.toContain(mark)
})

test('a protocol without a leader or a course says so in its place', () => {
  const paper = gatheringProtocol({ ...meeting, ...facts, leader: '', course: [] })
  expect(paper.problems.map(({ code }) => code)).toEqual(['document.name-missing', 'document.text-missing'])
})

test('the form to be filled in by hand lacks nothing', () => {
  expect(blankProtocol(sampleSchool).problems).toEqual([])
})

test('everybody on the list has a line to sign, also when one side is empty', () => {
  const [mentors, mentees] = tables(guestList(meeting))
  expect(cells(mentors)).toEqual([
    ['1', 'Котова Вера Ильинична', 'учитель', ''],
    ['2', 'Громов Илья Петрович', 'учитель', ''],
  ])
  expect(mentees?.rows).toHaveLength(2)
  expect(cells(tables(guestList({ ...meeting, guests: [] }))[0])).toEqual([['никого']])
})

test('each guest gets an invitation with the day, the hour and the place', () => {
  const paper = invitations(meeting)
  const frames = paper.doc.blocks.filter((block) => block.k === 'frame')
  expect(frames).toHaveLength(4)
  for (const frame of frames) {
    const text = textsOf(frame).map(plain).map(spaced).join('\n')
    expect(text).toContain('25 ноября 2026 г. в 15:00')
    expect(text).toContain('актовый зал')
  }
})

test('the schedule has a row for each mentor with the names of every round', () => {
  const [table] = tables(talkSchedule(meeting, planned))
  expect(table?.header.map(spaced)).toEqual(['Стол', 'Наставник', '1. 15:25–15:31', '2. 15:32–15:38'])
  const rows = cells(table) ?? []
  expect(rows.map(([, name]) => name)).toEqual(['Котова В. И.', 'Громов И. П.'])
  expect(rows[0]?.slice(2).sort()).toEqual(['Алексеев Д. О.', 'Яшина О. Л.'])
})

test('many rounds are continued in further tables, none is lost', () => {
  const mentees = Array.from({ length: 15 }, (_, i) => guest('mentee', `m${i}`, `Ученик${i} Иван`))
  const many = planTalks(
    mentees.map((one): TalkPair => [one.id, 'o1']),
    usualTalks,
  )
  const paper = talkSchedule(
    { ...meeting, guests: [...meeting.guests, ...mentees] },
    { ...planned, rounds: many },
  )
  const rounds = tables(paper).flatMap((table) => table.header.slice(2))
  expect(rounds).toHaveLength(15)
  expect(new Set(rounds).size).toBe(15)
})

test('each participant has a slip with the times, tables and names of the own talks only', () => {
  const slips = tables(personalRoutes(meeting, planned)).map(cells)
  expect(slips).toHaveLength(4)
  expect(slips[0]?.map(([, , name]) => name).sort()).toEqual(['Громов И. П.', 'Котова В. И.'])
  expect(slips[1]?.map(([, , name]) => name)).toEqual(['Котова В. И.'])
})

test('namesakes are told apart', () => {
  const twins = [
    guest('mentee', 'e1', 'Алексеев Денис Олегович', { about: '7 «А» класс' }),
    guest('mentee', 'e2', 'Алексеев Дмитрий Олегович', { about: '8 «Б» класс' }),
  ]
  const paper = talkSchedule({ ...meeting, guests: [...meeting.guests.slice(0, 2), ...twins] }, planned)
  expect(words(paper).join('\n')).toContain('Алексеев Д. О. (7 «А» класс)')
})
