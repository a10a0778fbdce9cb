import type { Block, BuiltDocument, Doc, Text } from '#documents'
import {
  agreedByOfficial,
  agreementSheet,
  approval,
  built,
  formatDate,
  formPage,
  fromNumber,
  line,
  orderPage,
} from '#documents'
import type { AgreementAnswer } from './agreement.ts'

/** One line of the sheet: who, what was said and how. */
export type AgreedBy = {
  name: string
  position: string
  answer: AgreementAnswer | null
  remarks: string
  entry: 'screen' | 'paper' | null
  on: string | null
}

const words = {
  agreed: 'согласовано',
  remarks: 'согласовано с замечаниями',
  refused: 'не согласовано',
} as const satisfies Record<AgreementAnswer, string>

/** The answer on the screen needs no signature by hand: the sheet says where it was given. */
const sheetRows = (agreed: readonly AgreedBy[]) =>
  agreementSheet(
    agreed.map(({ name, position, answer, remarks, entry, on }) => ({
      ...(position ? { position, name } : { position: name, name: '' }),
      remarks: answer ? [words[answer], remarks].filter(Boolean).join(': ') : '',
      sign: entry === 'screen' ? 'в системе «Наставник»' : '',
      date: on ? formatDate(on, 'figures') : '',
    })),
  )

/** «Лист согласования» as a paper of its own. */
export function agreementSheetPaper({
  title,
  kind,
  number,
  datedOn,
  agreed,
}: {
  title: string
  kind: string
  number: string | null
  datedOn: string | null
  agreed: readonly AgreedBy[]
}): BuiltDocument {
  const at: Text = number ? fromNumber({ date: datedOn, number }) : 'проект'
  const [head, ...rest] = sheetRows(agreed)
  return built({
    title: `Лист согласования. ${title}`,
    page: formPage,
    blocks: [
      ...(head ? [head] : []),
      line(kind, { align: 'center' }),
      line(`«${title}»`, { align: 'center' }),
      line(at, { align: 'center', after: 8 }),
      ...rest,
    ],
  })
}

/** Up to three marks «СОГЛАСОВАНО» stand under the signature, more of them are a page (domain/08 §1). */
const mostMarks = 3

/** The registered paper with the marks of those who have agreed it. */
export function withAgreement(doc: Doc, agreed: readonly AgreedBy[]): Doc {
  if (agreed.length === 0) return doc
  if (agreed.length > mostMarks)
    return { ...doc, blocks: [...doc.blocks, { k: 'section', page: orderPage }, ...sheetRows(agreed)] }
  const at = doc.blocks.findLastIndex(({ k }) => k === 'signature')
  const after = at < 0 ? doc.blocks.length : at + 1
  return {
    ...doc,
    blocks: [...doc.blocks.slice(0, after), ...agreed.map(markOf), ...doc.blocks.slice(after)],
  }
}

function markOf({ name, position, entry, on }: AgreedBy): Block {
  if (entry !== 'screen') {
    const mark = agreedByOfficial(upperFirst(position || name), position ? shortOf(name) : '')
    return approval(mark.word, mark.lines, 'left')
  }
  const who = position ? `${upperFirst(position)} ${shortOf(name)}` : shortOf(name)
  return approval('СОГЛАСОВАНО', [who, `в системе «Наставник» ${formatDate(on ?? '', 'figures')}`], 'left')
}

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)

/** «И. П. Громов» of «Громов Илья Петрович»; a body keeps its name. */
function shortOf(name: string): string {
  const [last = '', ...rest] = name.trim().split(/\s+/)
  const person = rest.length > 0 && rest.length < 3 && rest.every((one) => /^\p{Lu}/u.test(one))
  return person ? [...rest.map((one) => `${one[0]}.`), last].join('\u00A0') : name
}
