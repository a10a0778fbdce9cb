import type { Block, BuiltDocument, DateStyle, Issuer, Reference } from '#documents'
import {
  blank,
  blankDate,
  built,
  clauses,
  formatDate,
  gap,
  kind,
  letterhead,
  line,
  orGap,
  para,
  plural,
  requisites,
  runs,
  signature,
  subject,
} from '#documents'

/** A question of the agenda of which the extract is made. */
export type ExtractedItem = {
  /** Its place in the agenda of the whole minutes. */
  number?: number
  /** «О внедрении целевой модели наставничества» */
  agenda: string
  heard?: readonly string[]
  spoke?: readonly string[]
  decided: readonly string[]
  votes?: { for: number; against: number; abstained: number }
}

export type ProtocolExtract = {
  issuer: Issuer
  /** In the genitive: «педагогического совета», «предметно-цикловой комиссии». */
  body: string
  at: Reference
  style?: DateStyle
  chair?: string
  secretary?: string
  present?: number
  items: readonly ExtractedItem[]
  /** The day on which the extract is certified. */
  certifiedOn?: string
}

/** D32 «Выписка из протокола» of a collegial body. */
export function protocolExtract(extract: ProtocolExtract): BuiltDocument {
  const { issuer, body, at, style, items } = extract
  const title = `Выписка из протокола заседания ${body}`
  const blocks: Block[] = [
    letterhead(issuer),
    kind('ВЫПИСКА ИЗ ПРОТОКОЛА'),
    requisites(issuer, at, style),
    subject(`заседания ${body}`, 'center'),
    line(runs('Председатель – ', orMark(extract.chair), '.')),
    line(runs('Секретарь – ', orMark(extract.secretary), '.')),
    ...(extract.present === undefined
      ? []
      : [
          line(
            `Присутствовали: ${extract.present} ${plural(extract.present, ['человек', 'человека', 'человек'])}.`,
          ),
        ]),
    ...head('ПОВЕСТКА ДНЯ'),
    ...(items.length
      ? items.map(({ number, agenda }, i) =>
          para(runs(`${number ?? i + 1}. `, orMark(agenda, 'document.text-missing'), '.')),
        )
      : [para([gap('document.rows-missing')])]),
    ...items.flatMap((item, i) => itemBlocks(item, item.number ?? i + 1)),
    signature('Председатель', orGap(extract.chair, 'document.name-missing')),
    signature('Секретарь', orGap(extract.secretary, 'document.name-missing')),
    line('Выписка верна', { before: 14, keep: true }),
    signature('Секретарь', extract.secretary?.trim() || [blank(45)], {
      line: true,
      date: extract.certifiedOn ? formatDate(extract.certifiedOn, style) : blankDate(),
    }),
  ]
  const early = extract.certifiedOn && at.date && extract.certifiedOn < at.date
  return built({ title, blocks }, early ? [{ code: 'document.date-before-basis' }] : [])
}

const orMark = (
  value: string | undefined,
  code: 'document.name-missing' | 'document.text-missing' = 'document.name-missing',
) => (value?.trim() ? { t: value.trim().replace(/\.$/u, '') } : gap(code))

const head = (text: string): Block[] => [line(text, { before: 8, after: 2, keep: true })]

/** «1. СЛУШАЛИ: …», «РЕШИЛИ: …», votes. */
function itemBlocks({ heard = [], spoke = [], decided, votes }: ExtractedItem, n: number): Block[] {
  const prefix = (word: string) => `${n}. ${word}:`
  return [
    ...(heard.length ? [...head(prefix('СЛУШАЛИ')), ...heard.map((text) => para(sentence(text)))] : []),
    ...(spoke.length ? [...head(prefix('ВЫСТУПИЛИ')), ...spoke.map((text) => para(sentence(text)))] : []),
    ...head(prefix('РЕШИЛИ')),
    decided.length ? clauses(decided.map(sentence)) : para([gap('document.text-missing')]),
    ...(votes
      ? [
          para(
            `Голосовали: «за» – ${votes.for}, «против» – ${votes.against}, «воздержались» – ${votes.abstained}.`,
          ),
        ]
      : []),
  ]
}

/** A point ends with a period, unless whoever wrote it has ended it already. */
const sentence = (text: string) => (/[.!?…;:]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)
