import type { Align, Run, Text } from '@app/model/documents'
import type { IParagraphOptions } from 'docx'
import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx'

/** Millimetres in twentieths of a point. */
export const twips = (mm: number) => Math.round(mm * 56.6929)
/** Half-points, as Word counts the size of a font. */
export const half = (pt: number) => Math.round(pt * 2)

export const alignment = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, unknown>

/** Lines by a multiple: without the rule LibreOffice takes the number as exact and cuts pictures. */
export const lines = (spacing: number) => ({ line: Math.round(240 * spacing), lineRule: LineRuleType.AUTO })

type Look = { size?: number; bold?: boolean; italics?: boolean }

/** Runs of Word for a text; `size` is what surrounds it, it sets the length of ruled lines. */
export function textRuns(text: Text, size: number, look: Look = {}): TextRun[] {
  const runs = typeof text === 'string' ? [{ t: text }] : text
  return runs.flatMap((run) => oneRun(run, size, look))
}

function oneRun(run: Run, size: number, look: Look): TextRun[] {
  const points = run.size ?? look.size
  const properties = {
    ...(points ? { size: half(points) } : {}),
    ...(run.b || look.bold ? { bold: true } : {}),
    ...(run.i || look.italics ? { italics: true } : {}),
    ...(run.u ? { underline: {} } : {}),
    ...(run.gap ? { color: 'B00020', bold: true } : {}),
  }
  if (run.blank) {
    // an underscore of a Times is half an em wide
    const count = Math.max(1, Math.round(run.blank / ((points ?? size) * 0.5 * 0.3528)))
    return [new TextRun({ ...properties, text: '_'.repeat(count) })]
  }
  return run.t
    .split('\n')
    .map((text, i) => new TextRun({ ...properties, text, ...(i > 0 ? { break: 1 } : {}) }))
}

type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'> & { look?: Look }

export const paragraph = (text: Text, size: number, { look, ...options }: ParagraphLook = {}): Paragraph =>
  new Paragraph({ ...options, children: textRuns(text, size, look) })

export const paragraphs = (texts: Text[], size: number, options: ParagraphLook = {}): Paragraph[] =>
  texts.map((text) => paragraph(text, size, options))
