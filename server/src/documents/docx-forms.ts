import type { Block, ElectronicSignature, Page, Party, Text } from '@app/model/documents'
import { textHeight, textWidth } from '@app/model/documents'
import type { FileChild } from 'docx'
import { ImageRun, LeaderType, Paragraph, type Table, TabStopType, TextRun } from 'docx'
import { allBorders, columns, gapAfterTable, gapBeforeTable, noBorders, underline } from './docx-tables.ts'
import { alignment, lines, paragraph, paragraphs, textRuns, twips } from './docx-text.ts'
import { markLines } from './mark-lines.ts'
import { textWidth as textWidthOf } from './measure.ts'
import { boxPng, qrPng } from './pictures.ts'

type Of<K extends Block['k']> = Extract<Block, { k: K }>

/** Position, room for the signature or the mark of an electronic one, name. */
export function signature(block: Of<'signature'>, width: number, size: number): FileChild[] {
  const sign = block.mark ? 68 : 38
  const name = Math.max(nameWidth(block.name, size), block.captions ? 38 : 0)
  const position = width - sign - name - 8
  // the day stands beside the captions; without them it comes after and never stands alone on the next page
  const below = block.captions ? undefined : block.date
  const kept = (text: Text) =>
    paragraph(text, size, { keepLines: true, keepNext: Boolean(block.captions || below) })
  const row = [
    { width: position, bottom: true, children: [kept(block.position)] },
    { width: 4, children: [] },
    {
      width: sign,
      bottom: true,
      children: block.mark ? [markTable(block.mark, sign), gapAfterTable()] : [kept('')],
      ...(block.line && !block.mark ? { borders: underline } : {}),
    },
    { width: 4, children: [] },
    { width: name, bottom: true, children: [kept(block.name)] },
  ]
  const captions = ['', '', '(подпись)', '', '(расшифровка подписи)'].map((text, i) => ({
    width: row[i]?.width ?? 0,
    children: [
      i === 0 && block.date ? paragraph(block.date, size, { spacing: { before: 40 } }) : caption(text),
    ],
  }))
  return [
    gapBeforeTable(14),
    columns(block.captions ? [row, captions] : [row]),
    below ? paragraph(below, size, { spacing: { before: 40 } }) : gapAfterTable(4),
  ]
}

const caption = (text: string) => paragraph(text, 8, { style: 'Small', alignment: alignment.center })

const nameWidth = (name: Text, size: number) => {
  const text = typeof name === 'string' ? name : name.map((run) => run.t).join('')
  // a line to write the name on is as wide as it is drawn
  const lines = typeof name === 'string' ? 0 : name.reduce((sum, { blank = 0 }) => sum + blank, 0)
  return Math.min(textWidthOf(text, size) + lines + 1, 70)
}

function markTable(mark: ElectronicSignature, width: number): Table {
  const said = markLines(mark)
  const row = (text: string, bold = false, space = {}) =>
    paragraph(text, 8, {
      style: 'Small',
      spacing: { ...lines(1), ...space },
      ...(bold ? { alignment: alignment.center, look: { bold: true } } : {}),
      indent: { left: 100, right: 100 },
    })
  return columns([
    [
      {
        width,
        borders: allBorders,
        children: [
          row('ДОКУМЕНТ ПОДПИСАН', true, { before: 60 }),
          row(mark.kind ? mark.kind.toLocaleUpperCase('ru') : 'ЭЛЕКТРОННОЙ ПОДПИСЬЮ', true),
          ...said.map((text, i) => row(text, false, i === said.length - 1 ? { after: 60 } : {})),
        ],
      },
    ],
  ])
}

/** Two parties side by side with a line to sign on under each. */
export function parties(block: Of<'parties'>, width: number, size: number): FileChild[] {
  const half = (width - 10) / 2
  const cell = (children: (Paragraph | Table)[]) => ({ width: half, children })
  const between = { width: 10, children: [] }
  const seal = block.seal ? [paragraph('М. П.', 10, { look: { size: 10 } })] : []
  const about = (party: Party) => [
    paragraph(party.title, size, { look: { bold: true } }),
    ...paragraphs(party.lines, size),
    paragraph(party.position, size, { spacing: { before: 120, after: 120 } }),
  ]
  return [
    gapBeforeTable(10),
    columns([
      [cell(about(block.left)), between, cell(about(block.right))],
      [
        cell([signLine(block.left, half, size), ...seal]),
        between,
        cell([signLine(block.right, half, size), ...seal]),
      ],
    ]),
    gapAfterTable(4),
  ]
}

/** A line to sign on and the name after it. */
function signLine(party: Party, width: number, size: number): Paragraph {
  const name = nameWidth(party.name, size)
  return new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: twips(width - name - 1), leader: LeaderType.UNDERSCORE }],
    children: [new TextRun({ text: '\t\u00A0' }), ...textRuns(party.name, size)],
  })
}

