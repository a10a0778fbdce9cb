import { type Kysely, sql } from 'kysely'

/** An invitation may lead back into an account whose password or second factor is lost. */
export async function up(db: Kysely<any>) {
  await sql`alter table invitation add column account_id uuid references account`.execute(db)
}
