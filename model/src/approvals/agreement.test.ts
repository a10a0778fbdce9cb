import { expect, test } from 'vitest'
import { built, headSignature, plain, sampleSchool } from '#documents'
import { AgreementReply, agreementStateOf, stepStatesOf } from './agreement.ts'
import { type AgreedBy, agreementSheetPaper, withAgreement } from './sheet.ts'

const yes = { answer: 'agreed', textHash: 'a' } as const
const no = { answer: 'refused', textHash: 'a' } as const
const remarks = { answer: 'remarks', textHash: 'a' } as const

test('one after another: the next is asked when the one before has agreed', () => {
  expect(stepStatesOf('queue', [null, null], 'a')).toEqual(['asked', 'queued'])
  expect(stepStatesOf('queue', [yes, null], 'a')).toEqual(['agreed', 'asked'])
  expect(stepStatesOf('queue', [remarks, null], 'a')).toEqual(['remarks', 'asked'])
})

test('one after another: a refusal stops the queue', () => {
  expect(stepStatesOf('queue', [no, null], 'a')).toEqual(['refused', 'queued'])
})

test('all at once: everybody is asked from the beginning', () => {
  expect(stepStatesOf('together', [null, no, null], 'a')).toEqual(['asked', 'refused', 'asked'])
})

test('a change of the text resets the answers given to the old one', () => {
  expect(stepStatesOf('together', [yes, null], 'b')).toEqual(['again', 'asked'])
  expect(stepStatesOf('queue', [yes, yes], 'b')).toEqual(['again', 'queued'])
})

test('remarks do not stop a paper, one refusal does, and nobody speaks for the silent', () => {
  expect(agreementStateOf(['agreed', 'remarks'])).toBe('agreed')
  expect(agreementStateOf(['agreed', 'refused', 'asked'])).toBe('refused')
  expect(agreementStateOf(['agreed', 'again'])).toBe('asked')
})

test('a refusal and remarks need their words', () => {
  expect(AgreementReply.safeParse({ answer: 'refused', remarks: '  ' }).success).toBe(false)
  expect(AgreementReply.safeParse({ answer: 'remarks' }).success).toBe(false)
  expect(AgreementReply.safeParse({ answer: 'agreed' }).success).toBe(true)
})

const agreed = (name: string, entry: 'screen' | 'paper' = 'screen'): AgreedBy => ({
  ...{ name, position: 'Методист', answer: 'agreed', remarks: '', entry, on: '2026-11-20' },
})
const { doc } = built({ title: 'О проверке', blocks: [headSignature(sampleSchool)] })

test('up to three marks stand under the signature, more are a page of the paper', () => {
  const three = withAgreement(
    doc,
    ['А', 'Б', 'В'].map((name) => agreed(name)),
  )
  expect(three.blocks.map(({ k }) => k)).toEqual(['signature', 'approval', 'approval', 'approval'])
  const four = withAgreement(
    doc,
    ['А', 'Б', 'В', 'Г'].map((name) => agreed(name)),
  )
  expect(four.blocks.map(({ k }) => k)).toEqual(['signature', 'section', 'para', 'table'])
  expect(withAgreement(doc, [])).toBe(doc)
})

test('an answer on the screen needs no signature by hand, one on paper leaves room for it', () => {
  const [, screen] = withAgreement(doc, [agreed('Громов Илья Петрович')]).blocks
  expect(screen).toMatchObject({ k: 'approval', word: 'СОГЛАСОВАНО' })
  expect(JSON.stringify(screen)).toContain('в системе «Наставник»')
  const [, paper] = withAgreement(doc, [agreed('Громов Илья Петрович', 'paper')]).blocks
  expect(JSON.stringify(paper)).toContain('"blank"')
})

test('the sheet says what each has said and leaves room for those who are silent', () => {
  const silent: AgreedBy = {
    name: 'Профсоюзный комитет',
    position: '',
    answer: null,
    remarks: '',
    entry: null,
    on: null,
  }
  const { doc: sheet } = agreementSheetPaper({
    ...{ title: 'О закреплении пар', kind: 'Приказ', number: null, datedOn: null },
    agreed: [{ ...agreed('Громов Илья Петрович'), answer: 'remarks', remarks: 'уточнить срок' }, silent],
  })
  const table = sheet.blocks.find(({ k }) => k === 'table')
  const rows = table?.k === 'table' ? table.rows.map((row) => row.map((cell) => plain(cell as string))) : []
  expect(rows[0]?.[2]).toContain('согласовано с замечаниями: уточнить срок')
  expect(rows[1]?.slice(2)).toEqual(['', '', ''])
  expect(rows[1]?.[0]).toContain('Профсоюзный комитет')
})
