import { type Kysely, sql } from 'kysely'

/** Forms of documents that an organisation brought itself; every version stays. */
export async function up(db: Kysely<any>) {
  await sql`create table template (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    code text not null,
    version integer not null,
    file_id uuid not null,
    active boolean not null,
    unknown_tags jsonb not null default '[]',
    uploaded_by uuid,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    failed_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, code, version),
    foreign key (organisation_id, file_id) references file
  )`.execute(db)
  // two people at once cannot make two forms the one in use
  await sql`create unique index template_in_use on template (organisation_id, code) where active`.execute(db)
  await sql`call guard_table('template'::regclass)`.execute(db)
}
