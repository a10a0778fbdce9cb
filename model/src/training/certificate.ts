import type { Block, BuiltDocument, DateStyle, Issuer, NameForms, Page, Text } from '#documents'
import {
  blank,
  bold,
  built,
  centred,
  dateOrBlank,
  formatPeriod,
  gap,
  headSignature,
  letterhead,
  runs,
  space,
} from '#documents'
import { academicHours } from './plan.ts'

export type Certificate = {
  issuer: Issuer
  /** Nobody on a blank one. */
  mentor?: NameForms
  number?: string
  hours: number
  from?: string
  to?: string
  /** «Подготовка наставников», without quotes. */
  programme?: string
  issuedOn?: string
  style?: DateStyle
}

const page: Page = { orientation: 'landscape', margins: { l: 30, r: 30, t: 22, b: 20 }, frame: true }

/** D12 «Сертификат» of a trained mentor, within a frame. */
export function certificate(given: Certificate): BuiltDocument {
  const { issuer, mentor, number, hours, from, to, programme, issuedOn, style } = given
  const name: Text = mentor
    ? [mentor.dative.trim() ? { t: mentor.dative.trim(), b: true, size: 24 } : gap('document.name-missing')]
    : [blank(150)]
  const term = from && to ? (from === to ? '' : `, ${formatPeriod(from, to, style)}`) : ''
  const blocks: Block[] = [
    letterhead(issuer),
    space(10),
    centred([{ t: 'СЕРТИФИКАТ', b: true, size: 30 }], { after: 4 }),
    centred(number ? `№ ${number.replace(/^№\s*/u, '')}` : runs('№ ', blank(30)), { after: 14 }),
    centred('выдан', { size: 16, after: 8 }),
    centred(name, { after: 12 }),
    centred('о прохождении обучения наставников', { size: 16 }),
    centred(runs('по программе ', bold(`«${programme?.trim() || 'Подготовка наставников'}»`)), { size: 16 }),
    centred(`в объеме ${inGenitive(hours)}${term}`, { size: 16 }),
    space(14),
    headSignature(issuer, { line: true }),
    centred(runs(...(issuer.place ? [issuer.place, ', '] : []), ...dateOrBlank(issuedOn, style)), {
      before: 8,
    }),
  ]
  return built({ title: 'Сертификат о прохождении обучения наставников', blocks, page, size: 14 })
}

/** «4 академических часов»: after «в объеме» the genitive. */
const inGenitive = (hours: number): string => {
  if (!Number.isInteger(hours)) return academicHours(hours)
  const one = hours % 10 === 1 && hours % 100 !== 11
  return `${hours}\u00A0${one ? 'академического часа' : 'академических часов'}`
}
