import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { Book, RegisterRow } from './book.ts'
import { RecordCase } from './nomenclature.ts'

const Period = z.object({
  book: Book,
  from: z.iso.date(),
  to: z.iso.date(),
})

/** How the numbers of a series are written, and the next one. */
export const Numbering = z
  .object({ series: z.string().max(20), scheme: z.string(), next: z.string() })
  .meta({ id: 'Numbering' })
export type Numbering = z.output<typeof Numbering>

export const recordApi = {
  list: endpoint({
    method: 'GET',
    url: '/records',
    action: 'document.read',
    summary: 'Registered documents of a period with their cases and terms',
    querystring: Period.extend({ q: z.string().max(200).optional() }),
    response: z.array(RegisterRow),
  }),
  file: endpoint({
    method: 'GET',
    url: '/records/file',
    action: 'document.read',
    summary: 'The register of a period as a workbook, DOCX or PDF',
    querystring: Period.extend({ format: z.enum(['xlsx', 'docx', 'pdf']) }),
    response: FileAnswer,
  }),
  cases: endpoint({
    method: 'GET',
    url: '/records/cases',
    action: 'document.read',
    summary: 'The list of records of the organisation; the usual one until it is saved',
    response: z.array(RecordCase.extend({ documents: z.number().int() })),
  }),
  saveCases: endpoint({
    method: 'PUT',
    url: '/records/cases',
    action: 'template.write',
    summary: 'Saves the list of records',
    body: z.object({ cases: z.array(RecordCase).min(1).max(200) }),
    response: Done,
    refusals: ['records.case-used', 'records.index-taken', 'records.kind-twice'],
  }),
  refile: endpoint({
    method: 'PUT',
    url: '/records/:id/case',
    action: 'document.write',
    summary: 'Moves a registered document into another case',
    params: z.object({ id: z.uuid() }),
    body: z.object({ caseId: z.uuid() }),
    response: Done,
    refusals: ['paper.not-registered'],
  }),
  numbering: endpoint({
    method: 'GET',
    url: '/records/numbering',
    action: 'document.read',
    summary: 'Schemes of numbers by series, with the next number of each',
    response: z.array(Numbering),
  }),
  saveNumbering: endpoint({
    method: 'PUT',
    url: '/records/numbering',
    action: 'template.write',
    summary: 'Changes the scheme of a series; numbers that are given stay as they are',
    body: z.object({ series: z.string().max(20), scheme: z.string().trim().max(60) }),
    response: z.array(Numbering),
    refusals: ['records.numbering'],
  }),
}
