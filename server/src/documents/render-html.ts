import type { Doc } from '@app/model/documents'
import { blockHtml } from './html-blocks.ts'
import { millimetres, points } from './html-text.ts'
import type { PlacedBlock, Section } from './prepare.ts'
import { prepare } from './prepare.ts'
import { previewCss } from './preview-css.ts'

/**
 * The document as sheets of A4 for a preview: markup and style, no script, every string escaped.
 * Each block carries `data-block` with its place in `doc.blocks`, each gap `data-problem` with its code.
 * `fonts` is the address under which the files of `fontFiles` are served.
 */
export function renderHtml(doc: Doc, { fonts = '/fonts' } = {}): string {
  const prepared = prepare(doc)
  let number = 0
  const sheets = prepared.sections.flatMap((section) =>
    pages(section.blocks).map((blocks) => {
      number++
      return sheet(section, blocks, number >= prepared.numberFrom ? number : null)
    }),
  )
  const size = points(prepared.size)
  const height = (1.149 * prepared.lineSpacing).toFixed(3)
  return `<style>${previewCss(fonts)}</style><div class="paper" lang="ru" style="font-size:${size};line-height:${height}">${sheets.join('')}</div>`
}

function sheet({ page }: Section, blocks: PlacedBlock[], number: number | null): string {
  const { t, r, b, l } = page.margins
  const padding = [t, r, b, l].map(millimetres).join(' ')
  const body = blocks
    .map(
      (block) =>
        `<div data-block="${block.at}"${block.k === 'executor' ? ' style="margin-top:auto"' : ''}>${blockHtml(block, page)}</div>`,
    )
    .join('')
  const classes = `sheet ${page.orientation === 'landscape' ? 'landscape' : 'portrait'}${page.frame ? ' framed' : ''}`
  return `<section class="${classes}" style="padding:${padding}">${number ? `<div class="number">${number}</div>` : ''}${body}</section>`
}

/** Sheets that the document itself begins; long text makes its sheet longer. */
function pages(blocks: PlacedBlock[]): PlacedBlock[][] {
  const result: PlacedBlock[][] = [[]]
  for (const block of blocks) {
    const last = result.at(-1) as PlacedBlock[] // never empty
    if (block.k === 'pageBreak') {
      if (last.length) result.push([])
    } else {
      last.push(block)
      if (block.k === 'titlePage') result.push([])
    }
  }
  return result.filter((sheetBlocks, i) => i === 0 || sheetBlocks.length > 0)
}
