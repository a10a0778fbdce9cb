import type { BureauProject, ProjectState } from '#bureau'
import { projectOf } from './bureau-project.ts'
import type { BureauRecord, Dossier } from './dossier.ts'

/** What a paper of the bureau says of the order that it is about, from the request to the implementation. */
const steps: Record<string, ProjectState> = {
  request: 'received',
  terms: 'agreed',
  passport: 'design',
  acceptance: 'delivered',
  implementation: 'implemented',
}
const order = Object.keys(steps)

/**
 * Orders of customers as the papers of the bureau tell of them: papers with one title of the project and one customer
 * are about one order. A paper that is registered counts from its registration on.
 */
export function bureauOrders({ bureau }: Pick<Dossier, 'bureau'>): BureauProject[] {
  const orders = new Map<string, BureauRecord[]>()
  for (const record of bureau) {
    const title = record.facts.projectTitle?.trim()
    if (!title || !(record.variant in steps) || (needsNumber(record) && !record.registered)) continue
    const key = JSON.stringify([title, record.facts.customer?.trim() ?? ''].map(folded))
    orders.set(key, [...(orders.get(key) ?? []), record])
  }
  return [...orders.values()].map(orderOf)
}

const needsNumber = ({ variant }: BureauRecord) => variant === 'terms' || variant === 'acceptance'

function orderOf(records: readonly BureauRecord[]): BureauProject {
  const last = records.reduce((one, next) =>
    order.indexOf(next.variant) >= order.indexOf(one.variant) ? next : one,
  )
  const of = (variant: string) => records.find((record) => record.variant === variant)
  return {
    ...projectOf(Object.assign({}, ...records.map(({ facts }) => filledOnly(facts)))),
    state: steps[last.variant] ?? 'received',
    receivedOn: of('request')?.on ?? null,
    deliveredOn: of('acceptance')?.on ?? null,
    implementedOn: of('implementation')?.facts.from ?? null,
  }
}

/** A later paper tells more, but what it leaves out does not undo what an earlier one said. */
const filledOnly = (facts: BureauRecord['facts']) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '' && value !== null))

const folded = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е').replace(/\s+/gu, ' ')
