import type { Block, BuiltDocument, Issuer, Official, Text } from '#documents'
import {
  bold,
  built,
  centred,
  formPage,
  frame,
  gap,
  heading,
  list,
  organisationName,
  para,
  runs,
} from '#documents'
import type { Track } from '#legal'
import { lowerFirst } from '#orders'
import { settingWords } from '#papers'
import { type MemoPart, menteeMemo, mentorMemo, parentMemo } from './memo-texts.ts'

/** Whom a leaflet is for. */
export const memoReaders = ['mentor', 'mentee', 'parent'] as const
export type MemoReader = (typeof memoReaders)[number]

export type Memo = {
  issuer: Issuer
  to: MemoReader
  /** Whether the mentee is a learner or an employee; a leaflet of parents is always of learners. */
  track: Track
  curator: Official | null
  psychologist?: Official
  contacts?: { phone?: string; email?: string; room?: string }
}

const titles = {
  mentor: 'Памятка наставника',
  mentee: 'Памятка наставляемого',
  parent: 'Памятка родителя (законного представителя)',
} as const satisfies Record<MemoReader, string>

/** D36: rights, duties, safety and where to turn, on a sheet to keep. */
export function memo(given: Memo): BuiltDocument {
  const words = settingWords(given.issuer.kind)
  const learners = given.to === 'parent' || given.track === 'learners'
  const parts = { mentor: mentorMemo, mentee: menteeMemo, parent: parentMemo }[given.to](learners, words)
  const blocks: Block[] = [
    centred(organisationName(given.issuer), { size: 11 }),
    heading(titles[given.to]),
    ...parts.flatMap(part),
    frame(whereToTurn(given, learners)),
  ]
  return built({ title: titles[given.to], blocks, page: formPage, size: 12, lineSpacing: 1 })
}

const part = ({ title, intro, items }: MemoPart): Block[] => [
  ...(title ? [heading(title, 2, 'left')] : []),
  ...(intro ? [para(intro)] : []),
  ...(items?.length ? [list(ended(items))] : []),
]

const ended = (items: readonly string[]) =>
  items.map((text, i) => `${text}${i < items.length - 1 ? ';' : '.'}`)

/** Curator, psychologist and, for children, the help line of the country. */
function whereToTurn({ curator, psychologist, contacts = {}, issuer }: Memo, learners: boolean): Text[] {
  const phone = contacts.phone ?? issuer.phone
  const email = contacts.email ?? issuer.email
  const at = [phone && `тел. ${phone}`, email, contacts.room && `кабинет ${contacts.room}`]
    .filter(Boolean)
    .join(', ')
  return [
    [bold('Куда обратиться')],
    runs(
      'Куратор программы наставничества: ',
      ...(curator
        ? [`${curator.name.nominative.trim()}, ${lowerFirst(curator.position.nominative)}`]
        : [gap('document.curator-missing')]),
      at ? `, ${at}` : '',
      '.',
    ),
    ...(psychologist ? [`Педагог-психолог: ${psychologist.name.nominative.trim()}.`] : []),
    ...(learners
      ? [
          'Единый телефон доверия для детей, подростков и их родителей: 8-800-2000-122, звонок бесплатный. В опасности – 112.',
        ]
      : []),
  ]
}
