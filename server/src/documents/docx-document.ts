import type { Doc, Page } from '@app/model/documents'
import type { ISectionOptions } from 'docx'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { Setting } from './docx-blocks.ts'
import { blockChildren } from './docx-blocks.ts'
import { numbering, styles } from './docx-styles.ts'
import { pageBreak } from './docx-tables.ts'
import { half, lines, twips } from './docx-text.ts'
import { prepare } from './prepare.ts'

/** The file of Word: styles, real numbering, sections. */
export async function docxBytes(doc: Doc): Promise<Uint8Array> {
  const prepared = prepare(doc)
  let list = 0
  const nextList = () => ++list
  const starts = doc.blocks.flatMap((block) => (block.k === 'clauses' && block.start ? [block.start] : []))
  const file = new Document({
    title: prepared.title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    compatabilityModeVersion: 15,
    styles: styles(prepared.size, prepared.lineSpacing),
    numbering: numbering(starts),
    ...(doc.blocks.some((block) => block.k === 'toc') ? { pageNumbers: estimatePageNumbers } : {}),
    sections: prepared.sections.map((section, i) => {
      const setting: Setting = {
        page: section.page,
        size: prepared.size,
        spacing: prepared.lineSpacing,
        nextList,
      }
      return {
        properties: pageProperties(section.page, i === 0 && doc.numberFrom === 2),
        headers: {
          // a certificate has no page number
          default: section.page.frame ? emptyHeader() : pageNumber(),
          ...(i === 0 && doc.numberFrom === 2 ? { first: emptyHeader() } : {}),
        },
        children: section.blocks.flatMap((block, at) => [
          ...blockChildren(block, setting),
          ...(block.k === 'titlePage' && at < section.blocks.length - 1 ? [pageBreak()] : []),
        ]),
      } satisfies ISectionOptions
    }),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function pageProperties(page: Page, firstApart: boolean): ISectionOptions['properties'] {
  const { l, r, t, b } = page.margins
  const edge = { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: '000000', space: 24 }
  return {
    ...(firstApart ? { titlePage: true } : {}),
    page: {
      // the sizes of a portrait page: the orientation turns them
      size: {
        width: twips(210),
        height: twips(297),
        orientation: page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        left: twips(l),
        right: twips(r),
        top: twips(t),
        bottom: twips(b),
        header: twips(10),
        footer: twips(10),
      },
      ...(page.frame
        ? {
            borders: {
              pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
              pageBorderTop: edge,
              pageBorderBottom: edge,
              pageBorderLeft: edge,
              pageBorderRight: edge,
            },
          }
        : {}),
    },
  }
}

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: lines(1),
        children: [new TextRun({ size: half(12), children: [PageNumber.CURRENT] })],
      }),
    ],
  })

const emptyHeader = () => new Header({ children: [new Paragraph({ spacing: lines(1), children: [] })] })
