import { ImportRefusal } from './refusal.ts'

/** What a reader of XML is told. Names come without a prefix; attributes as they are written. */
export type XmlEvents = {
  open?: (name: string, attributes: string) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

// No tag of a spreadsheet is this long; a text is handed over in pieces.
const LONGEST_TAG = 1_000_000
const PIECE = 65_536
const LONGEST_ENTITY = 12

/** Reads XML piece by piece, so that a large sheet is never held as a whole. DTDs are refused. */
export async function readXml(chunks: AsyncIterable<Buffer>, events: XmlEvents) {
  const decoder = new TextDecoder('utf-8')
  const open: string[] = []
  let rest = ''
  for await (const chunk of chunks) {
    rest = readPiece(rest + decoder.decode(chunk, { stream: true }), open, events)
    if (rest.length > LONGEST_TAG) throw damaged()
  }
  rest = readPiece(rest + decoder.decode(), open, events)
  if (open.length > 0 || rest.trim() !== '') throw damaged()
}

function readPiece(buffer: string, open: string[], events: XmlEvents): string {
  let at = 0
  while (at < buffer.length) {
    const tag = buffer.indexOf('<', at)
    if (tag < 0) return partOfText(buffer, at, open, events)
    if (tag > at && open.length > 0) events.text?.(decodeEntities(buffer.slice(at, tag)))
    const end = endOfMarkup(buffer, tag)
    if (end < 0) return buffer.slice(tag)
    readMarkup(buffer.slice(tag + 1, end), open, events)
    at = end + 1
  }
  return ''
}

function readMarkup(inside: string, open: string[], events: XmlEvents) {
  const first = inside.charAt(0)
  if (first === '?' || inside.startsWith('!--')) return
  if (inside.startsWith('![CDATA[')) return events.text?.(inside.slice(8, -2))
  if (first === '!') throw damaged()
  if (first === '/') {
    const name = localName(inside.slice(1).trim())
    if (open.pop() !== name) throw damaged()
    return events.close?.(name)
  }
  const alone = inside.endsWith('/')
  const [, written = ''] = /^([^\s/]+)/.exec(inside) ?? []
  const name = localName(written)
  events.open?.(name, inside.slice(written.length, alone ? -1 : undefined))
  if (alone) return events.close?.(name)
  if (open.push(name) > 200) throw damaged()
}

/** The place of the «>» that ends what begins at `tag`, or -1 when it has not come yet. */
function endOfMarkup(buffer: string, tag: number): number {
  const closing = (mark: string) => {
    const found = buffer.indexOf(mark, tag)
    return found < 0 ? -1 : found + mark.length - 1
  }
  if (buffer.charAt(tag + 1) !== '!' && buffer.charAt(tag + 1) !== '?') return endOfTag(buffer, tag)
  if (buffer.startsWith('<!--', tag)) return closing('-->')
  if (buffer.startsWith('<![CDATA[', tag)) return closing(']]>')
  // «<![CDA»: what it is shows in the next piece.
  if (buffer.length - tag < 9 && !buffer.includes('>', tag)) return -1
  return closing('>')
}

function endOfTag(buffer: string, tag: number): number {
  const end = buffer.indexOf('>', tag)
  if (end < 0 || !hasOpenQuote(buffer, tag, end)) return end
  let quote = ''
  for (let at = tag; at < buffer.length; at += 1) {
    const letter = buffer.charAt(at)
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return -1
}

/** A «>» inside an attribute is rare: an even number of marks before it settles the matter. */
function hasOpenQuote(buffer: string, from: number, to: number): boolean {
  let [double, single] = [0, 0]
  for (let at = from; at < to; at += 1) {
    const code = buffer.charCodeAt(at)
    if (code === 34) double += 1
    else if (code === 39) single += 1
  }
  return double % 2 === 1 || single % 2 === 1
}

/** Text that may go on in the next piece; a cut entity waits for its end. */
function partOfText(buffer: string, at: number, open: string[], events: XmlEvents): string {
  if (buffer.length - at < PIECE) return buffer.slice(at)
  const entity = buffer.lastIndexOf('&')
  const cut = entity >= at && buffer.length - entity < LONGEST_ENTITY ? entity : buffer.length
  if (open.length > 0) events.text?.(decodeEntities(buffer.slice(at, cut)))
  return buffer.slice(cut)
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

const patterns = new Map<string, RegExp>()

/** The value of an attribute by its name without a prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name)
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    patterns.set(name, pattern)
  }
  const match = pattern.exec(attributes)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? undefined : decodeEntities(value)
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,5}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

function damaged(): ImportRefusal {
  return new ImportRefusal('import.damaged')
}
