import { basename, extname } from 'node:path'
import type { Sheet } from '@app/model/imports'
import { readCsv } from './csv.ts'
import { decodeText } from './encoding.ts'
import { isMarkup, kindOf } from './kind.ts'
import type { TableLimits } from './limits.ts'
import { ImportRefusal } from './refusal.ts'
import { readXlsx } from './xlsx.ts'

/** The sheets of a file; what it is decides its content, not its name. Runs in the thread that calls it. */
export async function readFile(file: Buffer, name: string, limits: TableLimits): Promise<Sheet[]> {
  const fileName = basename(name, extname(name))
  const kind = kindOf(file)
  if (typeof kind === 'object') throw new ImportRefusal(kind.refused)
  if (kind === 'zip') return (await readXlsx(file, limits)).map((sheet) => ({ ...sheet, fileName }))
  const text = decodeText(file)
  if (isBinary(text)) throw new ImportRefusal('import.not-a-table')
  if (isMarkup(text)) throw new ImportRefusal('import.web-page')
  return [readCsv(text, fileName, limits)]
}

/** A list may hold a stray control character; a program or a recording holds nothing but. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const odd = head.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0
  return odd * 20 > head.length
}
