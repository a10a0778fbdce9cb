import { type Kysely, sql } from 'kysely'

/** Files in pieces, notices, the outbox of mail. */
export async function up(db: Kysely<any>) {
  await sql`create table file (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    name text not null,
    type text not null,
    size integer not null check (size between 0 and 20971520),
    sha256 text not null,
    created_by uuid,
    created_at timestamptz not null default now(),
    primary key (organisation_id, id)
  )`.execute(db)
  // 256 KB pieces: one large value stops everybody else for seconds (PGlite)
  await sql`create table file_piece (
    organisation_id uuid not null,
    file_id uuid not null,
    no integer not null,
    bytes bytea not null,
    primary key (organisation_id, file_id, no),
    foreign key (organisation_id, file_id) references file on delete cascade
  )`.execute(db)
  await sql`create table notice (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    account_id uuid not null references account,
    code text not null,
    params jsonb not null default '{}',
    link text,
    created_at timestamptz not null default now(),
    read_at timestamptz,
    primary key (organisation_id, id)
  )`.execute(db)
  await sql`create index notice_of on notice (organisation_id, account_id, created_at)`.execute(db)
  await sql`create table mail (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    recipient text not null,
    subject text not null,
    body text not null,
    state text not null default 'waiting' check (state in ('waiting','sent','failed','kept')),
    attempts integer not null default 0,
    last_error text,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    primary key (organisation_id, id)
  )`.execute(db)
  for (const table of ['file', 'file_piece', 'notice', 'mail']) {
    await sql`call guard_table(${sql.lit(table)}::regclass)`.execute(db)
  }
}
