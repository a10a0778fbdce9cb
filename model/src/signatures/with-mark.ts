import type { Block, Doc, ElectronicSignature, Text } from '#documents'
import { cellText, formatDate, initials, line, plain } from '#documents'
import { signHere } from '#papers'
import type { SigningAct } from './signature.ts'

/** One signature as the paper shows it. */
export type Mark = {
  who: string
  position: string
  /** For whom a representative signs: his full name. */
  child?: string
  /** «20.11.2026 12:04 (UTC+3)» */
  at: string
  act: SigningAct
}

/** What the frame says of a simple signature: there is no certificate, the act stands for it. */
export const electronicMark = ({ who, at, act }: Mark): ElectronicSignature => ({
  kind: 'простой электронной подписью',
  lines: [`Подписал: ${who}`, `Дата и время: ${at}`, `Основание: ${actWords(act)}`],
})

const actWords = (act: SigningAct) =>
  `${act.actName} от ${formatDate(act.actOn, 'figures')} № ${act.actNumber}`

/**
 * The paper with the mark of an electronic signature in its place: where the name of the signer stands
 * under the text, in the line of the sheet on which a group signs, else in a line of its own at the end of the text.
 */
export function withMark(doc: Doc, mark: Mark): Doc {
  const short = shortOf(mark.who)
  const at = doc.blocks.findIndex(
    (block) => block.k === 'signature' && !block.mark && bare(plain(block.name)) === bare(short),
  )
  const place = doc.blocks[at]
  if (place?.k === 'signature') {
    const { line: _line, captions: _captions, ...rest } = place
    return { ...doc, blocks: doc.blocks.with(at, { ...rest, mark: electronicMark(mark) }) }
  }
  const sheet = onSheet(doc.blocks, mark)
  if (sheet) return { ...doc, blocks: sheet }
  const own: Block = { k: 'signature', position: mark.position, name: short, mark: electronicMark(mark) }
  const last = doc.blocks.findLastIndex(({ k }) => k === 'signature' || k === 'parties')
  const after = last < 0 ? endOfText(doc.blocks) : last + 1
  return { ...doc, blocks: [...doc.blocks.slice(0, after), own, ...doc.blocks.slice(after)] }
}

function shortOf(name: string): string {
  const [lastName = '', firstName = '', patronymic = ''] = name.split(' ')
  return initials({ lastName, firstName, patronymic })
}

/** The first free line of the person, or of the child, on the sheet of a group; the act is named under it once. */
function onSheet(blocks: readonly Block[], { who, child, at, act }: Mark): Block[] | undefined {
  const place = blocks.findIndex((block) => block.k === 'table' && block.header.includes(signHere))
  const sheet = blocks[place]
  if (sheet?.k !== 'table') return undefined
  const column = child ? sheet.header.lastIndexOf(signHere) : sheet.header.indexOf(signHere)
  const said = (row: (typeof sheet.rows)[number], i: number) => bare(plain(cellText(row[i] ?? '')))
  const own = sheet.rows.findIndex(
    (row) => said(row, 1).startsWith(`${bare(shortOf(child ?? who))}(`) && said(row, column) === '',
  )
  const row = sheet.rows[own]
  if (!row) return undefined
  const named = said(row, column - 1).startsWith(bare(shortOf(who))) ? '' : `${shortOf(who)}\n`
  const cell: Text = [{ t: `${named}подписано простой электронной подписью\n${at}`, size: 8 }]
  const signed = { ...sheet, rows: sheet.rows.with(own, row.with(column, cell)) }
  return [...blocks.slice(0, place), signed, ...withAct(blocks.slice(place + 1), actWords(act))]
}

const withAct = (rest: readonly Block[], act: string): Block[] => {
  const words = `Основание простой электронной подписи: ${act}`
  const known = rest.some((block) => block.k === 'para' && bare(plain(block.text)) === bare(words))
  return known ? [...rest] : [line(words, { size: 10 }), ...rest]
}

const bare = (text: string) => text.replace(/\s/g, '').replaceAll('ё', 'е')

function endOfText(blocks: readonly Block[]): number {
  const appendix = blocks.findIndex(({ k }) => k === 'section' || k === 'pageBreak')
  return appendix < 0 ? blocks.length : appendix
}
