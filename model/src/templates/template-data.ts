import type { Block, Doc, Issuer, Reference, Text } from '#documents'
import { formatDate, formatPeriod, plain, schoolYear } from '#documents'
import { itemsOf } from '#papers'

/** A pair or a group as a template names it. */
export type TemplatePair = {
  mentors: readonly { name: string; about?: string | undefined }[]
  mentees: readonly { name: string; about?: string | undefined }[]
  form: string
  from: string | null
  to: string | null
}

export type TemplateSource = {
  issuer: Issuer
  doc: Doc
  at: Reference
  pairs: readonly TemplatePair[]
  /** Without a date of its own the paper belongs to the school year of this day. */
  today: string
}

/** Values of a template by tag; a loop is a list of such values. */
export type TemplateValues = { [tag: string]: string | TemplateValues[] }

/** What the tags of a template are filled with; what is not known yet is an empty text. */
export function templateData({ issuer, doc, at, pairs, today }: TemplateSource): TemplateValues {
  const head = issuer.head
  const date = at.date ?? ''
  return {
    организация: issuer.fullName,
    организация_кратко: issuer.shortName,
    учредитель: issuer.founder ?? '',
    место: issuer.place ?? '',
    адрес: issuer.address ?? '',
    телефон: issuer.phone ?? '',
    почта: issuer.email ?? '',
    сайт: issuer.site ?? '',
    ИНН: issuer.inn ?? '',
    ОГРН: issuer.ogrn ?? '',
    руководитель: head?.name.nominative ?? '',
    руководитель_кратко: head?.name.short ?? '',
    руководителя: head?.name.genitive ?? '',
    руководителю: head?.name.dative ?? '',
    руководителем: head?.name.instrumental ?? '',
    должность: head?.position.nominative ?? '',
    должности_родительный: head?.position.genitive ?? '',
    должности_дательный: head?.position.dative ?? '',
    вид: textOf(doc, 'kind'),
    заголовок: textOf(doc, 'subject') || doc.title,
    номер: at.number ?? '',
    дата: date && formatDate(date),
    дата_цифрами: date && formatDate(date, 'figures'),
    учебный_год: schoolYear(date || today),
    абзацы: bodyOf(doc).map((text) => ({ абзац: text })),
    пары: pairs.map((pair, i) => ({
      '№': String(i + 1),
      наставник: named(pair.mentors),
      наставник_о: about(pair.mentors),
      наставляемый: named(pair.mentees),
      наставляемый_о: about(pair.mentees),
      форма: pair.form,
      период: pair.from && pair.to ? formatPeriod(pair.from, pair.to) : '',
    })),
  }
}

type Side = TemplatePair['mentors']
const named = (people: Side) => people.map((one) => one.name).join('\n')
const about = (people: Side) => [...new Set(people.map((one) => one.about ?? ''))].filter(Boolean).join('\n')

const textOf = (doc: Doc, k: 'kind' | 'subject') =>
  doc.blocks.flatMap((block) => (block.k === k ? [plain((block as { text: Text }).text)] : []))[0] ?? ''

/** Paragraphs of the text up to the first signature: the head above and the appendices below are the template's own. */
function bodyOf(doc: Doc): string[] {
  const end = doc.blocks.findIndex((block) => block.k === 'signature')
  const upTo = end === -1 ? doc.blocks : doc.blocks.slice(0, end)
  return upTo.flatMap(paragraphs).filter((text) => text.trim())
}

function paragraphs(block: Block): string[] {
  if (block.k === 'para' || block.k === 'heading') return [plain(block.text)]
  if (block.k === 'clauses') return itemsOf({ blocks: [block] } as unknown as Doc) // reads the blocks only
  if (block.k === 'list')
    return block.items.map((item, i) => `${block.marker === 'number' ? `${i + 1}.` : '–'} ${plain(item)}`)
  return []
}
