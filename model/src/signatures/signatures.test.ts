import { expect, test } from 'vitest'
import {
  built,
  cellText,
  formPage,
  headSignature,
  line,
  plain,
  samplePeople,
  sampleSchool,
  signature,
} from '#documents'
import { signatures, signersOf } from '#papers'
import { signingRulesAct } from './act.ts'
import { electronicMark, withMark } from './with-mark.ts'

const act = { actName: 'Положение о подписи', actOn: '2026-11-01', actNumber: '5' }
const mark = { who: 'Лугова Елена Викторовна', position: 'Директор', at: '20.11.2026 12:04', act }
const { doc } = built({
  title: 'О проверке',
  blocks: [line('Текст'), headSignature(sampleSchool), { k: 'section', page: formPage }, line('Приложение')],
})

test('a simple signature names itself and the act, and claims no certificate', () => {
  const { kind, ...rest } = electronicMark(mark)
  expect(kind).toBe('простой электронной подписью')
  expect(JSON.stringify(rest)).toContain('Положение о подписи от 01.11.2026 № 5')
  expect(JSON.stringify(rest)).not.toContain('ертификат')
})

test('the mark stands where the head signs', () => {
  const signed = withMark(doc, mark)
  expect(signed.blocks).toHaveLength(doc.blocks.length)
  expect(signed.blocks[1]).toMatchObject({ k: 'signature', mark: { kind: 'простой электронной подписью' } })
})

test('a signer without a line of his own gets one under the others, before the appendices', () => {
  const signed = withMark(doc, { ...mark, who: 'Громов Илья Петрович', position: 'Наставник' })
  expect(signed.blocks.map(({ k }) => k)).toEqual(['para', 'signature', 'signature', 'section', 'para'])
  const own = signed.blocks[2]
  expect(own?.k === 'signature' && plain(own.name)).toBe('И.\u00A0П.\u00A0Громов')
})

test('two signers of one name do not share one mark', () => {
  const twice = withMark(withMark(doc, mark), mark)
  expect(twice.blocks.filter(({ k }) => k === 'signature')).toHaveLength(2)
})

test('a group signs on its sheet: each in the own line, a representative in that of the child', () => {
  const pair = {
    mentors: [{ name: samplePeople.teacher }],
    mentees: [samplePeople.junior, samplePeople.senior].map((name) => ({
      ...{ name, minor: true, representative: { name: samplePeople.parent } },
    })),
  }
  const more = { mentors: pair.mentors, mentees: [...pair.mentees, { name: samplePeople.worker }] }
  const sheet = built({ title: 'x', blocks: signatures(signersOf(more, { representatives: true })) }).doc
  const { nominative: child } = samplePeople.senior
  const by = (who: string) => ({ who, position: '', at: mark.at, act })
  const once = withMark(sheet, by(child))
  const other = withMark(once, { ...by('Снегирева Ольга Ильинична'), child })
  const signed = withMark(other, {
    ...by(samplePeople.parent.nominative),
    child: samplePeople.junior.nominative,
  })
  const rows = signed.blocks.flatMap((block) => (block.k === 'table' ? block.rows : []))
  const cells = rows.map((row) => [2, 4].map((i) => plain(cellText(row[i] ?? '')).replaceAll('\u00A0', ' ')))
  const words = `подписано простой электронной подписью\n${mark.at}`
  expect(cells).toEqual([
    ['', ''],
    ['', words],
    // not the one who stands in the sheet: the mark names her
    [words, `О. И. Снегирева\n${words}`],
    ['', ''],
  ])
  expect(signed.blocks.map(({ k }) => k)).toEqual(['table', 'para'])
})

test('a line to sign by hand gives way to the mark', () => {
  const { doc: form } = built({
    title: 'x',
    blocks: [signature('Директор', 'Е. В. Лугова', { line: true, captions: true })],
  })
  expect(withMark(form, mark).blocks[0]).not.toHaveProperty('line')
})

test('the model act says what the law wants of the rules: who is the signer, and secrecy of the key', () => {
  const text = JSON.stringify(signingRulesAct(sampleSchool).doc)
  expect(text).toContain('признается владелец учетной записи')
  expect(text).toContain('соблюдать его конфиденциальность')
  expect(signingRulesAct(sampleSchool).problems).toEqual([])
})

test('the act of an authority speaks of its head and employees, and of no pupils, families or curators', () => {
  const { doc: made, problems } = signingRulesAct({
    ...{ ...sampleSchool, kind: 'authority' },
    shortName: 'Управление образования Верхнего Луга',
  })
  const text = JSON.stringify(made)
  expect(problems).toEqual([])
  expect(text).toContain('руководитель Организации и работники Организации')
  expect(text).toContain('приказом Управления образования Верхнего Луга')
  for (const word of ['представител', 'четырнадцати', 'уратор']) expect(text).not.toContain(word)
})
