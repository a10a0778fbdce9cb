import type { Block, Doc, ElectronicSignature } from '#documents'
import { formatDate, initials, plain } from '#documents'
import type { SigningAct } from './signature.ts'

/** One signature as the paper shows it. */
export type Mark = {
  who: string
  position: string
  /** «20.11.2026 12:04 (UTC+3)» */
  at: string
  act: SigningAct
}

/** What the frame says of a simple signature: there is no certificate, the act stands for it. */
export const electronicMark = ({ who, at, act }: Mark): ElectronicSignature => ({
  kind: 'простой электронной подписью',
  lines: [
    `Подписал: ${who}`,
    `Дата и время: ${at}`,
    `Основание: ${act.actName} от ${formatDate(act.actOn, 'figures')} № ${act.actNumber}`,
  ],
})

/**
 * The paper with the mark of an electronic signature in its place: where the name of the signer stands
 * under the text, else in a line of its own at the end of the text.
 */
export function withMark(doc: Doc, mark: Mark): Doc {
  const [lastName = '', firstName = '', patronymic = ''] = mark.who.split(' ')
  const short = initials({ lastName, firstName, patronymic })
  const at = doc.blocks.findIndex(
    (block) => block.k === 'signature' && !block.mark && bare(plain(block.name)) === bare(short),
  )
  const place = doc.blocks[at]
  if (place?.k === 'signature') {
    const { line: _line, captions: _captions, ...rest } = place
    return { ...doc, blocks: doc.blocks.with(at, { ...rest, mark: electronicMark(mark) }) }
  }
  const own: Block = { k: 'signature', position: mark.position, name: short, mark: electronicMark(mark) }
  const last = doc.blocks.findLastIndex(({ k }) => k === 'signature' || k === 'parties')
  const after = last < 0 ? endOfText(doc.blocks) : last + 1
  return { ...doc, blocks: [...doc.blocks.slice(0, after), own, ...doc.blocks.slice(after)] }
}

const bare = (text: string) => text.replace(/\s/g, '').replaceAll('ё', 'е')

function endOfText(blocks: readonly Block[]): number {
  const appendix = blocks.findIndex(({ k }) => k === 'section' || k === 'pageBreak')
  return appendix < 0 ? blocks.length : appendix
}
