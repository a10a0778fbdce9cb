import type { Db } from '#db'

/** An account of the demonstration, shown on the sign-in page. */
export type DemoAccount = {
  role: 'administrator' | 'curator'
  organisation: string
  login: string
  password: string
}

export async function fillDemo(_db: Db, _now: Date): Promise<DemoAccount[]> {
  return []
}

/** The accounts that `fillDemo` has made; empty in a real installation. */
export async function demoAccounts(db: Db): Promise<DemoAccount[]> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', 'demo').executeTakeFirst()
  return (row?.value as DemoAccount[] | undefined) ?? []
}
