import { type Kysely, sql } from 'kysely'

/** Each step of a draft keeps the assignment before it, so that the screen can show whom it moved. */
export async function up(db: Kysely<any>) {
  await sql`alter table draft_step add column moved jsonb not null default '[]'`.execute(db)
}
