import type { Block, Text } from '#documents'
import { blank, blankDate, signature, table } from '#documents'
import type { PaperPair, PaperPerson } from './pair.ts'

/** Whose signature stands under a paper; without a name there is a line to write it on. */
export type Signer = { role: string; name?: string | null }

export type SignersOptions = {
  /** Representatives of minors sign as well. */
  representatives?: boolean
}

/** Mentor and mentees, each followed by the representative of a minor; of a blank form the same roles without names. */
export function signersOf(
  pair: PaperPair | null | undefined,
  { representatives = false }: SignersOptions = {},
): Signer[] {
  const roles = { mentor: 'наставника', mentee: 'наставляемого' } as const
  const titles = { mentor: 'Наставник', mentee: 'Наставляемый' } as const
  const side = (role: keyof typeof roles, people: readonly (PaperPerson | null)[]): Signer[] =>
    people.flatMap((person): Signer[] => [
      { role: titles[role], name: person?.name.short ?? null },
      ...(representatives && (!person || person.minor || person.representative)
        ? [
            {
              role: `Законный представитель ${roles[role]}${person ? '' : ' (несовершеннолетнего)'}`,
              name: person?.representative?.name.short ?? null,
            },
          ]
        : []),
    ])
  const of = (people: readonly PaperPerson[] | undefined) => (people?.length ? people : [null])
  return [...side('mentor', of(pair?.mentors)), ...side('mentee', of(pair?.mentees))]
}

/** More of them sign in a table. */
const mostLines = 5

/** Lines to sign on, for a few; a table for a group. */
export function signatures(signers: readonly Signer[], dated = false): Block[] {
  if (signers.length <= mostLines)
    return signers.map(({ role, name }) =>
      signature(role, nameOf(name), { line: true, captions: true, ...(dated ? { date: blankDate() } : {}) }),
    )
  return [
    table(
      ['Кто подписывает', 'Фамилия, инициалы', 'Подпись', 'Дата'],
      signers.map(({ role, name }): Text[] => [role, name?.trim() ?? '', '', '']),
      { widths: [66, 50, 34, 30], size: 11, rowHeight: 9 },
    ),
  ]
}

const nameOf = (name: string | null | undefined): Text => name?.trim() || [blank(45)]
