import { type Kysely, sql } from 'kysely'

/** Drafts have names and can be put away; what is computed in the background is one row, gone when it is done. */
export async function up(db: Kysely<any>) {
  await sql`alter table draft add column title text not null default ''`.execute(db)
  await sql`alter table draft add column removed_at timestamptz`.execute(db)
  await sql`create table draft_solving (
    organisation_id uuid not null,
    draft_id uuid not null,
    /* Another one after a cancellation: whoever still computes the old one finds itself replaced. */
    run_id uuid not null default gen_random_uuid(),
    base_step integer not null,
    change jsonb not null,
    state jsonb not null,
    phase text not null default 'queued' check (phase in ('queued','scoring','solving','proving')),
    share double precision,
    problem text check (problem in ('contradiction','no-time','stopped','failed')),
    account_id uuid,
    who text not null default '',
    since timestamptz not null,
    beat_at timestamptz not null,
    primary key (organisation_id, draft_id),
    foreign key (organisation_id, draft_id) references draft on delete cascade
  )`.execute(db)
  await sql`call guard_table(${sql.lit('draft_solving')}::regclass)`.execute(db)
}
