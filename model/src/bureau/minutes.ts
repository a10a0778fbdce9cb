import type { Block, BuiltDocument, DateStyle, Issuer, Reference } from '#documents'
import {
  blank,
  built,
  fill,
  gap,
  kind,
  letterhead,
  line,
  list,
  orGap,
  requisites,
  runs,
  signature,
  subject,
} from '#documents'
import { agendaAndItems, type ExtractedItem, orMark } from '#protocols'
import type { BureauPerson } from './project.ts'
import { ofBureau } from './project.ts'

export type CouncilMinutes = {
  issuer: Issuer
  at: Reference
  style?: DateStyle
  chair: string | null
  secretary: string | null
  present: readonly BureauPerson[]
  /** Customers and mentors who were asked to come. */
  guests?: readonly BureauPerson[]
  items: readonly ExtractedItem[]
}

const title = `Протокол заседания рабочего совета ${ofBureau}`

/** «Протокол заседания рабочего совета»: agenda, heard, spoke, decided, votes. */
export function councilMinutes(minutes: CouncilMinutes): BuiltDocument {
  const { issuer, at, style, chair, secretary, present, guests = [], items } = minutes
  const blocks: Block[] = [
    ...head(issuer, at, style),
    line(runs('Председатель – ', orMark(chair ?? undefined), '.')),
    line(runs('Секретарь – ', orMark(secretary ?? undefined), '.')),
    ...people('Присутствовали:', present),
    ...(guests.length ? people('Приглашены:', guests) : []),
    ...agendaAndItems(items),
    signature('Председатель', orGap(chair, 'document.name-missing')),
    signature('Секретарь', orGap(secretary, 'document.name-missing')),
  ]
  return built(
    { title, blocks, size: 12, lineSpacing: 1.05 },
    overvoted(minutes) ? [{ code: 'document.votes-exceed-present' }] : [],
  )
}

/** Minutes to be written by hand at the meeting. */
export const blankMinutes = (issuer: Issuer): BuiltDocument =>
  built({
    title,
    size: 12,
    lineSpacing: 1,
    blocks: [
      ...head(issuer, {}, 'words'),
      fill('Председатель:'),
      fill('Секретарь:'),
      fill('Присутствовали:', { lines: 3 }),
      fill('Приглашены:', { lines: 1 }),
      fill('ПОВЕСТКА ДНЯ:', { lines: 3 }),
      ...[1, 2].flatMap((n) => [
        fill(`${n}. СЛУШАЛИ:`, { lines: 2 }),
        fill(`${n}. ВЫСТУПИЛИ:`, { lines: 2 }),
        fill(`${n}. РЕШИЛИ:`, { lines: 3 }),
        line(
          runs(
            'Голосовали: «за» – ',
            blank(14),
            ', «против» – ',
            blank(14),
            ', «воздержались» – ',
            blank(14),
            '.',
          ),
          { before: 3, after: 3 },
        ),
      ]),
      signature('Председатель', [blank(45)], { line: true }),
      signature('Секретарь', [blank(45)], { line: true }),
    ],
  })

const head = (issuer: Issuer, at: Reference, style: DateStyle | undefined): Block[] => [
  letterhead(issuer),
  kind('ПРОТОКОЛ'),
  requisites(issuer, at, style),
  subject(`заседания рабочего совета ${ofBureau}`, 'center'),
]

const people = (label: string, who: readonly BureauPerson[]): Block[] => [
  line(label, { keep: true, before: 4 }),
  who.length
    ? list(
        who.map(
          ({ name, about }, i) =>
            `${[name, about].filter(Boolean).join(', ')}${i < who.length - 1 ? ';' : '.'}`,
        ),
      )
    : line([gap('document.rows-missing')]),
]

/** More votes than people is a slip of the pen. */
const overvoted = ({ items, present }: CouncilMinutes): boolean =>
  items.some(
    ({ votes }) =>
      votes && present.length > 0 && votes.for + votes.against + votes.abstained > present.length,
  )
