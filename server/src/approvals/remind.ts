import type { Db } from '#db'
import { findPaper } from '#registry'
import { tellAsked } from './notices.ts'
import { standingOf } from './show-agreement.ts'

/** Every morning: reminds whose deadline is tomorrow, today or past. Runs with the rights of the server. */
export async function remindOfAgreements(db: Db, today: string) {
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const routes = await db
    .selectFrom('agreement')
    .selectAll()
    .where('withdrawnAt', 'is', null)
    .where('dueOn', '<=', tomorrow)
    .where((eb) => eb.or([eb('remindedOn', 'is', null), eb('remindedOn', '<', today)]))
    .execute()
  let told = 0
  for (const route of routes) {
    const paper = await findPaper(db, route.organisationId, route.documentId)
    if (!paper || paper.registeredAt || paper.cancelledOn) continue
    const reminded = await tellAsked(db, await standingOf(db, paper, route), 'agreement.reminded')
    if (reminded === 0) continue
    told += reminded
    await db
      .updateTable('agreement')
      .set({ remindedOn: today })
      .where('organisationId', '=', route.organisationId)
      .where('id', '=', route.id)
      .execute()
  }
  return told
}
