/** Components of the score (domain/04 §3), in the order of the handbook. */
export const components = ['request', 'form', 'age', 'time', 'interests', 'subject', 'wishes'] as const
export type Component = (typeof components)[number]

/** «Обязательно / Важно / Желательно / Не важно». */
export const importances = ['required', 'important', 'desirable', 'ignored'] as const
export type Importance = (typeof importances)[number]

/** The word the curator chooses and the number behind it, 0…100, which he may change too. */
export type Weight = { readonly importance: Importance; readonly number: number }
export type WeightTable = Readonly<Record<Component, Weight>>

/** The numbers of the handbook: what «Важно» means for each component. */
const usualNumbers = {
  request: 35,
  form: 10,
  age: 10,
  time: 15,
  interests: 10,
  subject: 10,
  wishes: 10,
} as const satisfies Record<Component, number>

/** After the group meeting wishes take 40 of 100, the others are scaled to 60. */
const WISHES_AFTER_MEETING = 40

/** What a level does to the number of the handbook. Required components also exclude a pair that has none of it. */
const share = { required: 1, important: 1, desirable: 0.5, ignored: 0 } as const satisfies Record<
  Importance,
  number
>

/** Where a form departs from the usual numbers; all others take them as they are. */
const formNumbers: Readonly<Record<string, Partial<Record<Component, number>>>> = {}

export function numberFor(form: string, component: Component, importance: Importance): number {
  return (formNumbers[form]?.[component] ?? usualNumbers[component]) * share[importance]
}

export function defaultWeights(form: string): WeightTable {
  const usual = (component: Component): Weight => ({
    importance: 'important',
    number: numberFor(form, component, 'important'),
  })
  return {
    request: usual('request'),
    form: usual('form'),
    age: usual('age'),
    time: usual('time'),
    interests: usual('interests'),
    subject: usual('subject'),
    wishes: usual('wishes'),
  }
}

/** The table after the curator chose another level; the number behind follows. */
export function withImportance(
  table: WeightTable,
  form: string,
  component: Component,
  importance: Importance,
): WeightTable {
  return { ...table, [component]: { importance, number: numberFor(form, component, importance) } }
}

/** Whole weights as the score uses them. */
export function effectiveWeights(table: WeightTable, round: { met: boolean; anyWish: boolean }): Int32Array {
  const own = components.map((component) => Math.max(0, Math.round(table[component].number * 100)))
  const wishes = components.indexOf('wishes')
  if (!round.anyWish) own[wishes] = 0
  else if (round.met && (own[wishes] ?? 0) > 0) {
    const others = own.reduce((sum, weight, c) => (c === wishes ? sum : sum + weight), 0)
    // 40 to 60, whatever the sum of the others is.
    own[wishes] = others > 0 ? Math.round((others * WISHES_AFTER_MEETING) / (100 - WISHES_AFTER_MEETING)) : 1
  }
  return Int32Array.from(own)
}
