import { type Kysely, sql } from 'kysely'

/** Append-only journal: every event carries the hash of the one before it, per organisation. */
export async function up(db: Kysely<any>) {
  await sql`create table journal_event (
    organisation_id uuid not null,
    seq bigint not null,
    at timestamptz not null,
    account_id uuid,
    who text not null,
    role text,
    action text not null,
    subject text,
    subject_id text,
    details text not null default '{}',
    previous_hash text not null,
    hash text not null,
    primary key (organisation_id, seq)
  )`.execute(db)
  await sql`create index journal_of_subject on journal_event (organisation_id, subject_id, seq)`.execute(db)
  await sql`create table journal_head (
    organisation_id uuid primary key,
    seq bigint not null,
    hash text not null
  )`.execute(db)
  await sql`create function journal_is_append_only() returns trigger language plpgsql as $$
    begin raise exception 'the journal is append-only'; end $$`.execute(db)
  await sql`create trigger append_only before update or delete on journal_event
    for each row execute function journal_is_append_only()`.execute(db)
  await sql`create trigger never_emptied before truncate on journal_event
    for each statement execute function journal_is_append_only()`.execute(db)
  for (const table of ['journal_event', 'journal_head']) {
    await sql`call guard_table(${sql.lit(table)}::regclass)`.execute(db)
  }
  await sql`revoke update, delete on journal_event from nastavnik_app`.execute(db)
}
