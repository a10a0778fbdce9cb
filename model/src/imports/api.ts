import { z } from 'zod'
import { Done, endpoint } from '#api'
import { type ImportErrorCode, importErrors } from './errors.ts'
import { ChosenColumn, ImportPlan } from './plan.ts'

const Id = z.object({ id: z.uuid() })

/** What becomes of a row; «wrong» is left out until it is mended, «doubtful» is loaded and marked. */
export const RowState = z.enum(['new', 'changed', 'same', 'duplicate', 'doubtful', 'wrong'])
export type RowState = z.output<typeof RowState>

const Column = z.object({
  index: z.number().int(),
  title: z.string(),
  meaning: ChosenColumn,
  confidence: z.number(),
  samples: z.array(z.string()),
})

export const ImportTable = z.object({
  sheet: z.string(),
  shape: z.string(),
  headerRows: z.array(z.number().int()),
  columns: z.array(Column),
  /** First rows of the sheet as they are in the file, from the row `from`. */
  rows: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
})
export type ImportTable = z.output<typeof ImportTable>

/** One value of a row: the text of its cell and what is written. */
const Cell = z.object({ field: z.string(), title: z.string(), original: z.string(), value: z.string() })

export const ImportRow = z.object({
  sheet: z.string(),
  row: z.number().int(),
  state: RowState,
  load: z.boolean(),
  name: z.string(),
  about: z.string(),
  bornOn: z.string(),
  cells: z.array(Cell),
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
  problems: z.array(
    z.object({
      title: z.string(),
      field: z.string().nullable(),
      code: z.string(),
      severity: z.string(),
      message: z.string(),
    }),
  ),
  /** Row of the file that a duplicate repeats. */
  of: z.number().int().nullable(),
  mended: z.boolean(),
})
export type ImportRow = z.output<typeof ImportRow>

export const ImportSummary = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    state: z.enum(['ready', 'loaded', 'undone', 'cancelled']),
    createdAt: z.iso.datetime(),
    loadedAt: z.iso.datetime().nullable(),
    counts: z.record(z.string(), z.number()),
  })
  .meta({ id: 'ImportSummary' })
export type ImportSummary = z.output<typeof ImportSummary>

export const Import = ImportSummary.extend({
  plan: ImportPlan,
  /** The meanings of columns were remembered from an earlier list of this shape. */
  remembered: z.boolean(),
  tables: z.array(ImportTable),
  rows: z.array(ImportRow),
  skipped: z.array(z.object({ sheet: z.string(), row: z.number().int(), why: z.string(), text: z.string() })),
  /** How many cards «Загрузить» will write. */
  willLoad: z.number().int(),
}).meta({ id: 'Import' })
export type Import = z.output<typeof Import>

/** Values that may be mended by hand before loading. */
export const Mend = z.object({
  sheet: z.string().max(200),
  row: z.number().int().min(1),
  load: z.boolean().optional(),
  values: z
    .object({
      lastName: z.string().trim().max(120),
      firstName: z.string().trim().max(120),
      patronymic: z.string().trim().max(120),
      bornOn: z.iso.date().nullable(),
      sex: z.enum(['m', 'f']).nullable(),
      group: z.string().trim().max(60),
      position: z.string().trim().max(300),
      phone: z.string().trim().max(60),
      email: z.string().trim().max(200),
      experienceYears: z.number().int().min(0).max(80).nullable(),
      capacity: z.number().int().min(0).max(100).nullable(),
    })
    .partial()
    .optional(),
})
export type Mend = z.output<typeof Mend>

// The keys of the record are the codes of the type.
const fileRefusals = Object.keys(importErrors) as ImportErrorCode[]

export const importApi = {
  list: endpoint({
    method: 'GET',
    url: '/cycles/:id/imports',
    action: 'import.write',
    summary: 'Lists that were brought into the cycle, newest first',
    params: Id,
    response: z.array(ImportSummary),
  }),
  upload: endpoint({
    method: 'POST',
    url: '/cycles/:id/imports',
    action: 'import.write',
    summary: 'A file of a list: read and shown, nothing written into the bases',
    params: Id,
    querystring: z.object({ name: z.string().max(255).optional() }),
    upload: true,
    response: Import,
    refusals: fileRefusals,
  }),
  read: endpoint({
    method: 'GET',
    url: '/imports/:id',
    action: 'import.write',
    summary: 'The list as it is and as it will become',
    params: Id,
    response: Import,
    refusals: fileRefusals,
  }),
  choose: endpoint({
    method: 'PUT',
    url: '/imports/:id/columns',
    action: 'import.write',
    summary: 'What the columns mean and what the list is for; remembered for lists of this shape',
    params: Id,
    body: z.object({
      plan: ImportPlan.optional(),
      tables: z
        .array(
          z.object({
            shape: z.string().max(5000),
            meanings: z.record(z.string().regex(/^\d{1,3}$/), ChosenColumn),
          }),
        )
        .max(200)
        .optional(),
    }),
    response: Import,
    refusals: ['import.over', ...fileRefusals],
  }),
  mend: endpoint({
    method: 'PUT',
    url: '/imports/:id/rows',
    action: 'import.write',
    summary: 'Mends rows or decides which are loaded',
    params: Id,
    body: z.object({ rows: z.array(Mend).min(1).max(20_000) }),
    response: Import,
    refusals: ['import.over', ...fileRefusals],
  }),
  load: endpoint({
    method: 'POST',
    url: '/imports/:id/loading',
    action: 'import.write',
    summary: 'Writes the list whole or not at all',
    params: Id,
    response: ImportSummary,
    refusals: ['import.over', 'import.nothing', ...fileRefusals],
  }),
  undo: endpoint({
    method: 'POST',
    url: '/imports/:id/undoing',
    action: 'import.write',
    summary: 'Takes a loaded list back while nothing depends on it',
    params: Id,
    response: ImportSummary,
    refusals: ['import.not-loaded', 'import.depended-on'],
  }),
  cancel: endpoint({
    method: 'DELETE',
    url: '/imports/:id',
    action: 'import.write',
    summary: 'Throws an unloaded list away with its file',
    params: Id,
    response: Done,
    refusals: ['import.over'],
  }),
}
