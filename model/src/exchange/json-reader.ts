/** A place in the text and what is wrong there. `path` grows from the inside out while the error rises. */
export class JsonError extends Error {
  override readonly name = 'JsonError'
  readonly code: string
  readonly offset: number
  readonly path: (string | number)[] = []
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: string, offset: number, params: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.offset = offset
    this.params = params
  }
}

/** Unknown fields may hold what they like; this keeps the stack in bounds. */
const DEPTH_LIMIT = 512
const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const MINUS = 0x2d
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * JSON read straight from bytes: an instance of hundreds of megabytes goes into number arrays without
 * millions of small objects on the way. The caller says what it expects; the reader knows the place.
 */
export class JsonReader {
  readonly bytes: Uint8Array
  at: number
  private depth = 0

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** The first byte of the next value. */
  peek(): number {
    const { bytes } = this
    let c = bytes[this.at]
    while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++this.at]
    return c ?? -1
  }

  fail(code: string, offset = this.at, params: Readonly<Record<string, string | number>> = {}): never {
    throw new JsonError(code, offset, params)
  }

  /** Calls `element` at the start of each element; it must read exactly one value. */
  array(element: (index: number) => void): number {
    if (this.peek() !== OPEN_ARRAY) this.fail('expected-array')
    this.enter()
    let index = 0
    try {
      if (this.peek() === CLOSE_ARRAY) this.at++
      else {
        for (; ; index++) {
          this.peek()
          element(index)
          if (this.ends(CLOSE_ARRAY)) break
        }
        index++
      }
    } catch (error) {
      if (error instanceof JsonError) error.path.unshift(index)
      throw error
    }
    this.depth--
    return index
  }

  /** Calls `member` after each key; it must read exactly one value. */
  object(member: (key: string, keyOffset: number) => void): void {
    if (this.peek() !== OPEN_OBJECT) this.fail('expected-object')
    this.enter()
    let key: string | null = null
    try {
      if (this.peek() === CLOSE_OBJECT) this.at++
      else {
        do {
          key = null
          if (this.peek() !== QUOTE) this.fail('expected-key')
          const keyOffset = this.at
          const name = this.string()
          if (this.peek() !== COLON) this.fail('expected-colon')
          this.at++
          this.peek()
          key = name
          member(name, keyOffset)
        } while (!this.ends(CLOSE_OBJECT))
      }
    } catch (error) {
      if (error instanceof JsonError && key !== null) error.path.unshift(key)
      throw error
    }
    this.depth--
  }

  /** Reads any number; what is not a number fails with `code`. */
  number(code = 'expected-number'): number {
    const { bytes } = this
    let c = this.peek()
    const start = this.at
    const negative = c === MINUS
    if (negative) c = bytes[++this.at] ?? -1
    const first = this.at
    let value = 0
    while (c >= 0x30 && c <= 0x39) {
      value = value * 10 + (c - 0x30)
      c = bytes[++this.at] ?? -1
    }
    const digits = this.at - first
    if (digits === 0) this.fail(negative ? 'syntax' : code, start)
    if (digits > 1 && bytes[first] === 0x30) this.fail('syntax', start)
    if (digits < 16 && c !== 0x2e && c !== 0x65 && c !== 0x45) return negative ? -value : value
    return this.longNumber(start)
  }

  /** The raw bytes between the quotes when there is no escape; otherwise null and nothing is read. */
  rawString(): { start: number; end: number } | null {
    const { bytes } = this
    if (this.peek() !== QUOTE) return null
    let end = this.at + 1
    let c = bytes[end]
    while (c !== QUOTE) {
      if (c === undefined || c === BACKSLASH || c < 0x20) return null
      c = bytes[++end]
    }
    const start = this.at + 1
    this.at = end + 1
    return { start, end }
  }

  string(code = 'expected-string'): string {
    if (this.peek() !== QUOTE) this.fail(code)
    const { bytes } = this
    let text = ''
    let c = bytes[++this.at]
    while (c !== QUOTE) {
      if (c === undefined) this.fail('syntax')
      if (c < 0x20) this.fail('syntax')
      if (c === BACKSLASH) text += this.escape()
      else if (c < 0x80) {
        text += String.fromCharCode(c)
        this.at++
      } else text += this.wideCharacter(c)
      c = bytes[this.at]
    }
    this.at++
    return text
  }

  boolean(code = 'expected-boolean'): boolean {
    const c = this.peek()
    if (c !== 0x74 && c !== 0x66) this.fail(code)
    this.word(c === 0x74 ? 'true' : 'false')
    return c === 0x74
  }

  /** Reads one value of any kind and forgets it. */
  skip(): void {
    const c = this.peek()
    if (c === OPEN_ARRAY) this.array(() => this.skip())
    else if (c === OPEN_OBJECT) this.object(() => this.skip())
    else if (c === QUOTE) {
      if (!this.rawString()) this.string()
    } else if (c === 0x74) this.word('true')
    else if (c === 0x66) this.word('false')
    else if (c === 0x6e) this.word('null')
    else this.number('syntax')
  }

  private ends(close: number): boolean {
    const c = this.peek()
    if (c !== COMMA && c !== close) this.fail('syntax')
    this.at++
    return c === close
  }

  private enter(): void {
    if (++this.depth > DEPTH_LIMIT) this.fail('too-deep')
    this.at++
  }

  private word(word: string): void {
    for (let w = 0; w < word.length; w++)
      if (this.bytes[this.at + w] !== word.charCodeAt(w)) this.fail('syntax')
    this.at += word.length
  }

  private longNumber(start: number): number {
    let end = start
    let c = this.bytes[end] ?? -1
    while ((c >= 0x30 && c <= 0x39) || c === MINUS || c === 0x2b || c === 0x2e || c === 0x65 || c === 0x45)
      c = this.bytes[++end] ?? -1
    let text = ''
    for (let b = start; b < end && b < start + 400; b++) text += String.fromCharCode(this.bytes[b] ?? 0)
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) this.fail('syntax', start)
    this.at = end
    return Number(text)
  }

  private escape(): string {
    const c = this.bytes[this.at + 1]
    if (c === 0x75) {
      let hex = ''
      for (let b = 2; b < 6; b++) hex += String.fromCharCode(this.bytes[this.at + b] ?? 0)
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.fail('syntax')
      this.at += 6
      return String.fromCharCode(Number.parseInt(hex, 16))
    }
    const plain = c === undefined ? undefined : ESCAPES.get(c)
    if (plain === undefined) this.fail('syntax')
    this.at += 2
    return plain
  }

  private wideCharacter(lead: number): string {
    const size =
      lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0
    if (size === 0) this.fail('encoding')
    let point = lead & (0xff >> (size + 1))
    for (let b = 1; b < size; b++) {
      const c = this.bytes[this.at + b] ?? 0
      if ((c & 0xc0) !== 0x80) this.fail('encoding')
      point = (point << 6) | (c & 0x3f)
    }
    const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) this.fail('encoding')
    this.at += size
    return String.fromCodePoint(point)
  }
}

const ESCAPES = new Map([
  [QUOTE, '"'],
  [BACKSLASH, '\\'],
  [0x2f, '/'],
  [0x62, '\b'],
  [0x66, '\f'],
  [0x6e, '\n'],
  [0x72, '\r'],
  [0x74, '\t'],
])
