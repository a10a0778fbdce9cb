import type { Block, Text } from '#documents'
import { blank, signature, table } from '#documents'
import type { PaperPair, PaperPerson } from './pair.ts'

/** Whose signature stands under a paper, and his representative's; without a name there is a line to write it on. */
export type Signer = {
  role: string
  name?: string | null
  representative?: { role: string; name?: string | null } | null
}

export type SignersOptions = {
  /** Representatives of minors sign as well. */
  representatives?: boolean
}

/** Mentor and mentees, each with the representative of a minor; of a blank form the same roles without names. */
export function signersOf(
  pair: PaperPair | null | undefined,
  { representatives = false }: SignersOptions = {},
): Signer[] {
  const roles = { mentor: 'наставника', mentee: 'наставляемого' } as const
  const titles = { mentor: 'Наставник', mentee: 'Наставляемый' } as const
  const side = (role: keyof typeof roles, people: readonly (PaperPerson | null)[]): Signer[] =>
    people.map((person) => ({
      role: titles[role],
      name: person?.name.short ?? null,
      representative:
        representatives && (!person || person.minor || person.representative)
          ? {
              role: `Законный представитель ${roles[role]}${person ? '' : ' (несовершеннолетнего)'}`,
              name: person?.representative?.name.short ?? null,
            }
          : null,
    }))
  const of = (people: readonly PaperPerson[] | undefined) => (people?.length ? people : [null])
  return [...side('mentor', of(pair?.mentors)), ...side('mentee', of(pair?.mentees))]
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('ru') + text.slice(1)

/** The head of a column to sign in, on the sheet of a group. */
export const signHere = 'Подпись, дата'

/** More of them sign in a table. */
const mostLines = 5

/** Lines to sign on, for a few; a table for a group. */
export function signatures(signers: readonly Signer[]): Block[] {
  const all = signers.flatMap(({ representative, ...signer }) =>
    representative ? [signer, representative] : [signer],
  )
  if (all.length > mostLines) return [signersTable(signers)]
  return all.map(({ role, name }) => signature(role, nameOf(name), { line: true, captions: true }))
}

function signersTable(signers: readonly Signer[]): Block {
  const withRepresentatives = signers.some(({ representative }) => representative)
  return table(
    ['№', 'Участник', signHere, ...(withRepresentatives ? ['Законный представитель', signHere] : [])],
    signers.map(({ role, name, representative }, i): Text[] => [
      String(i + 1),
      name?.trim() ? `${name.trim()} (${lowerFirst(role)})` : role,
      '',
      ...(withRepresentatives ? [representative ? (representative.name?.trim() ?? '') : '–', ''] : []),
    ]),
    {
      widths: withRepresentatives ? [10, 56, 30, 54, 30] : [10, 90, 80],
      align: ['center'],
      size: 11,
      rowHeight: 10,
    },
  )
}

const nameOf = (name: string | null | undefined): Text => name?.trim() || [blank(45)]
