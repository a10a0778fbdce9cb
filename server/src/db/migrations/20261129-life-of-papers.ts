import { type Kysely, sql } from 'kysely'

/** Agreement routes, signatures (paper, electronic), scans of signed papers, codes of the public check. */
export async function up(db: Kysely<any>) {
  await sql`alter table document
    add column agreement text check (agreement in ('asked','agreed','refused')),
    -- the text that was agreed, and the day for which it was composed
    add column agreement_hash text,
    add column agreement_on date,
    -- the marks for the registered paper: who agreed, how and when
    add column agreed_by jsonb,
    add column signed_pdf_id uuid,
    add column signed_docx_id uuid`.execute(db)
  // 16 digits of a version 4 uuid without its fixed ones are 64 random bits; letters that are not mistaken for each other.
  await sql`update document set check_code = (
      select translate(substr(hex, 1, 12) || substr(hex, 18, 4), '0123456789abcdef', 'X23456789HKLMNPR')
      from (select replace(gen_random_uuid()::text, '-', '') as hex where document.id is not null) as made)
    where registered_at is not null and check_code is null`.execute(db)

  await sql`create table agreement (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    document_id uuid not null,
    mode text not null check (mode in ('queue','together')),
    due_on date,
    sent_at timestamptz not null,
    sent_on date not null,
    sent_by uuid,
    who text not null default '',
    reminded_on date,
    withdrawn_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, document_id) references document on delete cascade
  )`.execute(db)
  await sql`create unique index agreement_open on agreement (organisation_id, document_id)
    where withdrawn_at is null`.execute(db)
  await sql`create table agreement_step (
    organisation_id uuid not null,
    agreement_id uuid not null,
    no integer not null,
    account_id uuid,
    name text not null,
    position text not null default '',
    primary key (organisation_id, agreement_id, no),
    foreign key (organisation_id, agreement_id) references agreement on delete cascade
  )`.execute(db)
  await sql`create index agreement_step_of on agreement_step (organisation_id, account_id)`.execute(db)
  // Answers are only added: one to an older text stays as it was said.
  await sql`create table agreement_answer (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    agreement_id uuid not null,
    step integer not null,
    -- of this step: the last one counts
    seq integer not null,
    answer text not null check (answer in ('agreed','remarks','refused')),
    remarks text not null default '',
    entry text not null check (entry in ('screen','paper')),
    answered_on date not null,
    answered_at timestamptz not null,
    account_id uuid,
    who text not null default '',
    text_hash text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, agreement_id, step) references agreement_step on delete cascade,
    constraint answer_with_reason check (answer = 'agreed' or remarks <> '')
  )`.execute(db)
  await sql`create unique index agreement_answer_of
    on agreement_answer (organisation_id, agreement_id, step, seq)`.execute(db)

  // The act by which the organisation has adopted the rules of the simple electronic signature.
  await sql`create table signing_rule (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    act_name text not null,
    act_on date not null,
    act_number text not null,
    adopted_at timestamptz not null,
    adopted_by uuid,
    who text not null default '',
    ended_at timestamptz,
    primary key (organisation_id, id)
  )`.execute(db)
  await sql`create unique index signing_rule_open on signing_rule (organisation_id) where ended_at is null`.execute(
    db,
  )
  await sql`create table signing_participant (
    organisation_id uuid not null,
    account_id uuid not null,
    rule_id uuid not null,
    joined_at timestamptz not null,
    primary key (organisation_id, account_id, rule_id),
    foreign key (organisation_id, rule_id) references signing_rule
  )`.execute(db)
  // Who signs besides the head.
  await sql`create table paper_signer (
    organisation_id uuid not null,
    document_id uuid not null,
    person_id uuid not null,
    no integer not null,
    primary key (organisation_id, document_id, person_id),
    foreign key (organisation_id, document_id) references document on delete cascade,
    foreign key (organisation_id, person_id) references person
  )`.execute(db)
  await sql`create index paper_signer_of on paper_signer (organisation_id, person_id)`.execute(db)
  await sql`create table paper_signature (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    document_id uuid not null,
    -- null: the head of the organisation
    person_id uuid,
    account_id uuid not null,
    who text not null,
    position text not null default '',
    how text not null check (how in ('password','code')),
    signed_at timestamptz not null,
    rule_id uuid not null,
    text_hash text not null,
    pdf_id uuid not null,
    pdf_sha256 text not null,
    docx_id uuid not null,
    docx_sha256 text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, document_id) references document,
    foreign key (organisation_id, rule_id) references signing_rule
  )`.execute(db)
  await sql`create unique index paper_signature_once on paper_signature
    (organisation_id, document_id, coalesce(person_id, '00000000-0000-0000-0000-000000000000'))`.execute(db)
  await sql`create table paper_scan (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    document_id uuid not null,
    file_id uuid not null,
    name text not null,
    type text not null,
    size integer not null,
    sha256 text not null,
    who text not null default '',
    added_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, document_id) references document
  )`.execute(db)
  await sql`create index paper_scan_of on paper_scan (organisation_id, document_id)`.execute(db)

  for (const table of [
    ...['agreement', 'agreement_step', 'agreement_answer', 'signing_rule', 'signing_participant'],
    ...['paper_signer', 'paper_signature', 'paper_scan'],
  ]) {
    await sql`call guard_table(${sql.lit(table)}::regclass)`.execute(db)
  }
  // What was signed and what was answered is never rewritten by a request.
  await sql`revoke update, delete on paper_signature from nastavnik_app`.execute(db)
  await sql`revoke update, delete on agreement_answer from nastavnik_app`.execute(db)
}
