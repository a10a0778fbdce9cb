import { highsMilp, type Milp } from '@app/model/solver'
import highs from 'highs'

// The package describes its CommonJS form only; as an ES module the default import is the loader itself.
const loadHighs = highs as unknown as typeof highs.default

export async function loadMilp(): Promise<Milp> {
  return highsMilp(await loadHighs())
}
