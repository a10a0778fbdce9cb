import type { Sheet } from '@app/model/imports'
import type { Db } from '#db'
import { readFile } from '#files'
import { AppError } from '#http'
import { readTable } from './read-table.ts'
import { ImportRefusal } from './refusal.ts'

/** Lists on the screens of curators just now: a file is not unpacked again after every click. */
const kept = new Map<string, Sheet[]>()
const most = 4

/** Sheets of a kept file. @throws AppError with a code of `importErrors` */
export async function sheetsOf(db: Db, organisationId: string, fileId: string): Promise<Sheet[]> {
  const known = kept.get(fileId)
  if (known) return known
  const file = await readFile(db, organisationId, fileId)
  if (!file) throw new AppError('import.over')
  return keep(fileId, await readSheets(file.bytes, file.name))
}

export async function readSheets(bytes: Uint8Array, name: string): Promise<Sheet[]> {
  try {
    return (await readTable(bytes, name)).sheets
  } catch (error) {
    throw error instanceof ImportRefusal ? new AppError(error.code) : error
  }
}

export function keep(fileId: string, sheets: Sheet[]): Sheet[] {
  kept.delete(fileId)
  kept.set(fileId, sheets)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  return sheets
}

export const forget = (fileId: string) => kept.delete(fileId)
