import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import type { TableLimits } from './limits.ts'
import { ImportRefusal } from './refusal.ts'

/** The parts of an archive whose sizes were found bearable before anything was unpacked. */
export type Parts = {
  names: string[]
  /** Unpacks a part piece by piece; the name may be written in any case. */
  read: (name: string) => AsyncGenerator<Buffer>
  has: (name: string) => boolean
}

/** Opens the archive and refuses bombs, passwords and damage by its table of contents alone. */
export async function openZip(file: Buffer, limits: TableLimits): Promise<Parts> {
  const zip = await damagedIfFails(yauzl.fromBufferPromise(file, { lazyEntries: true, autoClose: false }))
  const entries = new Map<string, yauzl.Entry>()
  let total = 0
  let parts = 0
  try {
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize
      parts += 1
      if (entry.isEncrypted()) throw new ImportRefusal('import.encrypted')
      if (parts > limits.parts || total > limits.totalBytes || isBomb(entry, limits))
        throw new ImportRefusal('import.zip-bomb')
      entries.set(entry.fileName.toLowerCase(), entry)
    }
  } catch (error) {
    throw error instanceof ImportRefusal ? error : new ImportRefusal('import.damaged', { cause: error })
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => unpack(zip, entries.get(name.toLowerCase()), limits),
  }
}

function isBomb({ uncompressedSize, compressedSize }: yauzl.Entry, limits: TableLimits): boolean {
  if (uncompressedSize > limits.partBytes) return true
  return uncompressedSize > 1e6 && uncompressedSize / Math.max(1, compressedSize) > limits.ratio
}

/** Declared sizes lie, so what really comes out is counted too. */
async function* unpack(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined, limits: TableLimits) {
  if (!entry) throw new ImportRefusal('import.damaged')
  let size = 0
  let sum = 0
  const stream = await damagedIfFails(zip.openReadStreamPromise(entry))
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      sum = crc32(chunk, sum)
      if (size > limits.partBytes) throw new ImportRefusal('import.zip-bomb')
      yield chunk
    }
    if (sum !== entry.crc32) throw new ImportRefusal('import.damaged')
  } catch (error) {
    if (error instanceof ImportRefusal) throw error
    const lied = error instanceof Error && error.message.includes('too many bytes')
    throw new ImportRefusal(lied ? 'import.zip-bomb' : 'import.damaged', { cause: error })
  } finally {
    stream.destroy()
  }
}

async function damagedIfFails<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening
  } catch (cause) {
    throw new ImportRefusal('import.damaged', { cause })
  }
}
