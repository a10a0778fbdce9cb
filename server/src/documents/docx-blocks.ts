import type { Block, Clause, Grif, Page, Text } from '@app/model/documents'
import { textWidth } from '@app/model/documents'
import type { FileChild } from 'docx'
import { BorderStyle, HeadingLevel, LeaderType, Paragraph, TableOfContents, TabStopType, TextRun } from 'docx'
import { choiceBlock, fillBlock, parties, qrBlock, signature, titlePage } from './docx-forms.ts'
import { allBorders, columns, dataTable, gapAfterTable, gapBeforeTable, pageBreak } from './docx-tables.ts'
import { alignment, lines, paragraph, paragraphs, textRuns, twips } from './docx-text.ts'
import { isWhole } from './prepare.ts'

export type Setting = {
  page: Page
  size: number
  spacing: number
  /** Counts lists: each starts its numbers anew. */
  nextList: () => number
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

/** What Word shows for a block. */
export function blockChildren(block: Block & { leads?: boolean }, setting: Setting): FileChild[] {
  const { size } = setting
  const width = textWidth(setting.page)
  switch (block.k) {
    case 'para':
      return [para(block.leads ? { ...block, keep: true } : block, size)]
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level - 1] ?? HeadingLevel.HEADING_3,
          alignment: alignment[block.align ?? 'center'],
          children: textRuns(block.text, size),
        }),
      ]
    case 'kind':
      return [paragraph(block.text, size + 1, { style: 'DocumentKind' })]
    case 'subject':
      return [
        paragraph(block.text, size, {
          style: 'Subject',
          ...(block.align === 'center'
            ? { alignment: alignment.center }
            : { indent: { right: twips(Math.max(0, width - 95)) } }),
        }),
      ]
    case 'letterhead':
      return letterhead(block, size)
    case 'letter':
      return letter(block, width, size)
    case 'requisites':
      return requisites(block, width, size)
    case 'approval':
      return side(grifParagraphs(block, size), width, block.width ?? width * 0.45, block.side !== 'left')
    case 'grifs':
      return [grifColumns(block, width, size), gapAfterTable(10)]
    case 'corner':
      return side(paragraphs(block.lines, size, { style: 'Grif' }), width, block.width ?? width * 0.45, true)
    case 'clauses':
      return clauseParagraphs(block, setting)
    case 'list':
      return listParagraphs(block, setting)
    case 'table':
      // Word refuses a table without rows
      return block.rows.length || block.header.some(Boolean)
        ? [
            gapBeforeTable(),
            dataTable(block, block.leads),
            block.leads ? gapBeforeTable(4) : gapAfterTable(4),
          ]
        : []
    case 'signature':
      return signature(block, width, size)
    case 'parties':
      return parties(block, width, size)
    case 'qr':
      return qrBlock(block, width)
    case 'fill':
      return fillBlock(block, width, size)
    case 'choice':
      return choiceBlock(block, size)
    case 'executor':
      return executor(block.lines)
    case 'frame':
      return frame(block, width, size)
    case 'titlePage':
      return titlePage(block, setting.page, size)
    case 'toc':
      return toc(block.title, size)
    case 'space':
      return [
        new Paragraph({ spacing: { before: twips(block.mm), ...lines(1) }, run: { size: 2 }, children: [] }),
      ]
    case 'pageBreak':
      return [pageBreak()]
    case 'section':
      return []
  }
}

type Of<K extends Block['k']> = Extract<Block, { k: K }>

function para(block: Of<'para'>, size: number): Paragraph {
  const { before = 0, after = 0, align = 'left', indent = 0 } = block
  const main = align === 'both' && indent === 12.5
  return paragraph(block.text, block.size ?? size, {
    style: main ? 'MainText' : 'Line',
    ...(main ? {} : { alignment: alignment[align], indent: { firstLine: twips(indent) } }),
    ...(before || after ? { spacing: { before: before * 20, after: after * 20 } } : {}),
    ...(block.keep ? { keepNext: true } : {}),
    ...(block.size ? { look: { size: block.size } } : {}),
  })
}

const executor = (texts: Text[]) =>
  texts.map((text, i) =>
    paragraph(text, 10, {
      style: 'Executor',
      ...(i === 0 ? { spacing: { before: 240, ...lines(1) } } : {}),
      keepNext: i < texts.length - 1,
      keepLines: true,
    }),
  )

function letterhead(block: Of<'letterhead'>, size: number): Paragraph[] {
  const centre = { alignment: alignment.center }
  const details = block.details ?? []
  const rows = [
    ...block.founder.map((text) => paragraph(text, 12, { ...centre, look: { size: 12 } })),
    paragraph(block.name, size, { ...centre, look: { bold: true } }),
    ...(block.short ? [paragraph(`(${block.short})`, size, centre)] : []),
    ...details.map((text) => paragraph(text, 10, { ...centre, look: { size: 10 } })),
  ]
  const rule = new Paragraph({
    children: [],
    run: { size: 4 },
    spacing: { after: 160, ...lines(1) },
    ...(block.rule
      ? { border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 } } }
      : {}),
  })
  return [...rows, rule]
}

