import type { Pairs } from '#transport'
import type { Domain, PromiseLists } from './promise-lists.ts'

/** The pairs that are still possible or whose rule is still in question, by mentor and by mentee. */
export class LivePairs {
  /** Best liked first; the groups of mentor j end at `groupEnd[lists.groupPtr[j] …]`. */
  readonly column: Int32Array
  readonly columnPtr: Int32Array
  readonly groupEnd: Int32Array
  readonly row: Int32Array
  readonly rowPtr: Int32Array
  /** The first `rules` are pairs that might still block. */
  readonly ruled: Int32Array
  readonly isRuled: Uint8Array
  rules = 0
  private readonly lists: PromiseLists
  private readonly domain: Domain
  private readonly allRows: Int32Array

  constructor(domain: Domain) {
    const { lists } = domain
    const { pairs, ranks } = lists
    const total = pairs.ptr[pairs.mentees]!
    this.domain = domain
    this.lists = lists
    this.allRows = rowsByRank(pairs, ranks.ofMentee)
    this.column = new Int32Array(total)
    this.columnPtr = new Int32Array(pairs.mentors + 1)
    this.groupEnd = new Int32Array(lists.groupEnd.length)
    this.row = new Int32Array(total)
    this.rowPtr = new Int32Array(pairs.mentees + 1)
    this.ruled = new Int32Array(total)
    this.isRuled = new Uint8Array(total)
  }

  /** Leaves out what has been decided meanwhile; pairs whose rule is settled are told. */
  refresh(settled: (k: number) => void): void {
    const { lists, domain, isRuled, column, columnPtr, groupEnd, row, rowPtr, ruled, allRows } = this
    const { pairs } = lists
    let at = 0
    this.rules = 0
    for (let j = 0; j < pairs.mentors; j++) {
      const range = domain.range(j)
      let c = lists.columnPtr[j]!
      const keep = (end: number) => {
        for (; c < end; c++) {
          const k = lists.column[c]!
          isRuled[k] = range && domain.isInQuestion(lists.mentee[c]!, k, range) ? 1 : 0
          if (isRuled[k] === 1) ruled[this.rules++] = k
          else settled(k)
          if (isRuled[k] === 1 || domain.out[k] === 0) column[at++] = k
        }
      }
      for (let g = lists.groupPtr[j]!; g < lists.groupPtr[j + 1]!; g++) {
        keep(lists.groupEnd[g]!)
        groupEnd[g] = at
      }
      keep(lists.columnPtr[j + 1]!)
      columnPtr[j + 1] = at
    }
    at = 0
    for (let i = 0; i < pairs.mentees; i++) {
      for (let r = pairs.ptr[i]!; r < pairs.ptr[i + 1]!; r++) {
        const k = allRows[r]!
        if (isRuled[k] === 1 || domain.out[k] === 0) row[at++] = k
      }
      rowPtr[i + 1] = at
    }
  }
}

function rowsByRank(pairs: Pairs, rank: Int32Array): Int32Array {
  const row = Int32Array.from({ length: pairs.ptr[pairs.mentees]! }, (_, k) => k)
  for (let i = 0; i < pairs.mentees; i++)
    row.subarray(pairs.ptr[i]!, pairs.ptr[i + 1]!).sort((a, b) => rank[a]! - rank[b]! || a - b)
  return row
}
