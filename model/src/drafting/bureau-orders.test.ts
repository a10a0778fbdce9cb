import { expect, test } from 'vitest'
import { sampleCollege } from '#documents'
import { wordsOf } from '#papers'
import { bureauOrders } from './bureau-orders.ts'
import { bareDossier, type Dossier, sourceOf } from './index.ts'

const record = (variant: string, given: Partial<Dossier['bureau'][number]> = {}) => ({
  ...{ variant, on: '2026-10-05', registered: true },
  ...given,
  facts: { projectTitle: 'Сквер у вокзала', customer: 'МКУ «Благоустройство»', ...given.facts },
})

test('papers of one project for one customer are one order, which is as far as its last paper', () => {
  const [order, ...others] = bureauOrders({
    bureau: [
      record('request', { facts: { deadline: '2027-03-15' } }),
      record('terms', { on: '2026-10-20', facts: { projectTitle: 'сквер  у вокзала', deadline: null } }),
    ],
  })
  expect(others).toEqual([])
  expect(order).toMatchObject({ state: 'agreed', receivedOn: '2026-10-05', deadline: '2027-03-15' })
})

test('an act that is not registered has handed nothing over', () => {
  const orders = (registered: boolean) =>
    bureauOrders({ bureau: [record('request'), record('acceptance', { registered, on: '2027-03-10' })] })
  expect(orders(false)[0]).toMatchObject({ state: 'received', deliveredOn: null })
  expect(orders(true)[0]).toMatchObject({ state: 'delivered', deliveredOn: '2027-03-10' })
})

test('another customer with the same title is another order, and a paper without a title is none', () => {
  const bureau = [
    record('request'),
    record('request', { facts: { customer: 'АО «Луг»' } }),
    record('request', { facts: { projectTitle: '' } }),
    record('regulation'),
  ]
  expect(bureauOrders({ bureau })).toHaveLength(2)
})

test('the register says that there are no orders; only its blank has empty lines', () => {
  const d = bareDossier({ issuer: sampleCollege, organisationKind: 'college', on: '2026-11-20' })
  const source = sourceOf('D38', 'register')
  expect(source?.table?.(d, {})).toMatchObject({ rows: [] })
  const words = (doc: Parameters<typeof wordsOf>[0] | undefined) => doc && wordsOf(doc)
  expect(words(source?.build(d, {}).doc)).toContain('Заявок на выполнение проектов в системе нет')
  expect(words(source?.blank?.(d, {}).doc)).not.toContain('в системе нет')
})
