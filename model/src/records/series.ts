import { documentCodes, documentKind } from '#documents'

const orders = ['D01', 'D04', 'D14', 'D24', 'D25', 'D37']

/** Orders are numbered together; every other kind of document has a count of its own. */
export const seriesOf = (code: string): string => (orders.includes(code) ? 'orders' : code)

/** Plain numbers would not be told apart: certificates and minutes carry a letter. */
const schemes: Record<string, string> = { orders: '{n}-од', D12: 'С-{n}', D13: 'ПВ-{n}' }

/** The scheme of a series that the organisation has not chosen itself. */
export const usualScheme = (series: string): string => schemes[series] ?? '{n}'

/** Forms that are registered as well when they are made of the data: agreements and programmes of pairs. */
const registeredForms: readonly string[] = ['D15', 'D16', 'D17', 'D18']

/** Every series that has numbers: orders first, then kinds that are not only filled in by hand. */
export const allSeries: readonly string[] = [
  ...new Set([
    'orders',
    ...documentCodes
      .filter((code) => !documentKind(code).form || registeredForms.includes(code))
      .map(seriesOf),
  ]),
]
