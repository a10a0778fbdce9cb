import { type Kysely, sql } from 'kysely'

/** Documents of every kind: which paper of the kind it is, and packages made for many people at once. */
export async function up(db: Kysely<any>) {
  await sql`alter table document add column variant text not null default ''`.execute(db)
  await sql`create table paper_package (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    cycle_id uuid,
    code text not null,
    variant text not null default '',
    facts jsonb not null default '{}',
    -- the people or the pairs, in the order of printing
    subjects uuid[] not null,
    -- besides the print file, a file of each in an archive
    with_files boolean not null default false,
    state text not null default 'waiting' check (state in ('waiting', 'running', 'ready', 'failed', 'cancelled')),
    done integer not null default 0,
    skipped integer not null default 0,
    -- a large package is several files: none is above 20 MB
    print_files uuid[] not null default '{}',
    zip_files uuid[] not null default '{}',
    created_by uuid,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    -- the files are thrown away then
    expires_on date,
    primary key (organisation_id, id)
  )`.execute(db)
  await sql`call guard_table('paper_package'::regclass)`.execute(db)
}
