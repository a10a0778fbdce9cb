import { expect, test } from 'vitest'
import { sampleSchool } from '#documents'
import { itemsOf, rowsOf, wordsOf } from '#papers'
import type { PaperFacts } from '#registry'
import { bareDossier, type Dossier, sourceOf, type TerritoryOrganisation } from './index.ts'

const on = '2026-11-20'
const issuer = {
  ...{ kind: 'authority' as const, shortName: 'Управление образования', head: sampleSchool.head ?? null },
  ...{ fullName: 'Управление образования города Верхний Луг', place: 'г. Верхний Луг' },
}
const school = (id: string, given: Partial<TerritoryOrganisation> = {}): TerritoryOrganisation => ({
  ...{
    id,
    name: `СОШ № ${id}`,
    head: sampleSchool.head ?? null,
    roadmap: null,
    counts: null,
    indicators: [],
  },
  ...given,
})
const cycle = { title: '', startsOn: '2026-09-01', endsOn: '2027-06-30', forms: [], stages: [] }
const mapped = { roadmap: { called: 'roadmap', cycle } } as const

const dossier = (...territory: TerritoryOrganisation[]): Dossier => ({
  ...bareDossier({ issuer, organisationKind: 'municipal', on }),
  at: { date: on, number: '7' },
  territory,
})

function made(code: string, variant: string, d: Dossier, facts: PaperFacts = {}) {
  const source = sourceOf(code, variant)
  if (!source) throw new Error('no such source')
  return source.build(d, { ...source.usual?.(d, {}), ...facts })
}

test('the order on road maps begins with every organisation whose map is registered', () => {
  const d = dossier(school('5', mapped), school('8'), school('9', { roadmap: { called: 'measures', cycle } }))
  const { doc } = made('D37', '', d, { from: '2026-11-20', to: '2027-06-30' })
  const rows = rowsOf(doc)
  expect(rows.find((row) => row[1] === 'СОШ № 5')?.[2]).toBe('Дорожная карта, 2026/2027 учебный год')
  expect(rows.find((row) => row[1] === 'СОШ № 9')?.[2]).toBe('Комплекс мер, 2026/2027 учебный год')
  expect(wordsOf(doc)).not.toContain('СОШ № 8')
})

test('the maps are carried out from the order on to the end of the last of their cycles', () => {
  const long = { roadmap: { called: 'measures', cycle: { ...cycle, endsOn: '2028-06-30' } } } as const
  const { doc, problems } = made('D37', '', dossier(school('5', mapped), school('9', long)))
  expect(itemsOf(doc).join()).toContain('в период с 20 ноября 2026 г. по 30 июня 2028 г.')
  expect(problems).toEqual([])
})

test('a map that is not registered cannot be approved silently', () => {
  const { problems } = made('D37', '', dossier(school('8')), {
    roadmaps: [{ organisationId: '8', decision: 'approved', remarks: '' }],
    ...{ from: '2026-11-20', to: '2027-06-30' },
  })
  expect(problems.map(({ code }) => code)).toEqual(['document.roadmap-missing'])
})

test('what goes back is told with its remarks, a model is recommended, a line without an organisation is left out', () => {
  const { doc } = made('D37', '', dossier(school('5', mapped), school('8')), {
    roadmaps: [
      { organisationId: '5', decision: 'model', remarks: '' },
      { organisationId: '8', decision: 'returned', remarks: 'Указать сроки этапа 6' },
      { organisationId: '', decision: 'approved', remarks: '' },
    ],
    resendBy: '2026-12-10',
  })
  expect(rowsOf(doc).find((row) => row[1] === 'СОШ № 8')?.[2]).toBe('Указать сроки этапа 6')
  expect(itemsOf(doc).join()).toContain('Рекомендовать дорожную карту СОШ № 5 в качестве образца')
})

test('officials of an authority are put into cases by name; without one the head keeps the control', () => {
  const control = { controlName: 'Светлова Инна Валерьевна', controlPost: 'начальник отдела' }
  const last = (facts: PaperFacts) => itemsOf(made('D37', 'monitoring', dossier(), facts).doc).at(-1)
  expect(last(control)).toContain('возложить на начальника отдела Светлову И. В.')
  expect(last({})).toContain('оставляю за собой')
})

test('the letter stands the numbers of its organisation beside those of all, and knows no other one', () => {
  const figures = (numerator: number, denominator: number) => [
    { code: 'I1', numerator, denominator, target: 70 } as const,
  ]
  const d = dossier(
    school('5', { indicators: figures(10, 40) }),
    school('8', { indicators: figures(20, 60) }),
  )
  const { doc } = made('D06', 'results', d, { organisationId: '5', recommendations: 'провести опрос' })
  expect(rowsOf(doc)[0]?.slice(1)).toEqual(['25,0 %', '70 %', 'не достигнут', '30,0 %'])
  expect(wordsOf(doc)).not.toContain('СОШ № 8')
})

test('a letter to nobody names what it lacks', () => {
  const codes = made('D06', 'results', dossier()).problems.map(({ code }) => code)
  expect(codes).toEqual(['document.addressee-missing', 'document.rows-missing', 'document.text-missing'])
})

test('the roll-up adds what was counted and says of the rest that there are no data', () => {
  const counts = { mentors: 4, mentees: 6, pairs: 5, groups: 0 }
  const d = dossier(school('5', { ...mapped, counts }), school('8'))
  const table = sourceOf('D30', 'roll-up')?.table?.(d, {})
  const rows = table && 'rows' in table ? table.rows : []
  expect(rows.map((row) => row.slice(1, 5))).toEqual([
    ['СОШ № 5', 'есть', 4, 6],
    ['СОШ № 8', 'нет', 'нет данных', 'нет данных'],
    ['Итого', '1 из 2', 4, 6],
  ])
})
