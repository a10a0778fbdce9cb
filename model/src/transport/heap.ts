/**
 * A binary heap of numbers 0…size-1 ordered by a key that may only fall while a number is inside.
 * Equal keys come out by the smaller number, so that two runs take the same path.
 */
export class IndexHeap {
  readonly key: Float64Array
  private readonly place: Int32Array
  private readonly items: Int32Array
  private length = 0

  constructor(size: number) {
    this.key = new Float64Array(size)
    this.place = new Int32Array(size).fill(-1)
    this.items = new Int32Array(size)
  }

  get size(): number {
    return this.length
  }

  has(item: number): boolean {
    return this.place[item]! >= 0
  }

  /** The smallest key, infinite when empty. */
  minKey(): number {
    return this.length > 0 ? this.key[this.items[0]!]! : Infinity
  }

  /** Inserts, or lowers the key of what is already inside. */
  offer(item: number, key: number): void {
    let at = this.place[item]!
    if (at < 0) at = this.length++
    this.key[item] = key
    this.rise(item, at)
  }

  pop(): number {
    const top = this.items[0]!
    const last = this.items[--this.length]!
    this.place[top] = -1
    if (this.length > 0) this.sink(last)
    return top
  }

  clear(): void {
    for (let at = 0; at < this.length; at++) this.place[this.items[at]!] = -1
    this.length = 0
  }

  private rise(item: number, start: number): void {
    const { key, items, place } = this
    const own = key[item]!
    let at = start
    while (at > 0) {
      const up = (at - 1) >> 1
      const other = items[up]!
      if (key[other]! < own || (key[other]! === own && other < item)) break
      items[at] = other
      place[other] = at
      at = up
    }
    items[at] = item
    place[item] = at
  }

  private sink(item: number): void {
    const { key, items, place, length } = this
    const own = key[item]!
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= length) break
      let child = items[down]!
      if (down + 1 < length) {
        const right = items[down + 1]!
        const difference = key[right]! - key[child]!
        if (difference < 0 || (difference === 0 && right < child)) {
          child = right
          down++
        }
      }
      if (key[child]! > own || (key[child]! === own && child > item)) break
      items[at] = child
      place[child] = at
      at = down
    }
    items[at] = item
    place[item] = at
  }
}
