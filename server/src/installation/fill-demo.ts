import type { Db } from '#db'
import { dateOf } from '#http'
import { addAccounts, type DemoAccount } from './demo-accounts.ts'
import { Chance } from './demo-chance.ts'
import { addOrganisations } from './demo-organisations.ts'
import { addActiveSchool, addCollege, addReadySchool, addStartingSchool } from './demo-schools.ts'
import { seatsOf } from './demo-seats.ts'

export type { DemoAccount } from './demo-accounts.ts'

/** The same invented people every time. */
const seed = 2031

/** Fills an empty database with an invented municipality; answers the accounts of every role. */
export async function fillDemo(db: Db, now: Date): Promise<DemoAccount[]> {
  const chance = new Chance(seed)
  const organisations = await addOrganisations(db, chance)
  const making = { db, chance, organisations, today: dateOf(now) }
  const institutions = {
    ready: await addReadySchool(making),
    active: await addActiveSchool(making),
    starting: await addStartingSchool(making),
    college: await addCollege(making),
  }
  const accounts = await addAccounts(db, chance, seatsOf(organisations, institutions), now)
  await db
    .insertInto('setting')
    .values({ name: 'demo', value: JSON.stringify(accounts) })
    .execute()
  return accounts
}

/** The accounts that `fillDemo` has made; empty in a real installation. */
export async function demoAccounts(db: Db): Promise<DemoAccount[]> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', 'demo').executeTakeFirst()
  return (row?.value as DemoAccount[] | undefined) ?? []
}