function letter(block: Of<'letter'>, width: number, size: number): FileChild[] {
  const sender = paragraphs(block.sender, 12, { alignment: alignment.center, look: { size: 12 } })
  const reference = paragraphs(block.reference, 12, { look: { size: 12 }, spacing: { before: 80 } })
  return [
    columns([
      [
        { width: 82, children: [...sender, ...reference] },
        { width: width - 160, children: [] },
        { width: 78, children: paragraphs(block.addressee, size) },
      ],
    ]),
    gapAfterTable(12),
  ]
}

function requisites(block: Of<'requisites'>, width: number, size: number): Paragraph[] {
  const place = block.place
    ? [paragraph(block.place, size, { alignment: alignment.center, spacing: { before: 80, after: 80 } })]
    : []
  const row = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
    children: [...textRuns(block.date, size), new TextRun({ text: '\t' }), ...textRuns(block.number, size)],
  })
  return [row, ...place]
}

const grifParagraphs = (grif: Grif | undefined, size: number): Paragraph[] =>
  grif ? paragraphs([grif.word, ...grif.lines], size, { style: 'Grif' }) : []

function grifColumns(block: Of<'grifs'>, width: number, size: number) {
  const half = (width - 12) / 2
  return columns([
    [
      { width: half, children: grifParagraphs(block.left, size) },
      { width: 12, children: [] },
      { width: half, children: grifParagraphs(block.right, size) },
    ],
  ])
}

function side(children: Paragraph[], width: number, own: number, right: boolean): FileChild[] {
  const filled = { width: own, children }
  const empty = { width: width - own, children: [] }
  return [columns([right ? [empty, filled] : [filled, empty]]), gapAfterTable(8)]
}

function clauseParagraphs(block: Of<'clauses'> & { leads?: boolean }, setting: Setting): Paragraph[] {
  const instance = setting.nextList()
  const headed = block.items.some((item) => item.title)
  const reference = `${headed ? 'sections' : 'clauses'}-${block.start ?? 1}`
  const walk = (items: Clause[], level: number, leads: boolean): Paragraph[] =>
    items.flatMap((item, i) => {
      const last = leads && i === items.length - 1
      const numbering = { reference, level, instance }
      const own = item.title
        ? new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: alignment.center,
            numbering,
            children: textRuns(item.text, setting.size),
          })
        : paragraph(item.text, setting.size, {
            style: 'MainText',
            numbering,
            // «Поручить наставникам:» never ends a page
            ...(item.sub?.length || last ? { keepNext: true } : {}),
          })
      return [own, ...walk(item.sub ?? [], Math.min(level + 1, 3), last)]
    })
  return walk(block.items, 0, block.leads ?? false)
}

function listParagraphs(block: Of<'list'> & { leads?: boolean }, setting: Setting): Paragraph[] {
  const numbering = { reference: block.marker ?? 'dash', level: 0, instance: setting.nextList() }
  return block.items.map((text, i) => {
    const keepNext = block.leads === true && i === block.items.length - 1
    return paragraph(text, setting.size, { style: 'MainText', numbering, keepNext })
  })
}

/** A short frame is a cell that does not split: bordered paragraphs kept together take more room than they show. */
function frame(block: Of<'frame'>, width: number, size: number): FileChild[] {
  const look = { alignment: alignment[block.align ?? 'left'] }
  if (!isWhole(block)) {
    const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 6 }
    const border = { top: edge, bottom: edge, left: edge, right: edge }
    const indent = { left: 140, right: 140 }
    const text = block.lines.map((one) => paragraph(one, size, { ...look, border, indent }))
    return [gapAfterTable(4), ...text, gapAfterTable(6)]
  }
  const last = block.lines.length - 1
  const children = block.lines.map((text, i) =>
    paragraph(text, size, {
      ...{ ...look, indent: { left: 170, right: 170 } },
      spacing: { ...(i === 0 ? { before: 115 } : {}), ...(i === last ? { after: 115 } : {}) },
    }),
  )
  return [gapAfterTable(4), columns([[{ width, borders: allBorders, children }]]), gapAfterTable(6)]
}

function toc(title: string, size: number): FileChild[] {
  return [
    paragraph(title, size, { alignment: alignment.center, look: { bold: true }, spacing: { after: 160 } }),
    new TableOfContents('Содержание', {
      hyperlink: true,
      headingStyleRange: '1-3',
      tabLeader: LeaderType.DOT,
      beginDirty: false,
    }),
  ]
}
