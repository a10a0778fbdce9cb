import { type Kysely, sql } from 'kysely'

/** Representatives and officials without a card sign too; whoever is to sign may refuse. */
export async function up(db: Kysely<any>) {
  // The act lets in representatives and minors: acts adopted before spoke of grown people only.
  await sql`alter table signing_rule add column families boolean not null default false`.execute(db)

  await sql`alter table paper_signer
    add column side text not null default 'own' check (side in ('own','representative','office')),
    add column account_id uuid,
    drop constraint paper_signer_pkey,
    alter column person_id drop not null,
    add primary key (organisation_id, document_id, no),
    -- an official without a card signs by the account, everybody else by a card
    add constraint signer_by_card_or_account check ((side = 'office') = (person_id is null)
      and (side = 'office') = (account_id is not null))`.execute(db)
  await sql`create unique index paper_signer_once on paper_signer
    (organisation_id, document_id, side, coalesce(person_id, account_id))`.execute(db)

  await sql`alter table paper_signature add column side text not null default 'own'
    check (side in ('head','own','representative','office'))`.execute(db)
  await sql`update paper_signature set side = 'head' where person_id is null`.execute(db)
  await sql`alter table paper_signature add constraint signature_of_person
    check ((side in ('head','office')) = (person_id is null))`.execute(db)
  await sql`drop index paper_signature_once`.execute(db)
  await sql`create unique index paper_signature_once on paper_signature (organisation_id, document_id, side,
    (case when side = 'head' then organisation_id else coalesce(person_id, account_id) end))`.execute(db)

  await sql`create table paper_refusal (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    document_id uuid not null,
    side text not null check (side in ('own','representative','office')),
    person_id uuid,
    account_id uuid not null,
    who text not null,
    reason text not null check (reason <> ''),
    refused_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, document_id) references document
  )`.execute(db)
  await sql`create index paper_refusal_of on paper_refusal (organisation_id, document_id)`.execute(db)
  await sql`call guard_table('paper_refusal'::regclass)`.execute(db)
  // What was said is never rewritten by a request.
  await sql`revoke update, delete on paper_refusal from nastavnik_app`.execute(db)
}
