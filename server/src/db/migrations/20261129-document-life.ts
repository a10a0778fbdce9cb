import { type Kysely, sql } from 'kysely'

/** Corrected texts and their editions, the list of records, schemes of numbers, words to search documents by. */
export async function up(db: Kysely<any>) {
  await sql`create table record_case (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    place integer not null,
    index text not null,
    title text not null,
    -- null: kept for ever
    years integer check (years > 0),
    source text not null default '',
    kinds text[] not null default '{}',
    primary key (organisation_id, id)
  )`.execute(db)
  await sql`create table numbering_scheme (
    organisation_id uuid not null references organisation,
    series text not null,
    scheme text not null,
    primary key (organisation_id, series)
  )`.execute(db)
  await sql`alter table document
    add column edits jsonb not null default '[]',
    add column revision integer not null default 0,
    add column search_text text not null default '',
    add column case_id uuid,
    add constraint document_in_case foreign key (organisation_id, case_id) references record_case`.execute(db)
  // Texts that were fixed before: their strings, whatever block they stand in.
  await sql`update document set search_text = left(coalesce((select string_agg(one #>> '{}', ' ')
    from jsonb_path_query(content, 'strict $.**') one where jsonb_typeof(one) = 'string'), ''), 200000)
    where content is not null`.execute(db)
  await sql`create index document_words on document using gin
    (to_tsvector('russian', title || ' ' || coalesce(number, '') || ' ' || search_text))`.execute(db)
  await sql`create index document_registered on document (organisation_id, dated_on) where registered_at is not null`.execute(
    db,
  )
  await sql`create table document_edition (
    organisation_id uuid not null,
    document_id uuid not null,
    number integer not null,
    cause text not null check (cause in ('composed','edited','facts','data','restored')),
    edits jsonb not null,
    -- the words of the whole text: what editions are compared by
    lines jsonb not null,
    restored integer,
    account_id uuid,
    who text not null default '',
    saved_at timestamptz not null,
    primary key (organisation_id, document_id, number),
    foreign key (organisation_id, document_id) references document on delete cascade
  )`.execute(db)
  for (const table of ['record_case', 'numbering_scheme', 'document_edition'])
    await sql`call guard_table(${sql.lit(table)}::regclass)`.execute(db)
}
