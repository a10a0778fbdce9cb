import type { Reading } from './reading.ts'
import { cleanText } from './text.ts'

export type PhoneProblem = 'phone.unreadable' | 'phone.short' | 'phone.damaged'
export type Phones = { phones: string[]; rest: string; problem?: PhoneProblem }

const EXTENSION = /[,;]?\s*\(?(?:доб(?:авочный)?|вн(?:утр)?|ext)\.?\s*:?\s*\d{1,6}\)?/gi
const LABEL = /(?:моб|сот|дом|раб|тел|whats ?app|viber|телефон|ватсап)[а-я]*\.?\s*:?/gi

/** A telephone number in any writing, as +7XXXXXXXXXX (or + and the digits of another country). */
export function readPhone(raw: string): Reading<string, PhoneProblem> {
  const { phones, problem } = findPhones(raw)
  return phones[0] ? { value: phones[0] } : { problem: problem ?? 'phone.unreadable' }
}

/** Every telephone number in a text, and the text without them. */
export function findPhones(raw: string): Phones {
  const text = cleanText(raw)
    .replace(EXTENSION, ' ')
    .replace(/^(\d{10,})[.,]0+$/, '$1')
  // Excel shortened a long number: the last digits are lost.
  if (/^\d[.,]\d+e\+\d+$/i.test(text)) return { phones: [], rest: '', problem: 'phone.damaged' }
  const phones: string[] = []
  let problem: PhoneProblem | undefined
  const rest = text.replace(/\+?[\d(][\d\s()\-–—−.‑]{3,}\d/g, (written) => {
    const numbers = split(written)
    if (!numbers) {
      const digits = written.replace(/\D/g, '').length
      if (digits < 5) return written
      problem = digits <= 7 ? 'phone.short' : 'phone.unreadable'
      return ' '
    }
    phones.push(...numbers)
    return ' '
  })
  const unique = [...new Set(phones)]
  return {
    phones: unique,
    rest: rest.replace(LABEL, ' ').trim(),
    problem: unique.length ? undefined : problem,
  }
}

/** One number, or several written side by side with spaces only. */
function split(written: string): string[] | undefined {
  const whole = normal(written)
  if (whole) return [whole]
  const found: string[] = []
  let pending = ''
  for (const piece of written.split(/\s+/)) {
    pending += piece
    const number = normal(pending)
    if (number) {
      found.push(number)
      pending = ''
    }
  }
  return found.length > 0 && pending === '' ? found : undefined
}

function normal(written: string): string | undefined {
  const digits = written.replace(/\D/g, '')
  const national = /^[78]([34679]\d{9}|800\d{7})$/.exec(digits) ?? /^([3489]\d{9})$/.exec(digits)
  if (national?.[1]) return `+7${national[1]}`
  const abroad = /^\s*\+/.test(written) && /^(?!7|8)[1-9]\d{9,14}$/.test(digits)
  return abroad ? `+${digits}` : undefined
}
