import type { NameForms } from '#documents'
import { asWord, atPlace, cases, spellings } from '#words'

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

type Replacement = { found: string; role: string }

function replacements(person: MentionedPerson): Replacement[] {
  const about = person.role === 'mentee' && person.about?.trim() ? ` (${person.about.trim()})` : ''
  return cases.flatMap((one, i) => {
    const role = `${words[person.role][i]}${about}`
    return spellings(person.name[one], person.name.short, { surname: true, firstName: true }).map(
      (found) => ({ found, role }),
    )
  })
}

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
