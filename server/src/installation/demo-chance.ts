/** Chance that repeats: the same seed makes the same people on every machine. */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** From 0 up to, but not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from the first to the last, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** True in so many cases out of a hundred. */
  percent(share: number): boolean {
    return this.next() * 100 < share
  }

  one<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }

  /** Some of the items in their own order, from so many to so many. */
  some<T>(items: readonly T[], from: number, to: number): T[] {
    const wanted = Math.min(items.length, this.whole(from, to))
    const chosen = new Set<number>()
    while (chosen.size < wanted) chosen.add(Math.floor(this.next() * items.length))
    return [...chosen].sort((a, b) => a - b).map((i) => items[i] as T) // the index is inside the list
  }

  /** A day between the two, both included. */
  day(from: string, to: string): string {
    const [first, last] = [Date.parse(from), Date.parse(to)]
    return new Date(first + Math.floor(this.next() * ((last - first) / 86_400_000 + 1)) * 86_400_000)
      .toISOString()
      .slice(0, 10)
  }

  uuid(): string {
    const hex = (count: number) =>
      Array.from({ length: count }, () => Math.floor(this.next() * 16).toString(16)).join('')
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[this.whole(0, 3)]}${hex(3)}-${hex(12)}`
  }

  /** «+7 900 123-45-67»: a range that the plan of numbering keeps for nobody in particular. */
  phone(): string {
    const digits = String(this.whole(0, 9_999_999)).padStart(7, '0')
    return `+7 900 ${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`
  }
}
