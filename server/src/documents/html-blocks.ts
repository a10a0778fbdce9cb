import type { Block, ElectronicSignature, Grif, Page, Party, Text } from '@app/model/documents'
import { isCell, textHeight } from '@app/model/documents'
import { escaped, html, millimetres, points, rows } from './html-text.ts'
import { markLines } from './mark-lines.ts'
import { qrSvg } from './pictures.ts'
import { columnNumbers } from './prepare.ts'
import type { Numbered, PreviewBlock } from './preview-pages.ts'
import type { Heading } from './render-html.ts'

/** Markup of one block; classes are those of `previewCss`. */
export function blockHtml(block: PreviewBlock, page: Page, headings: Heading[] = []): string {
  switch (block.k) {
    case 'para':
      return `<p class="${block.align ?? 'left'}" style="${paraStyle(block)}">${html(block.text)}</p>`
    case 'heading':
      return `<h${block.level} class="${block.align ?? 'center'}">${html(block.text)}</h${block.level}>`
    case 'kind':
      return `<h1 class="kind">${html(block.text)}</h1>`
    case 'subject':
      return `<p class="subject ${block.align ?? 'left'}">${html(block.text)}</p>`
    case 'letterhead':
      return letterhead(block)
    case 'letter':
      return `<div class="letter"><div>${rows(block.sender)}<div class="reference">${rows(block.reference)}</div></div><div>${rows(block.addressee)}</div></div>`
    case 'requisites':
      return `<div class="requisites"><div>${html(block.date)}</div><div>${html(block.number)}</div></div>${block.place ? `<div class="place">${html(block.place)}</div>` : ''}`
    case 'approval':
      return `<div class="aside ${block.side ?? 'right'}"><div style="width:${millimetres(block.width ?? 80)}">${grif(block)}</div></div>`
    case 'grifs':
      return grifs(block)
    case 'corner':
      return `<div class="aside right"><div style="width:${millimetres(block.width ?? 80)}">${rows(block.lines)}</div></div>`
    case 'numbered':
      return numbered(block)
    case 'table':
      return table(block)
    case 'signature':
      return signature(block)
    case 'parties':
      return `<div class="parties">${party(block.left, block.seal)}${party(block.right, block.seal)}</div>`
    case 'qr':
      return `<div class="qr">${qrSvg(block.data)}<div>${escaped(block.caption)}</div></div>`
    case 'fill':
      return fill(block)
    case 'choice':
      return choice(block)
    case 'executor':
      return `<div class="executor">${rows(block.lines)}</div>`
    case 'frame':
      return `<div class="frame ${block.align ?? 'left'}">${rows(block.lines)}</div>`
    case 'titlePage':
      return `<div class="title-page" style="height:${millimetres(textHeight(page) - 1)}"><div class="center">${rows(block.top)}${block.grifs ? grifs(block.grifs) : ''}</div><div class="center">${rows(block.title)}</div><div class="center">${rows(block.bottom)}</div></div>`
    case 'toc':
      return toc(block.title, headings)
    case 'space':
      return `<div style="height:${millimetres(block.mm)}"></div>`
    default:
      // lists are taken apart into numbered paragraphs, breaks have made the sheets
      return ''
  }
}

type Of<K extends Block['k']> = Extract<Block, { k: K }>

const paraStyle = ({ indent = 0, before = 0, after = 0, size }: Of<'para'>) =>
  [
    `text-indent:${millimetres(indent)}`,
    before && `margin-top:${points(before)}`,
    after && `margin-bottom:${points(after)}`,
    size && `font-size:${points(size)}`,
  ]
    .filter(Boolean)
    .join(';')

const letterhead = (block: Of<'letterhead'>) =>
  `<div class="letterhead${block.rule ? ' ruled' : ''}">${rows(block.founder)}<div class="name">${html(block.name)}</div>${block.short ? `<div>(${escaped(block.short)})</div>` : ''}<div class="details">${rows(block.details ?? [])}</div></div>`

const grif = ({ word, lines }: Grif) => `<div>${escaped(word)}</div>${rows(lines)}`

const grifs = ({ left, right }: { left?: Grif; right?: Grif }) =>
  `<div class="grifs"><div>${left ? grif(left) : ''}</div><div>${right ? grif(right) : ''}</div></div>`

const numbered = ({ number, text, title }: Numbered) =>
  title
    ? `<h1 class="center">${number} ${html(text)}</h1>`
    : `<p class="both" style="text-indent:12.5mm">${number}&nbsp;${html(text)}</p>`

