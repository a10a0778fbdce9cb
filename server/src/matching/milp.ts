import { highsMilp, type Milp } from '@app/model/solver'
import highs from 'highs'

// The package describes its CommonJS form only; as an ES module the default import is the loader itself.
const loadHighs = highs as unknown as typeof highs.default

/** HiGHS, loaded when a task needs it: its WASM takes a moment and some memory. */
export async function loadMilp(): Promise<Milp> {
  return highsMilp(await loadHighs())
}
