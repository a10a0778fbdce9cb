import { type Kysely, sql } from 'kysely'

/** Lists that were brought in, with what is needed to take one back; meanings of columns by the shape of a list. */
export async function up(db: Kysely<any>) {
  await sql`create table import (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    cycle_id uuid not null,
    -- gone after loading: the list is in the bases then
    file_id uuid,
    file_name text not null,
    state text not null default 'ready' check (state in ('ready','loaded','undone','cancelled')),
    plan jsonb not null,
    mappings jsonb not null default '[]',
    remembered boolean not null default false,
    edits jsonb not null default '{}',
    counts jsonb not null default '{}',
    written jsonb,
    created_by uuid,
    created_at timestamptz not null,
    loaded_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, cycle_id) references cycle
  )`.execute(db)
  await sql`create table import_mapping (
    organisation_id uuid not null references organisation,
    shape text not null,
    meanings jsonb not null,
    plan jsonb not null,
    primary key (organisation_id, shape)
  )`.execute(db)
  for (const table of ['import', 'import_mapping']) {
    await sql`call guard_table(${sql.lit(table)}::regclass)`.execute(db)
  }
}
