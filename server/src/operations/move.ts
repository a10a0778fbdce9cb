import { sql } from 'kysely'
import { type Database, migrate, openDatabase } from '#db'

const batch = 1000

/**
 * Copies everything from this database into an empty PostgreSQL: the same migrations there, then every row of every
 * table in one transaction. Rows travel as JSON text, because parsing it would round large numbers.
 * @throws Error when the target already holds an organisation or an account
 */
export async function moveToPostgres(
  source: Database,
  url: string,
): Promise<{ tables: number; rows: number }> {
  const target = await openDatabase({ databaseUrl: url, dataDir: '' })
  try {
    await migrate(target.db)
    const taken = await sql`select 1 from account union all select 1 from organisation limit 1`.execute(
      target.db,
    )
    if (taken.rows.length > 0) throw new Error('The target database is not empty: nothing was copied.')
    const tables = await listTables(source)
    let rows = 0
    await target.db.transaction().execute(async (tx) => {
      // Foreign keys and the append-only trigger look at single rows; here the whole arrives at once.
      await sql`set local session_replication_role = replica`.execute(tx)
      for (const table of tables) {
        const columns = await listColumns(source, table)
        let after = '(0,0)'
        for (;;) {
          const { rows: part } = await sql<{ at: string; line: string }>`select ctid::text as at,
            to_jsonb(whole_row)::text as line from ${sql.table(table)} as whole_row
            where ctid > ${after}::tid order by ctid limit ${sql.lit(batch)}`.execute(source.db)
          if (part.length === 0) break
          const names = sql.join(columns.map((name) => sql.id(name)))
          await sql`insert into ${sql.table(table)} (${names}) overriding system value
            select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${part.map((one) => one.line).join(',')}]`}::jsonb)`.execute(
            tx,
          )
          rows += part.length
          after = part.at(-1)?.at ?? after
        }
        await setSequences(tx as never, table, columns)
      }
    })
    return { tables: tables.length, rows }
  } finally {
    await target.close()
  }
}

/** Tables of ours: the queue's own live in their schema and start anew. */
async function listTables({ db }: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely_%' order by tablename`.execute(db)
  return rows.map((row) => row.name)
}

async function listColumns({ db }: Database, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`.execute(
    db,
  )
  return rows.map((row) => row.name)
}

/** The next number of a counted column follows the greatest that came along. */
async function setSequences(db: Database['db'], table: string, columns: readonly string[]) {
  for (const column of columns) {
    const { rows } = await sql<{
      sequence: string | null
    }>`select pg_get_serial_sequence(${table}, ${column}) as sequence`.execute(db)
    const sequence = rows[0]?.sequence
    if (sequence)
      await sql`select setval(${sequence}::regclass, greatest(coalesce(max(${sql.id(column)}), 0), 1), max(${sql.id(column)}) is not null)
        from ${sql.table(table)}`.execute(db)
  }
}
