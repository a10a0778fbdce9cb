import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '#db'

/** 256 KB a row: one large value stops everybody else for seconds on PGlite. */
const pieceBytes = 256 * 1024

type NewFile = {
  organisationId: string
  name: string
  type: string
  bytes: Uint8Array
  createdBy: string | null
}

/** Keeps a file in the database. Its size is checked by whoever lets it in. */
export async function saveFile(db: Db, { bytes, ...file }: NewFile): Promise<string> {
  const sha256 = await hashOf(bytes)
  const { id } = await db
    .insertInto('file')
    .values({ ...file, size: bytes.byteLength, sha256 })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (let no = 0; no * pieceBytes < bytes.byteLength; no++) {
    const piece = Buffer.from(bytes.subarray(no * pieceBytes, (no + 1) * pieceBytes)).toString('base64')
    await sql`insert into file_piece (organisation_id, file_id, no, bytes)
      values (${file.organisationId}, ${id}, ${no}, decode(${piece}, 'base64'))`.execute(db)
  }
  return id
}

/** In pieces: twenty megabytes at once would keep everybody waiting. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let from = 0; from < bytes.byteLength; from += 4 * pieceBytes) {
    hash.update(bytes.subarray(from, from + 4 * pieceBytes))
    await setImmediate()
  }
  return hash.digest('hex')
}

export async function readFile(db: Db, organisationId: string, id: string) {
  const file = await db
    .selectFrom('file')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!file) return undefined
  const { rows } = await sql<{ piece: string }>`select encode(bytes, 'base64') as piece from file_piece
    where organisation_id = ${organisationId} and file_id = ${id} order by no`.execute(db)
  return {
    ...file,
    bytes: new Uint8Array(Buffer.concat(rows.map(({ piece }) => Buffer.from(piece, 'base64')))),
  }
}

/** The pieces go with it. */
export const deleteFile = (db: Db, organisationId: string, id: string) =>
  db.deleteFrom('file').where('organisationId', '=', organisationId).where('id', '=', id).execute()
