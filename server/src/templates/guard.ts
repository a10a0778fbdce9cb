import type { TemplateError } from '@app/model/templates'
import { ImportRefusal, openZip, type Parts, tableLimits } from '#imports'

/** A file that cannot be a template; the sentence is found by the code. */
export class TemplateRefusal extends Error {
  readonly code: TemplateError

  constructor(code: TemplateError, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}

/** Twenty pages of text with a coat of arms are far below. */
const limits = { ...tableLimits, parts: 500, partBytes: 30e6, totalBytes: 60e6 }

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const active = /vbaProject|vbaData|activeX|customUI/iu
const embedded = /embeddings\/|oleObject|afchunk|\.bin$/iu
/** Fields that fetch something from elsewhere or run a program when the paper is opened. */
const fetching = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD|DATABASE|MACROBUTTON)\b/u

/**
 * Lets only a plain DOCX in: no macros, no embedded programs, nothing fetched from elsewhere when it is opened.
 * @throws TemplateRefusal with the code of the first thing that is wrong
 */
export async function guardTemplate(file: Buffer): Promise<void> {
  if (file.subarray(0, 8).equals(oldOffice)) {
    const locked = file.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new TemplateRefusal(locked ? 'template.encrypted' : 'template.old-word')
  }
  if (!file.subarray(0, 4).equals(zipMark)) throw new TemplateRefusal('template.not-docx')
  const parts = await opened(file)
  if (!parts.has('[Content_Types].xml') || !parts.has('word/document.xml'))
    throw new TemplateRefusal('template.not-docx')
  const types = await textOf(parts, '[Content_Types].xml')
  if (parts.names.some((name) => active.test(name)) || /macroEnabled/iu.test(types))
    throw new TemplateRefusal('template.macros')
  if (!types.includes(word)) throw new TemplateRefusal('template.not-docx')
  if (parts.names.some((name) => embedded.test(name))) throw new TemplateRefusal('template.embedded')
  for (const name of parts.names)
    if (/\.(?:xml|rels)$/iu.test(name)) guardPart(name, await textOf(parts, name))
    else await measure(parts, name)
}

/** Unpacks a picture or a font to see that it is as large as the directory of the file says. */
async function measure(parts: Parts, name: string): Promise<void> {
  try {
    for await (const _ of parts.read(name));
  } catch (error) {
    throw refusalOf(error)
  }
}

const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const zipMark = Buffer.from('504b0304', 'hex')

function guardPart(name: string, text: string) {
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) throw new TemplateRefusal('template.unsafe-xml')
  if (name.endsWith('.rels')) {
    // a link to a page is a text to press; everything else is fetched by Word itself
    for (const [relation] of text.matchAll(/<Relationship\b[^>]*>/giu))
      if (/TargetMode\s*=\s*["']External/iu.test(relation) && !/\/hyperlink["']/iu.test(relation))
        throw new TemplateRefusal('template.external')
    return
  }
  const codes = [...text.matchAll(/<w:instrText[^>]*>([^<]*)</giu)].map(([, code]) => code)
  const simple = [...text.matchAll(/<w:fldSimple[^>]*w:instr\s*=\s*"([^"]*)"/giu)].map(([, code]) => code)
  // Word cuts the code of a field into pieces as it likes
  if ([codes.join(''), ...codes, ...simple].some((code) => fetching.test(code ?? '')))
    throw new TemplateRefusal('template.field-code')
}

async function opened(file: Buffer): Promise<Parts> {
  try {
    return await openZip(file, limits)
  } catch (error) {
    throw refusalOf(error)
  }
}

async function textOf(parts: Parts, name: string): Promise<string> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of parts.read(name)) pieces.push(piece)
  } catch (error) {
    throw refusalOf(error)
  }
  const bytes = Buffer.concat(pieces)
  // XML in UTF-16 would slip past the looks for words
  if (bytes.subarray(0, 2).equals(wide) || bytes.subarray(0, 2).equals(wideToo) || bytes.includes(0))
    throw new TemplateRefusal('template.unsafe-xml')
  return bytes.toString('utf8')
}

const wide = Buffer.from('fffe', 'hex')
const wideToo = Buffer.from('feff', 'hex')

function refusalOf(error: unknown): unknown {
  if (!(error instanceof ImportRefusal)) return error
  if (error.code === 'import.encrypted') return new TemplateRefusal('template.encrypted', { cause: error })
  if (error.code === 'import.zip-bomb') return new TemplateRefusal('template.zip-bomb', { cause: error })
  return new TemplateRefusal('template.damaged', { cause: error })
}
