import { type Actor, type Permission, type Scope, scopeOf } from '@app/model/access'
import { sql, type Transaction } from 'kysely'
import type { Db, Tables } from './tables.ts'

/** Who the transaction works for: row-level security lets through only these rows. */
export type Tenant = Pick<Actor, 'organisationId' | 'municipality' | 'region'> & { scope: Scope }

export const tenantOf = (actor: Actor, action: Permission): Tenant => ({
  organisationId: actor.organisationId,
  municipality: actor.municipality ?? null,
  region: actor.region ?? null,
  scope: scopeOf(actor.role, action) ?? 'own',
})

/**
 * Runs the work as the role without rights of its own. Even a query that forgets its `where`
 * reads and writes only rows of this organisation.
 */
export function asTenant<T>(
  db: Db,
  tenant: Tenant,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await enter(tx, tenant)
    return work(tx)
  })
}

/** Narrows a transaction that is already open. */
export async function enter(tx: Db, tenant: Tenant) {
  // One statement: each round trip to the database costs as much as the rest of a small request.
  await sql`select set_config('role', 'nastavnik_app', true),
    set_config('app.org', ${tenant.organisationId}, true),
    set_config('app.scope', ${tenant.scope}, true),
    set_config('app.municipality', ${tenant.municipality ?? ''}, true),
    set_config('app.region', ${tenant.region ?? ''}, true)`.execute(tx)
}

/**
 * Lends the work the rights of the server inside a request: only for tables that stand above
 * organisations (accounts, sessions, memberships), whose queries name the organisation themselves.
 */
export async function asServer<T>(tx: Db, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(tx)
  await sql`select set_config('role', 'none', true)`.execute(tx)
  try {
    return await work()
  } finally {
    // In an aborted transaction the statement fails too, and the original error is the one to tell.
    await sql`select set_config('role', ${rows[0]?.role ?? 'none'}, true)`.execute(tx).catch(() => {})
  }
}
