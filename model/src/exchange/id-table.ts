import type { JsonReader } from './json-reader.ts'

/**
 * Ids of one side and their numbers. Millions of pairs name people again and again: the table compares the
 * bytes of the file, and only an id with an escape in it becomes a string first.
 */
export class IdTable {
  readonly ids: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly bytes: Uint8Array
  private slots = new Int32Array(1024).fill(-1)
  private starts: number[] = []
  private ends: number[] = []
  private owner: number[] = []

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** Reads an id that must be new. */
  define(reader: JsonReader): number {
    reader.peek()
    const offset = reader.at
    const raw = reader.rawString()
    if (raw) reader.at = offset
    const id = reader.string('expected-id')
    if (id === '') reader.fail('empty-id', offset)
    if (this.numbers.has(id)) reader.fail('duplicate-id', offset, { id })
    const number = this.ids.length
    this.ids.push(id)
    this.numbers.set(id, number)
    if (raw) this.remember(raw.start, raw.end, number)
    return number
  }

  /** Reads an id that must be known. */
  find(reader: JsonReader, code: string): number {
    reader.peek()
    const offset = reader.at
    const raw = reader.rawString()
    if (raw) {
      const number = this.lookUp(raw.start, raw.end)
      if (number >= 0) return number
      reader.at = offset
    }
    const id = reader.string('expected-id')
    const number = this.numbers.get(id)
    if (number === undefined) reader.fail(code, offset, { id })
    return number
  }

  numberOf(id: string): number {
    return this.numbers.get(id) ?? -1
  }

  private remember(start: number, end: number, number: number): void {
    if (this.starts.length * 2 >= this.slots.length) this.grow()
    this.starts.push(start)
    this.ends.push(end)
    this.owner.push(number)
    this.insert(this.starts.length - 1)
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1)
    for (let entry = 0; entry < this.starts.length; entry++) this.insert(entry)
  }

  private insert(entry: number): void {
    const mask = this.slots.length - 1
    let slot = this.hash(this.starts[entry] ?? 0, this.ends[entry] ?? 0) & mask
    while (this.slots[slot] !== -1) slot = (slot + 1) & mask
    this.slots[slot] = entry
  }

  private lookUp(start: number, end: number): number {
    const mask = this.slots.length - 1
    let slot = this.hash(start, end) & mask
    for (let entry = this.slots[slot] ?? -1; entry >= 0; entry = this.slots[slot] ?? -1) {
      if (this.same(entry, start, end)) return this.owner[entry] ?? -1
      slot = (slot + 1) & mask
    }
    return -1
  }

  private same(entry: number, start: number, end: number): boolean {
    const own = this.starts[entry] ?? 0
    if ((this.ends[entry] ?? 0) - own !== end - start) return false
    for (let b = 0; b < end - start; b++) if (this.bytes[own + b] !== this.bytes[start + b]) return false
    return true
  }

  private hash(start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let b = start; b < end; b++) hash = Math.imul(hash ^ (this.bytes[b] ?? 0), 0x01000193)
    return (hash ^ (hash >>> 15)) >>> 0
  }
}
