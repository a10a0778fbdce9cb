import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx'
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx'
import { half, lines, twips } from './docx-text.ts'

/** Word has it everywhere; Tinos, the face of the PDF, is as wide. */
const face = 'Times New Roman'

/** Styles under Russian names: institutions correct documents by style, not letter by letter. */
export function styles(size: number, spacing: number): IStylesOptions {
  const heading = (before: number, alignment?: 'center'): object => ({
    run: { font: face, size: half(size), bold: true, color: '000000' },
    paragraph: {
      spacing: { before, after: 80, ...lines(spacing) },
      keepNext: true,
      ...(alignment ? { alignment: AlignmentType.CENTER } : {}),
    },
  })
  return {
    default: {
      document: {
        run: { font: face, size: half(size), color: '000000', language: { value: 'ru-RU' } },
        paragraph: { spacing: { before: 0, after: 0, ...lines(spacing) } },
      },
      heading1: heading(200),
      heading2: heading(160),
      heading3: heading(120),
    },
    paragraphStyles: [
      style('MainText', 'Текст документа', {
        paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: twips(12.5) } },
      }),
      style('Line', 'Строка без отступа', {}),
      style('DocumentKind', 'Вид документа', {
        run: { bold: true, size: half(size + 1) },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120, after: 160 } },
      }),
      style('Subject', 'Заголовок к тексту', {
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 200, after: 240 } },
      }),
      style('Grif', 'Гриф и отметка', {}),
      style('TableText', 'Текст таблицы', { run: { size: half(12) }, paragraph: { spacing: lines(1) } }),
      style('TableHead', 'Заголовок таблицы', {
        run: { size: half(12), bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: lines(1) },
      }),
      style('Small', 'Мелкие пояснения', { run: { size: half(8) }, paragraph: { spacing: lines(1) } }),
      style('Executor', 'Отметка об исполнителе', {
        run: { size: half(10) },
        paragraph: { spacing: lines(1) },
      }),
      // Word joins two tables with nothing between them
      style('Gap', 'Промежуток', { run: { size: 4 }, paragraph: { spacing: lines(1) } }),
      ...[1, 2, 3].map((level) =>
        style(`TOC${level}`, `toc ${level}`, { paragraph: { indent: { left: twips(8 * (level - 1)) } } }),
      ),
    ],
  }
}

const style = (id: string, name: string, look: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...look,
})

const levels = [0, 1, 2, 3]
const firstLine = { indent: { left: 0, firstLine: twips(12.5) } }

/** Lists of the document: clauses from a number on, regulations with headed sections, dashes and numbers. */
export function numbering(starts: number[]): INumberingOptions {
  const clauses = (reference: string, headed: boolean, start: number) => ({
    reference,
    levels: levels.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `${levels
        .slice(0, level + 1)
        .map((n) => `%${n + 1}`)
        .join('.')}.`,
      suffix: LevelSuffix.SPACE,
      start: level === 0 ? start : 1,
      alignment: AlignmentType.LEFT,
      style:
        headed && level === 0
          ? { paragraph: { indent: { left: 0, firstLine: 0 } }, run: { bold: true } }
          : { paragraph: firstLine },
    })),
  })
  const list = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        suffix: LevelSuffix.SPACE,
        alignment: AlignmentType.LEFT,
        style: { paragraph: firstLine },
      },
    ],
  })
  return {
    config: [
      ...[...new Set([1, ...starts])].flatMap((start) => [
        clauses(`clauses-${start}`, false, start),
        clauses(`sections-${start}`, true, start),
      ]),
      list('dash', LevelFormat.BULLET, '–'),
      list('number', LevelFormat.DECIMAL, '%1)'),
    ],
  }
}
