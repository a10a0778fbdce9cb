import type { Highs } from 'highs'
import type { Milp, MilpAnswer, MilpModel, MilpOptions } from './milp.ts'

/** The loaded HiGHS as the general solver of this engine. A crash of its WASM is an `unknown`, never an error. */
export function highsMilp(highs: Highs): Milp {
  let crashed = false
  return (model, options) => {
    if (crashed) return { status: 'unknown', values: null, bound: Infinity }
    try {
      return run(highs, model, options)
    } catch (error) {
      // A wrong model or option is our mistake, not a crash.
      if (error instanceof highs.errors.HighsValidationError) throw error
      if (error instanceof highs.errors.HighsUnsupportedOptionError) throw error
      // Out of its memory, or aborted: what the engine has found without it still stands, and an instance
      // that has crashed once is not to be trusted again.
      crashed = true
      return { status: 'unknown', values: null, bound: Infinity }
    }
  }
}

/** Before a large model is prepared HiGHS looks at no clock, and with less time it finds nothing. */
const SECONDS_PER_ROW = 1.5e-3

function run(highs: Highs, model: MilpModel, options: MilpOptions): MilpAnswer {
  const { constants } = highs
  const seconds = options.remaining()
  const size = model.columns + model.rowLower.length
  if (seconds <= size * SECONDS_PER_ROW) return { status: 'unknown', values: null, bound: Infinity }
  const source = {
    numCols: model.columns,
    numRows: model.rowLower.length,
    sense: constants.objectiveSense.maximize,
    colCost: model.objective,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    integrality: Int32Array.from(model.integer),
    matrix: {
      format: 'csr' as const,
      numRows: model.rowLower.length,
      numCols: model.columns,
      starts: model.rowStart,
      indices: model.rowColumn,
      values: model.rowValue,
    },
  }
  return highs.withModel(source, (native): MilpAnswer => {
    native.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      // All objectives are whole numbers: half a point is no gap.
      mip_abs_gap: 0.5,
      random_seed: 0,
      // Cuts over thousands of columns: with the usual 10,000 of them the memory of the WASM runs out.
      mip_pool_soft_limit: 1000,
    })
    if (Number.isFinite(seconds)) native.options.set('time_limit', seconds)
    if (options.start) native.setSolution({ colValue: options.start })
    const effort = options.effort ?? Infinity
    const { modelStatus } = native.run({
      [constants.callbackType.mipInterrupt](event) {
        if (Number(event.data.mip_total_lp_iterations ?? 0) > effort || options.remaining() <= 0)
          event.interrupt()
        return undefined
      },
    })
    const solved =
      modelStatus === constants.modelStatus.optimal || modelStatus === constants.modelStatus.empty
    const infeasible = modelStatus === constants.modelStatus.infeasible
    const inHand = native.info.get('primal_solution_status') === constants.solutionStatus.feasible
    const values = solved || inHand ? native.getSolution().colValue : null
    const bound = Number(native.info.get('mip_dual_bound'))
    return {
      status: infeasible ? 'infeasible' : solved ? 'optimal' : values ? 'feasible' : 'unknown',
      values,
      bound: solved ? native.getObjectiveValue() : Number.isFinite(bound) ? bound : Infinity,
    }
  })
}
