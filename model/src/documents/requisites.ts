import type { Block, Text } from './block.ts'
import { bold, corner, line, runs, signature, table, tied } from './build.ts'
import type { DateStyle } from './dates.ts'
import { blankDate, dateOrBlank, formatDate } from './dates.ts'
import type { NameForms, PositionForms } from './names.ts'
import { surnameFirst } from './names.ts'
import { gap, orGap } from './problems.ts'
import { tie } from './typography.ts'

/** Who issues the document; what is empty becomes a named problem where it is needed. */
export type Issuer = {
  kind: 'school' | 'college' | 'additional' | 'preschool' | 'authority' | 'partner'
  fullName: string
  shortName: string
  founder?: string
  /** «г. Верхний Луг» */
  place?: string
  address?: string
  phone?: string
  email?: string
  site?: string
  inn?: string
  ogrn?: string
  head?: { name: NameForms; position: PositionForms } | null
}

export type Official = { name: NameForms; position: PositionForms }

/** A registered paper that others refer to: «приказ от 5 июня 2026 г. № 45». */
export type Reference = { date?: string | null; number?: string | null }

/** The short name of the organisation, else the full one, else a mark that it is missing. */
export const organisationName = ({ shortName, fullName }: Pick<Issuer, 'shortName' | 'fullName'>): Text =>
  orGap(tie(shortName.trim() || fullName), 'document.organisation-name-missing')

/** Founder, full name, short name in brackets. */
export const letterhead = (issuer: Issuer, details = false): Block => ({
  k: 'letterhead',
  founder: issuer.founder ? issuer.founder.split('\n').map(tie) : [],
  name: orGap(tie(issuer.fullName || issuer.shortName), 'document.organisation-name-missing'),
  ...(issuer.fullName && issuer.shortName && issuer.fullName !== issuer.shortName
    ? { short: tie(issuer.shortName) }
    : {}),
  ...(details ? { details: contactLines(issuer), rule: true } : {}),
})

/** Address, telephone, ИНН: the lines of a letter under the name. */
export function contactLines(issuer: Issuer): string[] {
  return [
    issuer.address,
    // an address of mail is not broken at its hyphen
    issuer.phone && `тел. ${issuer.phone}`,
    issuer.email,
    issuer.site,
    [issuer.ogrn && `ОГРН ${issuer.ogrn}`, issuer.inn && `ИНН ${issuer.inn}`].filter(Boolean).join(', '),
  ]
    .filter((text): text is string => Boolean(text))
    .map(tie)
}

/** Date, number and place; before registration there is room to write them. */
export const requisites = (issuer: Issuer, at: Reference, style: DateStyle = 'words'): Block => ({
  k: 'requisites',
  date: dateOrBlank(at.date, style),
  number: runs('№ ', at.number ? { t: numberOf(at.number) } : { t: '', blank: 25 }),
  place: orGap(tie(issuer.place ?? ''), 'document.place-missing'),
})

/** «45-од» of «№ 45-од». */
export const numberOf = (number: string) => number.trim().replace(/^№\s*/u, '')

/** «от 5 июня 2026 г. № 45», or room for both. */
export const fromNumber = (at: Reference, style: DateStyle = 'words') =>
  runs(
    'от ',
    at.date ? { t: formatDate(at.date, style) } : blankDate(),
    // The room for the number never goes to the next line alone.
    ' №\u00A0',
    at.number ? { t: numberOf(at.number) } : { t: '', blank: 20 },
  )

/** Position and name of the head under the text; a missing head is named, never a blank line. */
export const headSignature = (issuer: Issuer, look: Parameters<typeof signature>[2] = {}): Block =>
  signature(
    issuer.head ? orGap(issuer.head.position.nominative, 'document.head-position-missing') : 'Руководитель',
    issuer.head ? orGap(issuer.head.name.short, 'document.head-missing') : [gap('document.head-missing')],
    look,
  )

/** «УТВЕРЖДАЮ» lines of the head: position with the organisation, room to sign, name, date. */
export const headGrifLines = (issuer: Issuer, date?: string | null, style: DateStyle = 'words'): Text[] => [
  issuer.head ? orGap(issuer.head.position.nominative, 'document.head-position-missing') : 'Руководитель',
  organisationName(issuer),
  runs(
    { t: '', blank: 28 },
    '\u00A0',
    issuer.head?.name.short ? { t: issuer.head.name.short } : gap('document.head-missing'),
  ),
  dateOrBlank(date, style),
]

/** «С приказом ознакомлены:» with a line for everyone; `position` may be empty. */
export function familiarisation(
  people: { name: string; position?: string }[],
  title = 'С приказом ознакомлены:',
): Block[] {
  return [
    line([bold(title)], { before: 12, after: 4, keep: true }),
    table(
      ['№', 'ФИО', 'Подпись', 'Дата'],
      people.map((person, i) => [
        String(i + 1),
        runs(
          person.name.trim() ? { t: person.name.trim() } : gap('document.name-missing'),
          person.position ? `,\n${person.position}` : '',
        ),
        '',
        '',
      ]),
      { widths: [10, 90, 40, 30], align: ['center', 'left', 'left', 'left'], rowHeight: 9, size: 12 },
    ),
  ]
}

/** Head of a letter: who writes, reference data, to whom («Директору МБОУ …», «Иванову И. И.»). */
export const letterHead = (
  issuer: Issuer,
  addressee: Text[],
  at: Reference = {},
  replyTo?: Reference,
  style: DateStyle = 'words',
): Block => ({
  k: 'letter',
  sender: [
    ...(issuer.founder ? issuer.founder.split('\n').map(tie) : []),
    issuer.fullName || issuer.shortName
      ? [bold(issuer.fullName || issuer.shortName)]
      : [gap('document.organisation-name-missing')],
    ...(issuer.fullName && issuer.shortName ? [tie(`(${issuer.shortName})`)] : []),
    ...contactLines(issuer),
  ],
  reference: [
    runs(
      at.date ? { t: formatDate(at.date, style) } : { t: '', blank: 30 },
      ' № ',
      at.number ? { t: numberOf(at.number) } : { t: '', blank: 22 },
    ),
    ...(replyTo
      ? [runs('На № ', numberOf(replyTo.number ?? ''), ' от ', dateOrBlank(replyTo.date, style))]
      : []),
  ],
  addressee: addressee.map(tied),
})

/**
 * «Директору … / Иванову И. И. / от …»: whom an application is for and who writes it, at the right.
 * In an address the initials stand after the surname (ГОСТ Р 7.0.97-2016, 5.15).
 */
export const applicationHead = (issuer: Issuer, from: Text[]): Block =>
  corner(
    [
      issuer.head
        ? orGap(
            issuer.head.position.dative && upperFirst(issuer.head.position.dative),
            'document.head-position-missing',
          )
        : 'Руководителю',
      organisationName(issuer),
      issuer.head
        ? orGap(surnameFirst(issuer.head.name.dative), 'document.head-missing')
        : [gap('document.head-missing')],
      ...from,
    ],
    85,
  )

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)

/** «8 (843) 123-45-67» and the name of who prepared the paper, small, at the bottom of the page. */
export const executorMark = (person: { name: string; phone?: string }): Block => ({
  k: 'executor',
  lines: [person.name, ...(person.phone ? [person.phone] : [])],
})
