import { type Kysely, sql } from 'kysely'

/** Documents of every kind, their numbers, links and familiarisation. */
export async function up(db: Kysely<any>) {
  await sql`create table document (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    cycle_id uuid,
    code text not null,
    title text not null,
    -- what its builder needs besides the data: chosen by a person
    facts jsonb not null default '{}',
    -- the blocks as they were at registration, or as a person corrected them
    content jsonb,
    number text,
    number_seq integer,
    dated_on date,
    registered_at timestamptz,
    registered_by uuid,
    signed_on date,
    signed_by text,
    cancelled_on date,
    cancelled_why text,
    replaces_id uuid,
    replaced_by_id uuid,
    check_code text unique,
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organisation_id, id),
    constraint document_registered_whole check ((registered_at is null) or (number is not null and dated_on is not null and content is not null))
  )`.execute(db)
  await sql`create index document_of_cycle on document (organisation_id, cycle_id, code)`.execute(db)
  await sql`create table document_link (
    organisation_id uuid not null,
    document_id uuid not null,
    subject text not null,
    subject_id uuid not null,
    primary key (organisation_id, document_id, subject, subject_id),
    foreign key (organisation_id, document_id) references document on delete cascade
  )`.execute(db)
  await sql`create index document_about on document_link (organisation_id, subject_id)`.execute(db)
  // The last number of a series: locked while a document takes the next one, so there are no gaps and no doubles.
  await sql`create table document_counter (
    organisation_id uuid not null references organisation,
    series text not null,
    year integer not null,
    last integer not null,
    primary key (organisation_id, series, year)
  )`.execute(db)
  await sql`create table document_number_taken (
    organisation_id uuid not null,
    series text not null,
    year integer not null,
    number text not null,
    document_id uuid not null,
    primary key (organisation_id, series, year, number)
  )`.execute(db)
  await sql`create table familiarisation (
    organisation_id uuid not null,
    document_id uuid not null,
    person_id uuid not null,
    read_on date,
    how text check (how in ('screen','paper')),
    primary key (organisation_id, document_id, person_id),
    foreign key (organisation_id, document_id) references document on delete cascade
  )`.execute(db)
  for (const table of [
    'document',
    'document_link',
    'document_counter',
    'document_number_taken',
    'familiarisation',
  ]) {
    await sql`call guard_table(${sql.lit(table)}::regclass)`.execute(db)
  }
}
