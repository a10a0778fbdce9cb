import { documentCodes, documentKind } from '#documents'
import type { KindRow, Variant } from '#registry'
import type { Life, PaperSource } from './source.ts'
import { paperSources } from './sources.ts'

/** Whether the paper is given a number and a date; a form and a live register are only printed. */
export const isRegistered = (life: Life): boolean => ['order', 'paper', 'letter'].includes(life)

const variantOf = (source: PaperSource): Variant => ({
  ...{ variant: source.variant ?? '', title: source.title ?? '', about: source.about },
  formats: source.table ? ['docx', 'pdf', 'xlsx'] : ['docx', 'pdf'],
  registered: isRegistered(source.life),
  blank: source.blank !== undefined,
  many: source.many ?? false,
})

/** The kinds that can be made of live data, in the order of the handbook. */
export const draftableKinds = (wanted: (source: PaperSource) => boolean = () => true): KindRow[] =>
  documentCodes.flatMap((code) => {
    const variants = paperSources.filter((source) => source.code === code && wanted(source)).map(variantOf)
    const { title, stages } = documentKind(code)
    return variants.length ? [{ code, title, stages: [...stages], variants }] : []
  })
