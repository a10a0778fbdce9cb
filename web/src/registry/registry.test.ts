import type { Paper } from '@app/model/registry'
import { expect, test } from 'vitest'
import { consequencesOf } from './consequences.ts'
import { splitFaces, zoomStyle } from './page-markup.ts'

const pair = (id: string, startsOn: string | null) => ({
  ...{ id, number: `П-2026-${id}`, form: 'teacher_pupil', mentors: [], mentees: [], startsOn, endsOn: null },
})
const paper = (more: Partial<Paper>) => ({ pairs: [], change: null, datedOn: '2026-11-20', ...more })

test('by the signature pairs whose day has come work at once, the others wait for the nearest day', () => {
  const pairs = [pair('1', null), pair('2', '2026-11-01'), pair('3', '2027-01-11'), pair('4', '2026-12-01')]
  expect(consequencesOf(paper({ pairs }), '2026-11-20')).toEqual({
    ...{ active: 2, later: 2, from: '2026-12-01', ended: [], endsOn: null },
  })
})

test('an order dated ahead begins its pairs on its own day', () => {
  const ahead = paper({ pairs: [pair('1', null)], datedOn: '2026-11-25' })
  expect(consequencesOf(ahead, '2026-11-20')).toMatchObject({ active: 0, later: 1, from: '2026-11-25' })
})

test('a replacement ends one pair and begins another; an early end begins none', () => {
  const pairs = [pair('1', '2026-10-01'), pair('2', '2026-12-01')]
  const replacement = {
    kind: 'replacement' as const,
    pairId: '1',
    newPairId: '2',
    from: '2026-12-01',
    reason: '',
  }
  expect(consequencesOf(paper({ pairs, change: replacement }), '2026-11-20')).toEqual({
    ...{ active: 0, later: 1, from: '2026-12-01', ended: ['П-2026-1'], endsOn: '2026-12-01' },
  })
  const termination = { kind: 'termination' as const, pairId: '1', from: '2026-11-20', reason: '' }
  expect(consequencesOf(paper({ pairs: [pair('1', null)], change: termination }), '2026-11-20')).toEqual({
    ...{ active: 0, later: 0, from: null, ended: ['П-2026-1'], endsOn: '2026-11-20' },
  })
})

test('faces of the printed page go to the document, the rest stays with the sheets', () => {
  const { faces, rest } = splitFaces(
    '<style>\n@font-face{font-family:Tinos;src:url("/fonts/a.ttf")}\n@font-face{font-family:Tinos}\n.paper{color:#000}</style><div class="paper">{}</div>',
  )
  expect(faces.match(/@font-face/g)).toHaveLength(2)
  expect(rest).toContain('.paper{color:#000}')
  expect(rest).toContain('<div class="paper">{}</div>')
  expect(rest).not.toContain('@font-face')
})

test('sheets fit the width they have, and are never larger than paper', () => {
  expect(zoomStyle(421)).toContain('.sheet.portrait{zoom:0.500}')
  expect(zoomStyle(5000)).toContain('.sheet.landscape{zoom:1.000}')
  expect(zoomStyle(undefined)).toContain('.sheet.portrait{zoom:1.000}')
  expect(zoomStyle(10)).toContain('.sheet.portrait{zoom:0.200}')
})
