import { expect, test } from 'vitest'
import { built, clause, clauses, para, sampleSchool, signature } from '#documents'
import { exampleOf, sampleValues } from './sample-values.ts'
import { headTags, knownTags, organisationTags, paperTags, templateLoops } from './tags.ts'
import { isUsable, templateCodes } from './template.ts'
import { templateData } from './template-data.ts'

test('every tag that the page names is filled, and every value has its tag on the page', () => {
  const values = sampleValues()
  const names = [...organisationTags, ...headTags, ...paperTags].map(({ name }) => name)
  expect(Object.keys(values).sort()).toEqual([...names, ...templateLoops.map(({ name }) => name)].sort())
  for (const tag of [...organisationTags, ...headTags, ...paperTags])
    expect(exampleOf(tag), tag.name).not.toBe('')
  for (const loop of templateLoops) {
    const rounds = values[loop.name]
    expect(Object.keys(Array.isArray(rounds) ? (rounds[0] ?? {}) : {})).toEqual(
      loop.inside.map(({ name }) => name),
    )
    for (const tag of loop.inside) expect(exampleOf(tag, loop.name), tag.name).not.toBe('')
  }
  expect(knownTags.size).toBe(names.length + templateLoops.flatMap((loop) => [loop, ...loop.inside]).length)
})

test('the text of an order goes into a template with its numbers, its appendix and signature do not', () => {
  const { doc } = built({
    title: 'О кураторе',
    blocks: [
      para('В целях развития наставничества'),
      clauses([clause('Назначить куратором Березину А. С.', ['Утвердить план.'])]),
      signature('Директор', 'Е. В. Лугова'),
      para('Приложение'),
    ],
  })
  const values = templateData({ issuer: sampleSchool, doc, at: {}, pairs: [], today: '2026-11-20' })
  expect(values.абзацы).toEqual([
    { абзац: 'В целях развития наставничества' },
    { абзац: '1. Назначить куратором Березину А. С.' },
    { абзац: '1.1. Утвердить план.' },
  ])
  expect(values).toMatchObject({ номер: '', дата: '', учебный_год: '2026/2027', заголовок: 'О кураторе' })
})

test('a school without a head or a founder leaves these tags empty, nothing is made up', () => {
  const values = templateData({
    issuer: { kind: 'school', fullName: 'Школа', shortName: 'Школа', head: null },
    doc: built({ title: 'О', blocks: [] }).doc,
    at: { date: '2026-08-20' },
    pairs: [{ mentors: [{ name: 'А' }, { name: 'Б' }], mentees: [], form: '', from: null, to: null }],
    today: '2026-11-20',
  })
  expect(values).toMatchObject({ руководитель: '', учредитель: '', учебный_год: '2026/2027' })
  expect(values.пары).toMatchObject([{ наставник: 'А\nБ', наставляемый: '', период: '' }])
})

test('an unknown tag is only pointed out, an open loop makes a template useless', () => {
  expect(isUsable([{ kind: 'unknown', tag: 'девиз' }])).toBe(true)
  expect(isUsable([{ kind: 'loop-unclosed', tag: 'пары' }])).toBe(false)
  expect(templateCodes).toContain('D14')
  expect(templateCodes).not.toContain('D10')
})
