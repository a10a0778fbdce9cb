/** A mixed-integer programme to be maximised. Rows and columns by numbers; the solver behind is given from outside. */
export type MilpModel = {
  readonly columns: number
  readonly objective: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly integer: Uint8Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  readonly rowStart: Int32Array
  readonly rowColumn: Int32Array
  readonly rowValue: Float64Array
}

export type MilpAnswer = {
  /** `unknown`: stopped with nothing in hand, or the solver failed. */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown'
  readonly values: Float64Array | null
  /** Nothing is better than this. */
  readonly bound: number
}

export type MilpOptions = {
  /** Seconds that are left. */
  readonly remaining: () => number
  /** The measure of work after which to stop, the same on every machine. */
  readonly effort?: number
  /** Values of all columns of an answer that is known. */
  readonly start?: Float64Array
}

/** The general solver, HiGHS in practice. The engine does without it where it can. */
export type Milp = (model: MilpModel, options: MilpOptions) => MilpAnswer

/** More columns than this take general solvers too long and too much memory. */
export const LARGEST_MILP = 120_000

export class MilpBuilder {
  private readonly objective: number[] = []
  private readonly lower: number[] = []
  private readonly upper: number[] = []
  private readonly integer: number[] = []
  private readonly rowLower: number[] = []
  private readonly rowUpper: number[] = []
  private readonly rowStart: number[] = [0]
  private readonly rowColumn: number[] = []
  private readonly rowValue: number[] = []

  get columns(): number {
    return this.objective.length
  }

  column(objective: number, lower: number, upper: number, integer = true): number {
    this.objective.push(objective)
    this.lower.push(lower)
    this.upper.push(upper)
    this.integer.push(integer ? 1 : 0)
    return this.objective.length - 1
  }

  row(lower: number, upper: number, terms: readonly (readonly [number, number])[]): void {
    for (const [column, value] of terms) {
      this.rowColumn.push(column)
      this.rowValue.push(value)
    }
    this.rowStart.push(this.rowColumn.length)
    this.rowLower.push(lower)
    this.rowUpper.push(upper)
  }

  /** The column stays zero. */
  forbid(column: number): void {
    this.upper[column] = this.lower[column] ?? 0
  }

  setObjective(objective: (column: number) => number): void {
    for (let c = 0; c < this.objective.length; c++) this.objective[c] = objective(c)
  }

  build(): MilpModel {
    return {
      columns: this.objective.length,
      objective: Float64Array.from(this.objective),
      lower: Float64Array.from(this.lower),
      upper: Float64Array.from(this.upper),
      integer: Uint8Array.from(this.integer),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      rowStart: Int32Array.from(this.rowStart),
      rowColumn: Int32Array.from(this.rowColumn),
      rowValue: Float64Array.from(this.rowValue),
    }
  }
}
