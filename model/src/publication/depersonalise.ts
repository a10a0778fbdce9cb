import type { NameForms } from '#documents'

/** Somebody a text about a practice may name. */
export type MentionedPerson = {
  role: 'mentor' | 'mentee'
  name: NameForms
  /** «8 класс», «2 курс»: what may be said of a mentee instead of the name. */
  about?: string
  /** There is a consent to distribution that covers this text. */
  consent: boolean
}

const words = {
  mentor: ['наставник', 'наставника', 'наставнику', 'наставника', 'наставником', 'наставнике'],
  mentee: ['наставляемый', 'наставляемого', 'наставляемому', 'наставляемого', 'наставляемым', 'наставляемом'],
} as const

const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const

/**
 * Names become roles in the same case, contacts and dates of birth go away (handbook 12 §2). A surname that
 * is alike in several cases takes the first of them: whoever publishes reads the result.
 */
export function depersonalised(text: string, people: readonly MentionedPerson[]): string {
  const named = people
    .flatMap(replacements)
    .sort((a, b) => b.found.length - a.found.length)
    .reduce((whole, { found, role }) => whole.replace(asWord(found), atPlace(role)), text)
  return withoutContacts(named)
}

/** A sentence begins with a capital letter, whoever it begins with. */
const atPlace =
  (role: string) =>
  (_: string, offset: number, whole: string): string =>
    /(?:^|[.!?…]\s+|\n)[«(]?$/u.test(whole.slice(0, offset)) &&
    !/(?<!\p{L})\p{L}{1,3}\.\s+$/u.test(whole.slice(0, offset))
      ? role.charAt(0).toLocaleUpperCase('ru') + role.slice(1)
      : role

type Replacement = { found: string; role: string }

function replacements(person: MentionedPerson): Replacement[] {
  const about = person.role === 'mentee' && person.about?.trim() ? ` (${person.about.trim()})` : ''
  return cases.flatMap((one, i) => {
    const role = `${words[person.role][i]}${about}`
    return spellings(person.name[one], person.name.short).map((found) => ({ found, role }))
  })
}

/** Full, without the patronymic, with initials before and after, the surname or the first name alone. */
function spellings(full: string, short: string): string[] {
  const [last = '', first = '', ...rest] = full.trim().split(/\s+/)
  const patronymic = rest.join(' ')
  const letters = short.match(/\p{Lu}\.(?:-\p{Lu}\.)?/gu) ?? []
  return [
    [last, first, patronymic],
    [first, patronymic, last],
    [first, patronymic],
    [last, first],
    [first, last],
    [last, ...letters],
    [...letters, last],
    [last],
    [first],
  ]
    .map((parts) => parts.filter(Boolean))
    .filter((parts) => parts.length > 0 && parts.join('').length > 2)
    .map((parts) => parts.join(' '))
}

/** Any spaces between its parts, none at all between initials; never inside a longer word. */
const asWord = (found: string) =>
  new RegExp(
    `(?<![\\p{L}-])${found
      .split(' ')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[ \\u00A0]*')}(?![\\p{L}-])`,
    'gu',
  )

const contacts: [found: RegExp, instead: string][] = [
  // an address in a text is followed by its comma: both go
  [/[,;]?[ \u00A0]*[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, ''],
  [
    /[,;]?[ \u00A0]*(?:тел(?:ефон)?\.?:?[ \u00A0]*)?(?:\+7|(?<!\d)8)[ \u00A0(-]*\d{3}[ \u00A0)-]*\d{3}[ \u00A0-]?\d{2}[ \u00A0-]?\d{2}(?!\d)/giu,
    '',
  ],
  [
    /[,;]?[ \u00A0]*(?:дата рождения:?|родил(?:ся|ась))[ \u00A0]*(?:\d{2}\.\d{2}\.\d{4}|\d{1,2}[ \u00A0]\p{L}+[ \u00A0]\d{4}(?:[ \u00A0]г(?:\.|ода))?)/giu,
    '',
  ],
  [/[ \u00A0]{2,}/gu, ' '],
  [/[ \u00A0]+(?=[.,;:])/gu, ''],
]

const withoutContacts = (text: string): string =>
  contacts.reduce((whole, [found, instead]) => whole.replace(found, instead), text).trim()
