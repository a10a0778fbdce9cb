import { inflateSync } from 'node:zlib'

export type ScanKind = { type: 'application/pdf' | 'image/jpeg' | 'image/png'; ending: 'pdf' | 'jpg' | 'png' }
export type ScanRefusal = 'scan.not-a-scan' | 'scan.active-content' | 'scan.encrypted'

/** What a file is by its content, or why it is not let in. The name and the declared type are not looked at. */
export function scanKind(bytes: Uint8Array): ScanKind | ScanRefusal {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begins = (...head: number[]) => head.every((byte, i) => file[i] === byte)
  // JPEG ends with its own mark; a PNG with the chunk IEND.
  if (begins(0xff, 0xd8, 0xff)) {
    const whole = file.includes(Buffer.from([0xff, 0xd9]))
    return whole ? { type: 'image/jpeg', ending: 'jpg' } : 'scan.not-a-scan'
  }
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) {
    const whole = file.subarray(12, 16).toString('latin1') === 'IHDR' && file.includes('IEND')
    return whole ? { type: 'image/png', ending: 'png' } : 'scan.not-a-scan'
  }
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return 'scan.not-a-scan'
  return pdfRefusal(file) ?? { type: 'application/pdf', ending: 'pdf' }
}

/**
 * Names that make a PDF do something or carry something: scripts, programs, attached files, forms that send.
 * They are long enough never to stand in a picture by chance, so they are looked for everywhere.
 */
const active = /\/(JavaScript|Launch|EmbeddedFiles?|Filespec|RichMedia|SubmitForm|ImportData|GoToE|XFAForm)\b/
/** A form of Adobe with scripts inside; too short a name to be looked for in pictures. */
const dynamicForm = /\/XFA[\s[/(<\d]/

function pdfRefusal(file: Buffer): ScanRefusal | undefined {
  const text = unescaped(file.toString('latin1'))
  if (!/%%EOF\s*$/.test(text.slice(-2048)) && !text.includes('%%EOF')) return 'scan.not-a-scan'
  if (text.includes('/Encrypt')) return 'scan.encrypted'
  const packed = packedObjects(file)
  if (packed === undefined) return 'scan.active-content'
  const plain = text.replace(/\bstream\r?\n[\s\S]*?endstream/g, 'stream endstream')
  if (active.test(text) || dynamicForm.test(plain)) return 'scan.active-content'
  const inside = unescaped(packed)
  return active.test(inside) || dynamicForm.test(inside) ? 'scan.active-content' : undefined
}

/** «/J#61vaScript» is a name like any other. */
const unescaped = (text: string) =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const mostUnpacked = 64 * 1024 * 1024

/** Objects hidden in packed streams (PDF 1.5); undefined when they cannot be read, which a scanner never makes. */
function packedObjects(file: Buffer): string | undefined {
  const text = file.toString('latin1')
  const found: string[] = []
  let size = 0
  for (const { index, 0: word } of text.matchAll(/\bstream\r?\n/g)) {
    const dictionary = unescaped(text.slice(Math.max(0, text.lastIndexOf('obj', index)), index))
    if (!/\/ObjStm\b/.test(dictionary)) continue
    const from = index + word.length
    const to = text.indexOf('endstream', from)
    const filters = [...dictionary.matchAll(/\/(\w+)Decode\b/g)].map(([, name]) => name)
    if (to < 0 || filters.some((name) => name !== 'Flate') || filters.length > 1) return undefined
    try {
      const bytes = file.subarray(from, to)
      const plain = filters.length ? inflateSync(bytes, { maxOutputLength: mostUnpacked - size }) : bytes
      size += plain.length
      if (size >= mostUnpacked) return undefined
      found.push(plain.toString('latin1'))
    } catch {
      return undefined
    }
  }
  return found.join('\n')
}
