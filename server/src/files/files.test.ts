import { afterAll, expect, test } from 'vitest'
import { deleteFile, readFile, saveFile } from '#files'
import { anOrganisation, freshDatabase } from '#testing'

const { db, close } = await freshDatabase()
afterAll(close)

test('a file comes back byte for byte, whatever its size', async () => {
  const organisationId = await anOrganisation(db)
  for (const size of [0, 1, 256 * 1024, 256 * 1024 + 1, 1_000_000]) {
    const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 31) % 256)
    const id = await saveFile(db, { organisationId, name: 'список.xlsx', type: 'x', bytes, createdBy: null })
    const back = await readFile(db, organisationId, id)
    expect(Buffer.compare(back?.bytes ?? new Uint8Array(1), bytes)).toBe(0)
    expect(back?.size).toBe(size)
    await deleteFile(db, organisationId, id)
    expect(await readFile(db, organisationId, id)).toBeUndefined()
  }
})
