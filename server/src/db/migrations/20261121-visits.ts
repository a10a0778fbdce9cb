import { type Kysely, sql } from 'kysely'

/** When an account has looked at its first page, now and the time before: «с прошлого раза». */
export async function up(db: Kysely<any>) {
  await sql`create table today_visit (
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    seen_at timestamptz not null,
    /* End of the visit before this one: changes are told from here. */
    since timestamptz,
    primary key (organisation_id, account_id)
  )`.execute(db)
  await sql`call guard_table('today_visit'::regclass)`.execute(db)
}
