import type { Life } from './source.ts'

/** The series in which a paper is numbered: orders share one, every other kind has its own. */
export function seriesOf({ code, life }: { code: string; life: Life }, orderNumbering: string) {
  return life === 'order'
    ? { series: 'orders', scheme: orderNumbering || '{n}' }
    : { series: code, scheme: schemes[code] ?? '{n}' }
}

/** Papers whose plain number would not be told from another: minutes, certificates, letters. */
const schemes: Record<string, string> = { D12: 'С-{n}', D13: 'ПВ-{n}' }
