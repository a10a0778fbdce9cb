import type { Block, BuiltDocument, DateStyle, Issuer, Reference } from '#documents'
import {
  blank,
  blankDate,
  built,
  formatDate,
  kind,
  letterhead,
  line,
  orGap,
  plural,
  requisites,
  runs,
  signature,
  subject,
} from '#documents'
import type { ExtractedItem } from './items.ts'
import { agendaAndItems, orMark } from './items.ts'

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
    ...agendaAndItems(items),
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
