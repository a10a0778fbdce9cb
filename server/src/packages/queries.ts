import { documentKind, isDocumentCode } from '@app/model/documents'
import { sourceOf } from '@app/model/drafting'
import type { PaperPackage } from '@app/model/packages'
import type { Db } from '#db'

const packages = (db: Db, organisationId: string) =>
  db.selectFrom('paperPackage').selectAll().where('organisationId', '=', organisationId)

export type PackageRecord = NonNullable<Awaited<ReturnType<typeof findPackage>>>

export const findPackage = (db: Db, organisationId: string, id: string) =>
  packages(db, organisationId).where('id', '=', id).executeTakeFirst()

export const lockPackage = (db: Db, organisationId: string, id: string) =>
  packages(db, organisationId).where('id', '=', id).forUpdate().executeTakeFirst()

export const listPackages = (db: Db, organisationId: string) =>
  packages(db, organisationId).orderBy('createdAt', 'desc').limit(100).execute()

/** «Согласия участников…: согласие на участие в программе» */
export function titleOf({ code, variant }: Pick<PackageRecord, 'code' | 'variant'>): string {
  const kind = isDocumentCode(code) ? documentKind(code).title : code
  const { title } = sourceOf(code, variant) ?? {}
  if (!title) return kind
  return /^[А-ЯЁ]/u.test(title) ? title : `${kind.split(',')[0]}: ${title}`
}

/** With files of each a package is made twice: for the printer and one by one. */
const workOf = ({ subjects, withFiles }: Pick<PackageRecord, 'subjects' | 'withFiles'>): number =>
  subjects.length * (withFiles ? 2 : 1)

export const toPackage = (row: PackageRecord): PaperPackage => ({
  ...{ id: row.id, code: row.code, variant: row.variant, title: titleOf(row), state: row.state },
  ...{ total: row.subjects.length, skipped: row.skipped, createdAt: row.createdAt, expiresOn: row.expiresOn },
  percent:
    row.state === 'ready' ? 100 : Math.min(99, Math.floor((row.done / Math.max(1, workOf(row))) * 100)),
  ...{ printFiles: row.printFiles.length, zipFiles: row.zipFiles.length },
})
