import { type Kysely, sql } from 'kysely'

/** Cases of names and posts that stand on no card, as people of the organisation corrected them. */
export async function up(db: Kysely<any>) {
  await sql`create table corrected_case (
    organisation_id uuid not null references organisation,
    text text not null check (text <> ''),
    forms jsonb not null,
    corrected_by uuid not null,
    corrected_at timestamptz not null,
    primary key (organisation_id, text)
  )`.execute(db)
  await sql`call guard_table('corrected_case'::regclass)`.execute(db)
}
