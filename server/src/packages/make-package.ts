import type { Doc } from '@app/model/documents'
import { fileNameOf, type PaperSource, sourceOf } from '@app/model/drafting'
import { daysKept } from '@app/model/packages'
import type { PaperFacts } from '@app/model/registry'
import type { Db } from '#db'
import { joinPrinted, printPart, renderPdf } from '#documents'
import { saveFile } from '#files'
import { dateOf } from '#http'
import { notifyAccounts } from '#notifications'
import { gatherCommon } from '#registry'
import { Archive } from './archive.ts'
import { findPackage, type PackageRecord, titleOf } from './queries.ts'

/** Few enough that building them keeps nobody waiting, and that a cancellation is seen soon. */
const together = 10
/** A file of the database is at most 20 MB. */
const largest = 16 * 1024 * 1024

type Job = { organisationId: string; id: string }

/** The job that makes a package: the print file, then a file of each, a part at a time. */
export function packageJob(db: Db, clock: () => Date) {
  return async ({ organisationId, id }: Job): Promise<void> => {
    const row = await findPackage(db, organisationId, id)
    const source = row && sourceOf(row.code, row.variant)
    // Made already, stopped, or begun by a process that was killed: the latter is begun anew.
    if (!row || !source || (row.state !== 'waiting' && row.state !== 'running')) return
    try {
      await setState(db, row, { state: 'running', done: 0 })
      const made = await make(db, row, source, clock)
      if (!made) return
      const today = dateOf(clock())
      await setState(db, row, {
        ...{ state: 'ready', ...made, finishedAt: clock().toISOString(), expiresOn: later(today, daysKept) },
      })
      await tell(db, row, 'package.ready')
    } catch (error) {
      await setState(db, row, { state: 'failed', finishedAt: clock().toISOString() })
      await tell(db, row, 'package.failed')
      throw error
    }
  }
}

type Files = { printFiles: string[]; zipFiles: string[] }

/** The files of the package, or nothing when it was cancelled meanwhile. */
async function make(
  db: Db,
  row: PackageRecord,
  source: PaperSource,
  clock: () => Date,
): Promise<Files | undefined> {
  const files: Files = { printFiles: [], zipFiles: [] }
  const keep = async (name: string, type: string, bytes: Uint8Array) => {
    const { organisationId, createdBy } = row
    return saveFile(db, { organisationId, name, type, bytes, createdBy })
  }
  let printed: Uint8Array[] = []
  const closePrint = async () => {
    if (printed.length === 0) return
    const bytes = await joinPrinted(printed)
    files.printFiles.push(await keep('print.pdf', 'application/pdf', bytes))
    printed = []
  }
  let archive = new Archive()
  const closeArchive = async () => {
    if (archive.size === 0) return
    files.zipFiles.push(await keep('files.zip', 'application/zip', archive.close()))
    archive = new Archive()
  }
  const dropAll = async () => {
    const ids = [...files.printFiles, ...files.zipFiles]
    if (ids.length)
      await db
        .deleteFrom('file')
        .where('organisationId', '=', row.organisationId)
        .where('id', 'in', ids)
        .execute()
  }
  let done = 0
  for await (const part of papersOf(db, row, source, dateOf(clock()))) {
    const bytes = await printPart(part.map(({ doc }) => doc))
    if (sizeOf(printed) + bytes.byteLength > largest) await closePrint()
    printed.push(bytes)
    done += part.length
    if (row.withFiles)
      for (const { doc, name } of part) {
        const single = await renderPdf(doc)
        if (archive.size + single.byteLength > largest) await closeArchive()
        archive.add(`${name}.pdf`, single)
        done++
      }
    if (!(await stillWanted(db, row, done))) {
      await dropAll()
      return undefined
    }
  }
  await closePrint()
  await closeArchive()
  return files
}

type Made = { doc: Doc; name: string }

/** Papers a part at a time: people are asked for as they are printed. */
async function* papersOf(
  db: Db,
  row: PackageRecord,
  source: PaperSource,
  today: string,
): AsyncGenerator<Made[]> {
  const { organisationId, cycleId, subjects } = row
  const facts = row.facts as PaperFacts // written from PaperFacts
  const at = { date: null, number: null }
  const common = await gatherCommon(db, { organisationId, cycleId, source, facts, at, today })
  for (let from = 0; from < subjects.length; from += together) {
    const ids = subjects.slice(from, from + together)
    if (source.about === 'pair') {
      const { pairs } = await common.pairs(ids)
      yield pairs.map((pair) => {
        const { doc } = source.build({ ...common.dossier, pairs: [pair] }, facts)
        return { doc, name: fileNameOf(source, { title: doc.title, about: pair.number }) }
      })
      continue
    }
    const people = await common.people(ids)
    yield ids.flatMap((id) => {
      const person = people.get(id)
      if (!person) return []
      const { doc } = source.build({ ...common.dossier, person }, facts)
      return [{ doc, name: fileNameOf(source, { title: doc.title, about: person.name.nominative }) }]
    })
  }
}

/** Notes how far it is; false when somebody has cancelled the package. */
async function stillWanted(db: Db, { organisationId, id }: PackageRecord, done: number): Promise<boolean> {
  const row = await db
    .updateTable('paperPackage')
    .set({ done })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

const setState = (
  db: Db,
  { organisationId, id }: PackageRecord,
  values: Partial<
    Pick<PackageRecord, 'state' | 'done' | 'printFiles' | 'zipFiles' | 'finishedAt' | 'expiresOn'>
  >,
) =>
  db
    .updateTable('paperPackage')
    .set(values)
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('state', '!=', 'cancelled')
    .execute()

/** Whoever asked for it; the link leads to the files. */
async function tell(db: Db, row: PackageRecord, code: 'package.ready' | 'package.failed') {
  if (!row.createdBy) return
  await notifyAccounts(db, row.organisationId, [row.createdBy], {
    ...{ code, params: { title: titleOf(row), count: row.subjects.length } },
    link: '/programme/documents/packages',
  })
}

const sizeOf = (files: readonly Uint8Array[]) => files.reduce((sum, { byteLength }) => sum + byteLength, 0)

function later(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}
