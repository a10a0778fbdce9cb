import { expect, test } from 'vitest'
import { built, headSignature, line, orderPage, sampleSchool } from '#documents'
import { checkLength, checkLetters, readCode, shownCode } from './code.ts'
import { withCheck } from './with-check.ts'

const code = 'ABCDEFGHKLMNPRST'

test('a code is printed in fours and is too long to guess', () => {
  expect(shownCode(code)).toBe('ABCD-EFGH-KLMN-PRST')
  expect(checkLength * Math.log2(checkLetters.length)).toBeGreaterThan(60)
})

test('a code typed in small letters, with spaces or in the Russian layout is understood', () => {
  expect(readCode(' abcd-efgh klmn–prst ')).toBe(code)
  expect(readCode('АВCD-ЕFGН-КLМN-РRSТ')).toBe('ABCDEFGHKLMNPRST')
})

test('what cannot be a code is none', () => {
  for (const typed of ['', 'ABCD', `${code}A`, 'ABCD-EFGH-KLMN-PRS0', "' or 1=1 --xxxxx"])
    expect(readCode(typed)).toBeUndefined()
})

const { doc } = built({
  title: 'О проверке',
  blocks: [line('Текст'), headSignature(sampleSchool), { k: 'section', page: orderPage }, line('Приложение')],
})

test('the code stands under the signature of the head, not after the appendices', () => {
  const checked = withCheck(doc, { code, baseUrl: 'https://school.example' })
  expect(checked.blocks[2]).toMatchObject({
    k: 'qr',
    data: 'https://school.example/check/ABCD-EFGH-KLMN-PRST',
  })
  expect(checked.blocks).toHaveLength(5)
})

test('an installation without a public address prints the code alone', () => {
  const checked = withCheck(doc, { code, baseUrl: undefined })
  expect(checked.blocks.some(({ k }) => k === 'qr')).toBe(false)
  expect(checked.blocks[2]).toMatchObject({ k: 'para', text: 'Код проверки ABCD-EFGH-KLMN-PRST' })
})
