import { sql } from 'kysely'
import type { Db } from './tables.ts'

/** As much as PostgreSQL itself waits for: a tenth of the table, and fifty rows more. */
const changed = sql`s.n_mod_since_analyze > 50 + greatest(c.reltuples, 0) / 10`

/**
 * Lets the planner know the tables that have changed much since it last looked, and says which. PGlite has nobody
 * who does it by itself: after an import a join of a whole school would be planned for a few rows.
 */
export async function refreshStatistics(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select s.relname as name
    from pg_stat_user_tables s join pg_class c on c.oid = s.relid
    where s.schemaname = 'public' and ${changed} order by 1`.execute(db)
  for (const { name } of rows) await sql`analyze ${sql.table(name)}`.execute(db)
  return rows.map(({ name }) => name)
}
