import type { Issuer, Party, Run } from '#documents'
import { blank, contactLines, gap, runs } from '#documents'
import { lowerFirst } from '#orders'
import { detectSex } from '#words'

/** «МБОУ … (далее – Школа) в лице директора Луговой Елены Викторовны, действующей на основании устава» */
export function organisationSide(side: Issuer, called: string, basis?: string | null): Run[] {
  const name = side.fullName.trim() || side.shortName.trim()
  const { head } = side
  return runs(
    name || gap('document.organisation-name-missing'),
    ` (далее – ${called}) в лице `,
    ...(head
      ? [
          lowerFirst(head.position.genitive.trim()) || gap('document.head-position-missing'),
          ' ',
          head.name.genitive.trim() || gap('document.head-missing'),
        ]
      : [gap('document.head-missing')]),
    `, ${acting(head?.name.nominative)} на основании `,
    basis?.trim() || 'устава',
  )
}

/** The participle agrees with the person; both forms where the name does not tell. */
function acting(name: string | undefined): string {
  const [lastName = '', firstName = '', ...rest] = (name ?? '').trim().split(/\s+/)
  const { sex } = detectSex({ lastName, firstName, patronymic: rest.join(' ') })
  if (!sex) return 'действующего (действующей)'
  return sex === 'f' ? 'действующей' : 'действующего'
}

/** Name, address, numbers and the head's line to sign on; a partner nobody knows yet is written by hand. */
export function organisationParty(title: string, side: Issuer | null | undefined): Party {
  if (!side)
    return {
      title,
      lines: [
        'Наименование:',
        [blank(74)],
        [blank(74)],
        'Адрес:',
        [blank(74)],
        [blank(74)],
        ...numbersByHand,
      ],
      position: [blank(60)],
      name: [blank(34)],
    }
  return {
    title,
    lines: [
      side.fullName.trim() || side.shortName.trim() || [gap('document.organisation-name-missing')],
      ...(side.address?.trim() ? [] : [[gap('document.address-missing')]]),
      ...contactLines(side),
      ...(side.ogrn?.trim() ? [] : [[gap('document.ogrn-missing')]]),
      ...(side.inn?.trim() ? [] : [[gap('document.inn-missing')]]),
    ],
    position: side.head?.position.nominative.trim() || [gap('document.head-position-missing')],
    name: side.head?.name.short.trim() || [gap('document.head-missing')],
  }
}

const numbersByHand = [
  runs('ОГРН ', blank(62)),
  runs('ИНН ', blank(64)),
  runs('Телефон ', blank(56)),
  runs('Электронная почта ', blank(35)),
]
