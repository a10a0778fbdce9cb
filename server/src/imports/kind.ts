import type { ImportErrorCode } from '@app/model/imports'

/** What the bytes are, whatever the name of the file says. */
export type FileKind = 'zip' | 'text' | { refused: ImportErrorCode }

const signatures: [string, ImportErrorCode][] = [
  ['25504446', 'import.pdf'],
  ['89504e470d0a1a0a', 'import.picture'],
  ['ffd8ff', 'import.picture'],
  ['474946383', 'import.picture'],
  ['49492a00', 'import.picture'],
  ['4d4d002a', 'import.picture'],
  ['526172211a07', 'import.archive'],
  ['377abcaf271c', 'import.archive'],
  ['1f8b', 'import.archive'],
  ['7b5c727466', 'import.word-document'],
]

/** Looks at the first bytes and, in an old Office container, at the names inside. */
export function kindOf(bytes: Buffer): FileKind {
  if (isBlank(bytes)) return { refused: 'import.empty-file' }
  const head = bytes.subarray(0, 16).toString('hex')
  if (head.startsWith('504b0304') || head.startsWith('504b0506') || head.startsWith('504b0708')) return 'zip'
  if (head.startsWith('d0cf11e0a1b11ae1')) return { refused: insideOle(bytes) }
  const known = signatures.find(([signature]) => head.startsWith(signature))
  if (known) return { refused: known[1] }
  // BMP, WEBP and HEIC say it in letters.
  if (/^BM/.test(latin(bytes, 2)) && bytes.includes(0)) return { refused: 'import.picture' }
  if (/^(?:RIFF.{4}WEBP|.{4}ftyp)/s.test(latin(bytes, 12))) return { refused: 'import.picture' }
  return 'text'
}

/** Whether the decoded text is a page or XML that only calls itself a table. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|table|\?xml|svg|meta|style)[\s>]/i.test(text.slice(0, 1000))
}

function insideOle(bytes: Buffer): ImportErrorCode {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'import.encrypted'
  if (has('WordDocument')) return 'import.word-document'
  return has('Workbook') || has('Book') ? 'import.old-format' : 'import.not-a-table'
}

function isBlank(bytes: Buffer): boolean {
  if (bytes.length > 10_000) return false
  return bytes.every(
    (byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe,
  )
}

function latin(bytes: Buffer, length: number): string {
  return bytes.subarray(0, length).toString('latin1')
}
