import { type BlockCode, blocks, type StepCode, steps } from '@app/model/programmes'
import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { blockSentences, doneSteps, nextSteps } from './stage-sentences.tsx'

const i18n = setupI18n({ locale: 'ru', messages: { ru: {} } })
const said = (node: ReactNode) => renderToStaticMarkup(<I18nProvider i18n={i18n}>{node}</I18nProvider>)

test('what is next tells how much of how much, once there is something to begin with', () => {
  expect(said(nextSteps.requests({ done: 183, of: 214 }))).toBe('Записать запросы наставляемых: 183 из 214')
  expect(said(nextSteps.requests({ done: 0, of: 0 }))).toBe('Записать запросы наставляемых')
  expect(said(nextSteps.requisites({ done: 6, of: 7 }))).toBe(
    'Заполнить реквизиты для документов: не хватает 1 строки',
  )
})

test('what is done is said as done, with its people', () => {
  expect(said(doneSteps.training({ done: 22, of: 22 }))).toBe('Наставники обучены: 22 человека')
  expect(said(doneSteps['pairs-secured']({ done: 41, of: 41 }))).toBe('Закреплено приказом: 41 пара')
})

test('every step and every block of the model is said in words', () => {
  for (const code of Object.keys(steps) as StepCode[])
    for (const say of [nextSteps, doneSteps])
      expect(said(say[code]({ done: 2, of: 5 }))).toMatch(/^\p{Lu}\p{Script=Cyrillic}/u)
  for (const code of Object.keys(blocks) as BlockCode[])
    expect(said(blockSentences[code](3))).toMatch(/\p{Script=Cyrillic}{3}/u)
})
