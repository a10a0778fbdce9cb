import { findEmails } from './emails.ts'
import { readFullName } from './names.ts'
import { findPhones, type PhoneProblem } from './phones.ts'
import { cleanText } from './text.ts'

/** A parent or another person who answers for a minor. */
export type Contact = {
  name?: string
  relation?: string
  phone?: string
  email?: string
  otherPhones?: string[]
}

const relations: [RegExp, string][] = [
  [/(?<!\p{L})(?:мать|мама|матери|мамы)(?!\p{L})/giu, 'мать'],
  [/(?<!\p{L})(?:отец|папа|отца|папы)(?!\p{L})/giu, 'отец'],
  [/(?<!\p{L})опекун(?:ша)?(?!\p{L})/giu, 'опекун'],
  [/(?<!\p{L})попечитель(?:ница)?(?!\p{L})/giu, 'попечитель'],
  [/(?<!\p{L})бабушка(?!\p{L})/giu, 'бабушка'],
  [/(?<!\p{L})дедушка(?!\p{L})/giu, 'дедушка'],
]

/** «Иванова А. П., мать, 8-900-…» taken apart. */
export function readContact(raw: string): { value?: Contact; problem?: PhoneProblem } {
  const { emails, rest: withoutEmails } = findEmails(raw)
  const { phones, rest, problem } = findPhones(withoutEmails)
  const [phone, ...otherPhones] = phones
  const { relation, text } = takeRelation(rest)
  const value: Contact = { name: personName(text), relation, phone, email: emails[0] }
  if (otherPhones.length > 0) value.otherPhones = otherPhones
  const empty = !value.name && !value.phone && !value.email
  return empty ? { problem: problem ?? 'phone.unreadable' } : { value: withoutBlanks(value), problem }
}

/** Several people in one cell: on separate lines, behind «;», or each with a telephone of his own. */
export function readContacts(raw: string): { value: Contact[]; problem?: PhoneProblem } {
  const lines = cleanText(raw)
    .split(/[;\n]+/)
    .flatMap(splitAtPhones)
    .filter((line) => /[\p{L}\d]/u.test(line))
  const people: Contact[] = []
  let problem: PhoneProblem | undefined
  for (const line of lines) {
    const { value, problem: odd } = readContact(line)
    const last = people.at(-1)
    problem ??= odd
    // A telephone alone on its line belongs to the person above it.
    if (value && !value.name && last?.name && !last.phone)
      Object.assign(last, { ...value, ...last, phone: value.phone })
    else if (value) people.push(value)
  }
  return { value: people, problem: people.length > 0 ? undefined : problem }
}

/** «мама Ольга 8-900-…, папа Олег 8-900-…»: cut at the commas when every piece has a name and a number. */
function splitAtPhones(line: string): string[] {
  const pieces = line.split(/(?<=\d{2}[)\s]*),\s*(?=\p{L})/u)
  const whole = pieces.every((piece) => /\p{L}{2}/u.test(piece) && findPhones(piece).phones.length > 0)
  return whole ? pieces : [line]
}

/** What a word of kinship in a text says: «мама» → «мать». */
export function relationIn(text: string): string | undefined {
  return relations.find(([word]) => text.search(word) >= 0)?.[1]
}

function takeRelation(text: string): { relation?: string; text: string } {
  let relation: string | undefined
  let rest = text
  for (const [word, name] of relations) {
    if (rest.search(word) < 0) continue
    relation ??= name
    rest = rest.replace(word, ' ')
  }
  return { relation, text: rest }
}

/** The words left over, when they can be a name. */
function personName(text: string): string | undefined {
  const words = text
    .replace(/[()[\]:,/]+/g, ' ')
    .replace(/(?:^|\s)[-–—.]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/^\p{L}/u.test(words) || words.length > 100) return undefined
  const { value, problem } = readFullName(words)
  if (!value || problem === 'name.strange') return words
  return [value.lastName, value.firstName, value.patronymic].filter(Boolean).join(' ')
}

function withoutBlanks(contact: Contact): Contact {
  return Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== undefined))
}
