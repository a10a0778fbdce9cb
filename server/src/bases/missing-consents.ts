import { type BaseRow, partsOf } from '@app/model/bases'
import { type ConsentKind, neededConsents } from '@app/model/consents'
import { type BaseRole, baseRoles } from '@app/model/people'
import { papersOf } from '#consents'
import type { Db } from '#db'
import { findRules, listBase } from './list-base.ts'

type Wanted = {
  organisationId: string
  cycleId: string
  today: string
  groups: readonly string[] | undefined
}

/** Who of the two bases waits for a paper, and which papers to print for him. */
export async function listMissing(db: Db, wanted: Wanted) {
  const { organisationId, cycleId, today } = wanted
  const rules = await findRules(db, organisationId, cycleId)
  const { settings, forms: ofCycle } = rules
  const lines: { row: BaseRow; role: BaseRole }[] = []
  for (const role of baseRoles) {
    const rows = await listBase(db, { ...wanted, role }, rules)
    lines.push(
      ...rows.filter((row) => row.obstacles && row.state !== 'withdrawn').map((row) => ({ row, role })),
    )
  }
  const papers = await papersOf(
    db,
    organisationId,
    lines.map(({ row }) => row.id),
  )
  return lines.map(({ row, role }) => {
    const person = { kind: row.kind, bornOn: row.bornOn ?? null }
    const has = new Set((papers.get(row.id) ?? []).map((paper) => paper.kind))
    // Of several ways to take part the one with the fewest papers counts, as it does for the gate.
    const needs = partsOf({ ...person, role, forms: row.forms ?? [] }, ofCycle)
      .map((part) => neededConsents(person, part, today, settings))
      .reduce((fewest, kinds): ConsentKind[] => (kinds.length < fewest.length ? kinds : fewest))
      .filter((kind) => !has.has(kind))
    return { id: row.id, name: row.name, group: row.group, role, needs, obstacles: row.obstacles ?? [] }
  })
}
