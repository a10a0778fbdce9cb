/** A document is a list of blocks. Builders make it, renderers print it, people correct it block by block. */

/** A piece of text with one look. Text is never markup. */
export type Run = {
  t: string
  b?: boolean
  i?: boolean
  u?: boolean
  /** Size in points where it differs from the surroundings. */
  size?: number
  /** Data that is missing: `t` names it, the renderers print it in red. */
  gap?: string
  /** A ruled line of so many millimetres to be filled in by hand; `t` is not printed. */
  blank?: number
}

export type Text = string | Run[]

/** Numbered by the renderer: 1. / 1.1. / 1.1.1. A `title` is a bold heading of a section («1. Общие положения»). */
export type Clause = { text: Text; title?: boolean; sub?: Clause[] }

export type Align = 'left' | 'center' | 'right' | 'both'

/** A4; margins in millimetres. A frame is the border of a certificate. */
export type Page = {
  orientation: 'portrait' | 'landscape'
  margins: { l: number; r: number; t: number; b: number }
  frame?: boolean
}

export type GrifWord =
  | 'УТВЕРЖДАЮ'
  | 'УТВЕРЖДЕНО'
  | 'УТВЕРЖДЕНА'
  | 'УТВЕРЖДЕН'
  | 'УТВЕРЖДЕНЫ'
  | 'СОГЛАСОВАНО'
  | 'СОГЛАСОВАНА'
  | 'СОГЛАСОВАН'
  | 'СОГЛАСОВАНЫ'
  | 'ПРИНЯТО'
  | 'ПРИНЯТА'
  | 'ПРИНЯТ'
  | 'ПРИНЯТЫ'
  | 'РАССМОТРЕНО'
  | 'РАССМОТРЕНА'
  | 'РАССМОТРЕН'
  | 'РАССМОТРЕНЫ'

export type Grif = { word: GrifWord; lines: Text[] }

/** `rows` and `span` join cells downwards and to the right, as in Word. */
export type Cell = { text: Text; rows?: number; span?: number; align?: Align }

export type ElectronicSignature = {
  /** «усиленная квалифицированная» needs no words; a simple one names itself. */
  kind?: string
} & (
  | { certificate: string; owner: string; validFrom: string; validTo: string }
  /** A simple one has no certificate: who signed, when and by which rules. */
  | { lines: string[] }
)

export type Party = { title: string; lines: Text[]; position: Text; name: Text }

export type Block =
  /** Head of the first page, centred: founder, full name, short name in brackets, address. */
  | { k: 'letterhead'; founder: string[]; name: Text; short?: string; details?: string[]; rule?: boolean }
  /** Head of a letter: sender and reference on the left, addressee on the right. */
  | { k: 'letter'; sender: Text[]; reference: Text[]; addressee: Text[] }
  /** «ПРИКАЗ», «ПОЛОЖЕНИЕ», «СПРАВКА». */
  | { k: 'kind'; text: string }
  /** Date at the left, number at the right, place below in the middle. */
  | { k: 'requisites'; date: Text; number: Text; place?: Text }
  /** Title to the text: «О закреплении наставнических пар». */
  | { k: 'subject'; text: Text; align?: 'left' | 'center' }
  | { k: 'heading'; level: 1 | 2 | 3; text: Text; align?: 'left' | 'center' }
  | {
      k: 'para'
      text: Text
      align?: Align
      /** First line, mm. */
      indent?: number
      /** Space above and below, pt. */
      before?: number
      after?: number
      size?: number
      /** Stays on one page with the next block. */
      keep?: boolean
    }
  | { k: 'approval'; word: GrifWord; lines: Text[]; side?: 'left' | 'right'; width?: number }
  | { k: 'grifs'; left?: Grif; right?: Grif }
  /** A block at the right edge, left-aligned inside: addressee of an application, mark of an appendix. */
  | { k: 'corner'; lines: Text[]; width?: number }
  | { k: 'clauses'; items: Clause[]; start?: number }
  | { k: 'list'; items: Text[]; marker?: 'dash' | 'number' }
  | {
      k: 'table'
      /** One title for each column; all empty: no head. */
      header: string[]
      /** Relative; without them the columns are sized by what they hold. */
      widths?: number[]
      align?: Align[]
      size?: number
      rows: (Text | Cell)[][]
      /** Least height of a row in mm: room to sign. */
      rowHeight?: number
      /** A second header row 1, 2, 3… for tables that cross pages; given numbers where a table is a part of a wider one. */
      numbered?: boolean | number[]
      /** A form without lines around it. */
      plain?: boolean
    }
  | {
      k: 'signature'
      position: Text
      name: Text
      mark?: ElectronicSignature
      /** A line to sign on; with `captions` it says «(подпись)» and «(расшифровка подписи)» below. */
      line?: boolean
      captions?: boolean
      /** «____ 20__ г.» at the end. */
      date?: Text
    }
  /** Two parties of an agreement side by side. */
  | { k: 'parties'; left: Party; right: Party; seal?: boolean }
  | { k: 'qr'; data: string; caption: string }
  | { k: 'fill'; label: Text; value?: string; lines?: number; hint?: string }
  | {
      k: 'choice'
      question: Text
      options: string[]
      selected?: number[]
      layout: 'row' | 'column'
      hint?: string
    }
  /** Small lines at the bottom of the page: who prepared the document. */
  | { k: 'executor'; lines: Text[] }
  /** A box around a few lines. */
  | { k: 'frame'; lines: Text[]; align?: Align }
  /** Fills one page: grifs above, title in the middle, place and year at the bottom. */
  | { k: 'titlePage'; top: Text[]; grifs?: { left?: Grif; right?: Grif }; title: Text[]; bottom: Text[] }
  | { k: 'toc'; title: string }
  | { k: 'space'; mm: number }
  | { k: 'section'; page: Page }
  | { k: 'pageBreak' }

export type Doc = {
  title: string
  page: Page
  /** The first page that carries its number. */
  numberFrom: 1 | 2
  /** Points, 14. */
  size?: number
  /** Of the text, 1.15. */
  lineSpacing?: number
  blocks: Block[]
}

/** Something is missing or contradicts; `block` is the place in `doc.blocks`, absent for the whole document. */
export type Problem = { code: string; block?: number }

export type BuiltDocument = { doc: Doc; problems: Problem[] }

/** Margins of ГОСТ Р 7.0.97-2016: orders and regulations are kept over ten years, forms are not. */
export const orderPage: Page = { orientation: 'portrait', margins: { l: 30, r: 10, t: 20, b: 20 } }
export const formPage: Page = { orientation: 'portrait', margins: { l: 20, r: 10, t: 20, b: 20 } }
export const widePage: Page = { orientation: 'landscape', margins: { l: 20, r: 10, t: 20, b: 20 } }

/** Width of the text on a page, mm. */
export const textWidth = (page: Page) =>
  (page.orientation === 'portrait' ? 210 : 297) - page.margins.l - page.margins.r

/** Height of the text on a page, mm. */
export const textHeight = (page: Page) =>
  (page.orientation === 'portrait' ? 297 : 210) - page.margins.t - page.margins.b

/** The words of a text without their look. */
export const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((run) => (run.blank ? '________' : run.t)).join('')

export const isCell = (value: Text | Cell): value is Cell =>
  typeof value === 'object' && !Array.isArray(value)

export const cellText = (value: Text | Cell): Text => (isCell(value) ? value.text : value)