const toc = (title: string, headings: Heading[]) =>
  `<p class="center"><b>${escaped(title)}</b></p>${headings
    .map(
      ({ text, level, page }) =>
        `<div class="toc-line" style="padding-left:${millimetres(8 * (level - 1))}"><span>${html(text)}</span><i></i><span>${page}</span></div>`,
    )
    .join('')}`

function table(block: Of<'table'>): string {
  const widths = (block.widths ?? []).map((width) => `<col style="width:${millimetres(width)}">`).join('')
  const numbers = columnNumbers(block)
  const head = block.header.some(Boolean)
    ? `<thead><tr>${block.header.map((title) => `<th>${html(title)}</th>`).join('')}</tr>${numbers.length ? `<tr class="numbers">${numbers.map((number) => `<td>${number}</td>`).join('')}</tr>` : ''}</thead>`
    : ''
  const height = block.rowHeight ? ` style="height:${millimetres(block.rowHeight)}"` : ''
  const body = block.rows
    .map((row) => `<tr${height}>${row.map((cell, i) => tableCell(cell, block, i)).join('')}</tr>`)
    .join('')
  const kinds = ['data', block.plain && 'plain', block.rowHeight && 'open'].filter(Boolean).join(' ')
  return `<table class="${kinds}" style="font-size:${points(block.size ?? 12)}"><colgroup>${widths}</colgroup>${head}<tbody>${body}</tbody></table>`
}

function tableCell(cell: Of<'table'>['rows'][number][number], block: Of<'table'>, column: number): string {
  const {
    text,
    span = 1,
    rows: down = 1,
    align = block.align?.[column],
  } = isCell(cell) ? cell : { text: cell }
  const joined = `${span > 1 ? ` colspan="${Number(span)}"` : ''}${down > 1 ? ` rowspan="${Number(down)}"` : ''}`
  return `<td${joined}${align ? ` class="${align}"` : ''}>${html(text as Text)}</td>`
}

function signature(block: Of<'signature'>): string {
  const middle = block.mark ? mark(block.mark) : block.line ? '<span class="line"></span>' : ''
  const day = block.date ? `<div>${html(block.date)}</div>` : ''
  const captions = block.captions
    ? `${day || '<div></div>'}<div class="caption">(подпись)</div><div class="caption">(расшифровка подписи)</div>`
    : ''
  return `<div class="signature${block.mark ? ' marked' : ''}"><div>${html(block.position)}</div><div>${middle}</div><div>${html(block.name)}</div>${captions}</div>${block.captions ? '' : day}`
}

const mark = (m: ElectronicSignature) =>
  `<div class="e-sign"><b>ДОКУМЕНТ ПОДПИСАН<br>${escaped(m.kind ? m.kind.toLocaleUpperCase('ru') : 'ЭЛЕКТРОННОЙ ПОДПИСЬЮ')}</b>${markLines(
    m,
  )
    .map((line) => `<div>${escaped(line)}</div>`)
    .join('')}</div>`

const party = (p: Party, seal?: boolean) =>
  `<div><b>${escaped(p.title)}</b>${rows(p.lines)}<div class="post">${html(p.position)}</div><div class="sign"><span class="line"></span>&nbsp;${html(p.name)}</div>${seal ? '<div class="seal">М. П.</div>' : ''}</div>`

function fill(block: Of<'fill'>): string {
  if (block.value) return `<p>${html(block.label)} ${escaped(block.value)}</p>`
  const more = '<div class="ruled-line"></div>'.repeat(Math.max(0, (block.lines ?? 1) - 1))
  const hint = block.hint ? `<div class="caption">${escaped(block.hint)}</div>` : ''
  return `<div class="fill"><div class="first"><span>${html(block.label)}</span><span class="line"></span></div>${more}${hint}</div>`
}

function choice(block: Of<'choice'>): string {
  const chosen = new Set(block.selected ?? [])
  const options = block.options
    .map(
      (option, i) =>
        `<div><span class="box${chosen.has(i) ? ' ticked' : ''}"></span><span>${escaped(option)}</span></div>`,
    )
    .join('')
  const question = block.question.length ? `<p>${html(block.question)}</p>` : ''
  const hint = block.hint ? `<p class="hint">${escaped(block.hint)}</p>` : ''
  return `<div class="choice">${question}${hint}<div class="${block.layout}">${options}</div></div>`
}
