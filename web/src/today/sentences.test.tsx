import { changeCodes, type ThingCode, thingRules } from '@app/model/programmes'
import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { changeSentences } from './change-sentences.tsx'
import { thingSentences } from './thing-sentences.tsx'

const i18n = setupI18n({ locale: 'ru', messages: { ru: {} } })
const said = (node: ReactNode) =>
  renderToStaticMarkup(<I18nProvider i18n={i18n}>{node}</I18nProvider>).replaceAll('\u00a0', ' ')
const thing = (code: ThingCode, count: number, college = false) =>
  said(thingSentences[code].title(count, college))

test('numbers stand with the right form of the noun', () => {
  expect(thing('minors-consents', 1)).toBe('1 ученик без согласия родителя, без него нет пары')
  expect(thing('minors-consents', 3)).toBe('3 ученика без согласия родителя, без него нет пары')
  expect(thing('minors-consents', 9)).toBe('9 учеников без согласия родителя, без него нет пары')
  expect(thing('minors-consents', 11)).toBe('11 учеников без согласия родителя, без него нет пары')
  expect(thing('minors-consents', 21)).toBe('21 ученик без согласия родителя, без него нет пары')
  expect(thing('prepare-order', 41)).toBe('Подготовить приказ о закреплении: 41 пара готова')
  expect(thing('prepare-order', 52)).toBe('Подготовить приказ о закреплении: 52 пары готовы')
})

test('a college says «студент» where a school says «ученик»', () => {
  expect(thing('minors-consents', 2, true)).toBe(
    '2 несовершеннолетних студента без согласия родителя, без него нет пары',
  )
  expect(thing('list-people', 1, true)).toContain('студентов')
  expect(thing('list-people', 1)).toContain('учеников')
})

test('every thing of the model is said in words, with a verb on its button where it has a place', () => {
  for (const [code, rule] of Object.entries(thingRules) as [ThingCode, { place: string | null }][]) {
    expect(thing(code, 5)).toMatch(/\p{Script=Cyrillic}/u)
    expect([code, thingSentences[code].action !== undefined]).toEqual([code, rule.place !== null])
  }
})

test('every change is said with its count', () => {
  for (const code of changeCodes) expect(said(changeSentences[code](7))).toContain('7')
  expect(said(changeSentences['mentees-added'](18))).toBe('+18 наставляемых')
})
