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
 * Lends the work the eyes of another tenant inside a request: row-level security lets through the rows of that one
 * alone, and after it those of the own again. For roll-ups, whose answer names nobody.
 */
export async function asAnother<T>(tx: Db, tenant: Tenant, work: () => Promise<T>): Promise<T> {
  const present = kept.map((name) => sql`current_setting(${name}, true)`)
  const { rows } = await sql<{ own: (string | null)[] }>`select array[${sql.join(present)}] as own`.execute(
    tx,
  )
  await enter(tx, tenant)
  try {
    return await work()
  } finally {
    const back = kept.map(
      (name, i) => sql`set_config(${name}, ${rows[0]?.own[i] || (i ? '' : 'none')}, true)`,
    )
    // In an aborted transaction the statement fails too, and the original error is the one to tell.
    await sql`select ${sql.join(back)}`.execute(tx).catch(() => {})
  }
}

/** What `enter` sets, the role first. */
const kept = ['role', 'app.org', 'app.scope', 'app.municipality', 'app.region'] as const

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
