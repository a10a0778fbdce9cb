import type { Doc } from '@app/model/documents'
import { blockHtml } from './html-blocks.ts'
import { millimetres, points } from './html-text.ts'
import type { Section } from './prepare.ts'
import { prepare } from './prepare.ts'
import { previewCss } from './preview-css.ts'
import type { PreviewBlock } from './preview-pages.ts'
import { previewPages } from './preview-pages.ts'

export type PreviewOptions = {
  /** Address under which the files of `fontFiles` are served; empty: the faces of the machine. */
  fonts?: string
}

/**
 * The document as sheets of A4 for a preview: markup and style, no script, every string escaped.
 * Each block carries `data-block` with its place in `doc.blocks`, each gap `data-problem` with its code.
 */
export function renderHtml(doc: Doc, { fonts = '/fonts' }: PreviewOptions = {}): string {
  const prepared = prepare(doc)
  const pages = prepared.sections.flatMap((section) =>
    previewPages(section, prepared.size, prepared.lineSpacing).map((blocks) => ({ section, blocks })),
  )
  const headings = contents(pages.map((page) => page.blocks))
  const sheets = pages.map(({ section, blocks }, i) =>
    sheet(section, blocks, { number: i + 1 >= prepared.numberFrom ? i + 1 : null, headings }),
  )
  const size = points(prepared.size)
  const height = (1.149 * prepared.lineSpacing).toFixed(3)
  return `<style>${previewCss(fonts)}</style><div class="paper" lang="ru" style="font-size:${size};line-height:${height}">${sheets.join('')}</div>`
}

/** What a table of contents lists: headings with their pages. */
export type Heading = { text: Extract<PreviewBlock, { k: 'heading' }>['text']; level: number; page: number }

const contents = (pages: PreviewBlock[][]): Heading[] =>
  pages.flatMap((blocks, i) =>
    blocks.flatMap((block): Heading[] => {
      if (block.k === 'heading') return [{ text: block.text, level: block.level, page: i + 1 }]
      if (block.k !== 'numbered' || !block.title) return []
      const text = typeof block.text === 'string' ? [{ t: block.text }] : block.text
      return [{ text: [{ t: `${block.number} ` }, ...text], level: 1, page: i + 1 }]
    }),
  )

type Sheet = { number: number | null; headings: Heading[] }

function sheet({ page }: Section, blocks: PreviewBlock[], { number, headings }: Sheet): string {
  const { t, r, b, l } = page.margins
  const padding = [t, r, b, l].map(millimetres).join(' ')
  const body = blocks
    .map((block) => {
      const bottom = block.k === 'executor' ? ' class="bottom"' : ''
      return `<div data-block="${block.at}"${bottom}>${blockHtml(block, page, headings)}</div>`
    })
    .join('')
  const kind = page.orientation === 'landscape' ? 'landscape' : 'portrait'
  const mark = number && !page.frame ? `<div class="number">${number}</div>` : ''
  return `<section class="sheet ${kind}${page.frame ? ' framed' : ''}" style="padding:${padding}">${mark}${body}</section>`
}
