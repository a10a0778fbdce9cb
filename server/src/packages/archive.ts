import { Zip, ZipPassThrough } from 'fflate'

/** A ZIP that grows file by file; PDFs are packed already, so they are only put one after another. */
export class Archive {
  #parts: Uint8Array[] = []
  #names = new Map<string, number>()
  size = 0
  readonly #zip = new Zip((error, part) => {
    if (error) throw error
    this.#parts.push(part)
    this.size += part.byteLength
  })

  add(name: string, bytes: Uint8Array): void {
    const entry = new ZipPassThrough(this.#free(name))
    // Equal packages are equal files, whenever they are made.
    entry.mtime = new Date(2020, 0, 1)
    this.#zip.add(entry)
    entry.push(bytes, true)
  }

  close(): Uint8Array {
    this.#zip.end()
    return new Uint8Array(Buffer.concat(this.#parts))
  }

  /** Namesakes do not overwrite each other. */
  #free(name: string): string {
    const times = (this.#names.get(name) ?? 0) + 1
    this.#names.set(name, times)
    return times === 1 ? name : name.replace(/(\.\w+)$/u, `_${times}$1`)
  }
}
