/** «Ёлка » and «елка» are one word. */
export function fold(word: string): string {
  return word.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')
}

/**
 * Which competencies answer a request when the words differ: the questionnaires of needs and of competencies
 * have lists of their own. An organisation with its own directories passes its own table.
 */
export const usualCoverage: Readonly<Record<string, readonly string[]>> = {
  'подтянуть учёбу': ['учебные предметы', 'методика преподавания'],
  'привыкнуть к новому классу (группе)': ['адаптация новичков', 'классное руководство'],
  'научиться общаться и выступать': ['выступления и общение', 'публичные выступления'],
  'найти друзей и занятие': ['адаптация новичков', 'творчество', 'спорт', 'классное руководство'],
  'выбрать профессию и место учёбы': ['выбор профессии', 'производственные навыки'],
  'подготовиться к конкурсу или олимпиаде': ['подготовка к конкурсам', 'подготовка к конкурсам и олимпиадам'],
  'сделать проект': ['проекты', 'проектная деятельность'],
  'узнать профессию на предприятии': ['производственные навыки'],
  'стать увереннее': ['выступления и общение', 'публичные выступления', 'работа с группой риска'],
  'спланировать своё время': ['управление и планирование'],
}

const folded = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

/** The table with its words folded: once for a round, not once for each of its pairs. */
export function foldedCoverage(
  coverage: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const known = folded.get(coverage)
  if (known) return known
  const table = new Map(
    Object.entries(coverage).map(([request, words]) => [fold(request), words.map(fold)] as const),
  )
  folded.set(coverage, table)
  return table
}

/** Words for one way of meeting. */
const channelNames: Readonly<Record<string, string>> = {
  'очно в школе (колледже)': 'очно',
  'очно в школе': 'очно',
  'очно в колледже': 'очно',
}

export function channelOf(word: string): string {
  const folded = fold(word)
  return channelNames[folded] ?? folded
}

/** Words of one kind as bits, in the order in which they are met; spellings with one name are one word. */
export class Dictionary {
  private readonly bits = new Map<string, number>()
  private readonly spellings = new Map<string, number>()
  private readonly name: (word: string) => string

  constructor(name: (word: string) => string) {
    this.name = name
  }

  /** The bits of these words; what has no name is left out. */
  bitsOf(words: readonly string[]): number[] {
    return words.map((word) => this.spellings.get(word) ?? this.meet(word)).filter((bit) => bit >= 0)
  }

  private meet(word: string): number {
    const name = this.name(word)
    const bit = name === '' ? -1 : (this.bits.get(name) ?? this.bits.size)
    if (bit >= 0) this.bits.set(name, bit)
    this.spellings.set(word, bit)
    return bit
  }

  get words(): number {
    return Math.max(1, (this.bits.size + 31) >> 5)
  }
}

/** Sets of words of many people, side by side in one array. */
export class BitSets {
  readonly width: number
  readonly bits: Uint32Array
  readonly counts: Int32Array

  constructor(sets: readonly (readonly number[])[], width: number) {
    this.width = width
    this.bits = new Uint32Array(sets.length * width)
    this.counts = new Int32Array(sets.length)
    sets.forEach((set, owner) => {
      for (const bit of new Set(set)) {
        this.bits[owner * width + (bit >> 5)]! |= 1 << (bit & 31)
        this.counts[owner]!++
      }
    })
  }
}

/** Words that both have. */
export function common(a: BitSets, i: number, b: BitSets, j: number): number {
  let count = 0
  for (let w = 0; w < a.width; w++) {
    let bits = a.bits[i * a.width + w]! & b.bits[j * b.width + w]!
    bits -= (bits >>> 1) & 0x55555555
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** Does somebody with these competencies answer the request? Words are folded. */
export function covers(
  able: ReadonlySet<string>,
  request: string,
  coverage: ReadonlyMap<string, readonly string[]>,
): boolean {
  return able.has(request) || (coverage.get(request) ?? []).some((word) => able.has(word))
}
