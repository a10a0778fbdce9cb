import type { Reading } from './reading.ts'
import { cleanText, russianLetters } from './text.ts'

export type EmailProblem = 'email.unreadable'

const ADDRESS = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const VALID =
  /^[a-z\d][a-z\d._%+'-]{0,63}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}][\p{L}\d-]{1,30}$/u

/** An address of e-mail in lower case; Russian letters that look like Latin ones are mended. */
export function readEmail(raw: string): Reading<string, EmailProblem> {
  const [first] = findEmails(raw).emails
  return first ? { value: first } : { problem: 'email.unreadable' }
}

/** Every address of e-mail in a text, and the text without them. */
export function findEmails(raw: string): { emails: string[]; rest: string } {
  const emails: string[] = []
  const text = cleanText(raw)
    .replace(/mailto:/gi, '')
    .replace(/\s*@\s*/g, '@')
  const rest = text.replace(ADDRESS, (written) => {
    const address = latinLetters(written.toLowerCase().replace(/^['.]+|['.]+$/g, ''))
    if (!VALID.test(address) || address.includes('..')) return written
    emails.push(address)
    return ' '
  })
  return {
    emails: [...new Set(emails)],
    rest: rest.replace(/(?:e-?mail|эл\. ?почта|почта)\s*:?/gi, ' ').trim(),
  }
}

const toLatin = new Map([...'acekmopxy'].map((letter) => [russianLetters(letter), letter]))

/** Look-alikes turned Latin, but a domain that is Russian as a whole stays. */
function latinLetters(address: string): string {
  return address.replace(/[^@.]+/g, (label, at: number) => {
    const local = at < address.indexOf('@')
    if (!local && !/[a-z]/.test(label)) return label
    return label.replace(/[а-я]/g, (letter) => toLatin.get(letter) ?? letter)
  })
}