/** A label with ruled lines to the edge, or with its value. */
export function fillBlock(block: Of<'fill'>, width: number, size: number): Paragraph[] {
  if (block.value)
    return [
      new Paragraph({
        spacing: { before: 40, after: 40 },
        children: [...textRuns(block.label, size), new TextRun({ text: ` ${block.value}` })],
      }),
    ]
  const tabStops = [{ type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.UNDERSCORE }]
  const more = Math.max(0, (block.lines ?? 1) - 1)
  return [
    new Paragraph({
      tabStops,
      spacing: { before: 60, after: block.hint ? 0 : 40 },
      keepLines: true,
      ...(more || block.hint ? { keepNext: true } : {}),
      children: [...textRuns(block.label, size), new TextRun({ text: ' \t' })],
    }),
    ...Array.from(
      { length: more },
      (_, i) =>
        new Paragraph({
          tabStops,
          spacing: { before: 100 },
          ...(i < more - 1 ? { keepNext: true } : {}),
          children: [new TextRun({ text: '\t' })],
        }),
    ),
    ...(block.hint ? [caption(block.hint)] : []),
  ]
}

/** A question with boxes to tick: pictures, for no common font has such signs. */
export function choiceBlock(block: Of<'choice'>, size: number): Paragraph[] {
  const chosen = new Set(block.selected ?? [])
  const question = [block.question].filter((text) => text.length > 0)
  const rows =
    block.layout === 'row'
      ? [
          new Paragraph({
            children: block.options.flatMap((option, i) => [
              box(chosen.has(i)),
              // the words of one answer stay together where they are few
              new TextRun({
                text: `\u00A0${option.length < 25 ? option.replaceAll(' ', '\u00A0') : option}`,
              }),
              new TextRun({ text: i < block.options.length - 1 ? '   ' : '' }),
            ]),
          }),
        ]
      : block.options.map(
          (option, i) =>
            new Paragraph({
              indent: { left: twips(12), hanging: twips(6) },
              keepNext: i < block.options.length - 1,
              tabStops: [{ type: TabStopType.LEFT, position: twips(12) }],
              children: [box(chosen.has(i)), new TextRun({ text: `\t${option}` })],
            }),
        )
  return [
    ...paragraphs(question, size, { keepNext: true, spacing: { before: 60, after: 20 } }),
    ...(block.hint
      ? [paragraph(block.hint, size - 2, { keepNext: true, look: { italics: true, size: size - 2 } })]
      : []),
    ...rows,
  ]
}

const box = (ticked: boolean) =>
  new ImageRun({
    type: 'png',
    data: Buffer.from(boxPng(ticked)),
    transformation: { width: 11, height: 11 },
    altText: { name: 'box', title: '', description: ticked ? 'отмечено' : 'не отмечено' },
  })

export function qrBlock(block: Of<'qr'>, width: number): FileChild[] {
  const code = new ImageRun({
    type: 'png',
    data: Buffer.from(qrPng(block.data)),
    transformation: { width: 94, height: 94 },
    altText: { name: 'qr', title: '', description: block.caption },
  })
  return [
    gapAfterTable(6),
    columns([
      [
        { width: 29, center: true, children: [new Paragraph({ children: [code], keepNext: true })] },
        {
          width: width - 29,
          center: true,
          borders: noBorders,
          children: [paragraph(block.caption, 9, { look: { size: 9 } })],
        },
      ],
    ]),
    gapAfterTable(4),
  ]
}

/** A page of its own: its three parts are rows of a table as tall as the text. */
export function titlePage(block: Of<'titlePage'>, page: Page, size: number): FileChild[] {
  const width = textWidth(page)
  const height = textHeight(page) - 12
  const half = (width - 12) / 2
  const grif = (side: 'left' | 'right') => {
    const own = block.grifs?.[side]
    return own ? paragraphs([own.word, ...own.lines], size, { style: 'Grif' }) : []
  }
  const centre = { alignment: alignment.center }
  const top: (Paragraph | Table)[] = paragraphs(block.top, size, centre)
  if (block.grifs)
    top.push(
      gapAfterTable(28),
      columns([
        [
          { width: half, children: grif('left') },
          { width: 12, children: [] },
          { width: half, children: grif('right') },
        ],
      ]),
      gapAfterTable(2),
    )
  const grifLines = Math.max(block.grifs?.left?.lines.length ?? 0, block.grifs?.right?.lines.length ?? 0)
  const upper = Math.min(height * 0.5, (block.top.length + grifLines * 1.6 + 3) * 6.6)
  const lower = block.bottom.length * 6.6 + 2
  return [
    columns(
      [
        [{ width, children: top }],
        [{ width, center: true, children: paragraphs(block.title, size, centre) }],
        [{ width, bottom: true, children: paragraphs(block.bottom, size, centre) }],
      ],
      { heights: [upper, height - upper - lower, lower] },
    ),
    gapAfterTable(),
  ]
}
