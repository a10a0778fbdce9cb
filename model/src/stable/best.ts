/** The few largest values, falling, and the pairs they belong to. */
export class Best {
  size = 0
  readonly pair: Int32Array
  private readonly value: Float64Array
  private room = 0

  constructor(most: number) {
    this.pair = new Int32Array(most)
    this.value = new Float64Array(most)
  }

  get isFull(): boolean {
    return this.size === this.room
  }

  get last(): number {
    return this.value[this.size - 1]!
  }

  clear(room: number): void {
    this.room = room
    this.size = 0
  }

  copy(other: Best): void {
    this.room = other.room
    this.size = other.size
    for (let s = 0; s < other.size; s++) {
      this.value[s] = other.value[s]!
      this.pair[s] = other.pair[s]!
    }
  }

  add(value: number, pair: number): void {
    if (this.isFull && value <= this.last) return
    let s = this.isFull ? this.size - 1 : this.size++
    for (; s > 0 && this.value[s - 1]! < value; s--) {
      this.value[s] = this.value[s - 1]!
      this.pair[s] = this.pair[s - 1]!
    }
    this.value[s] = value
    this.pair[s] = pair
  }

  leaveOneFree(): void {
    if (this.isFull) this.size--
  }

  dropNegative(): void {
    while (this.size > 0 && this.last < 0) this.size--
  }

  sum(): number {
    let sum = 0
    for (let s = 0; s < this.size; s++) sum += this.value[s]!
    return sum
  }
}
