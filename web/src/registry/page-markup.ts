/** The faces of a preview apart from the rest of its markup. */
export function splitFaces(html: string): { faces: string; rest: string } {
  const face = /@font-face\s*\{[^}]*\}/g
  return { faces: (html.match(face) ?? []).join('\n'), rest: html.replace(face, '') }
}

/** Widths of sheets of A4 in pixels of a screen. */
const sheets = { portrait: 794, landscape: 1123 }
/** A little air at both sides, which is not made smaller with the sheet. */
const air = 24

/** Fits sheets of both orientations into the given width; nothing is made larger than it is. */
export function zoomStyle(width: number | undefined): string {
  const zoom = (sheet: number) =>
    width === undefined ? 1 : Math.min(1, Math.max(0.2, (width - air) / sheet))
  const [portrait, landscape] = [zoom(sheets.portrait), zoom(sheets.landscape)]
  return [
    '.paper{padding:12px!important;gap:12px!important;background:none!important;align-items:safe center!important}',
    `.paper .sheet.portrait{zoom:${portrait.toFixed(3)}}`,
    `.paper .sheet.landscape{zoom:${landscape.toFixed(3)}}`,
    '.paper [data-problem]{cursor:pointer}',
  ].join('')
}

/** A stripe beside blocks that were corrected by hand; paper does not show it. */
export const markStyle = (blocks: readonly number[]): string =>
  blocks.length === 0
    ? ''
    : `@media screen{${blocks.map((at) => `[data-block="${at}"]`).join(',')}{box-shadow:-3px 0 0 3px #fff,-6px 0 0 3px #1d5fa8}}`
