import { type Kysely, sql } from 'kysely'

/** PDF of papers made by an organisation's own form: asked for by a download, made by the queue, kept for a day. */
export async function up(db: Kysely<any>) {
  await sql`create table template_pdf (
    organisation_id uuid not null,
    document_id uuid not null,
    -- of the form and of what it is filled with: another text is another PDF
    key text not null,
    state text not null check (state in ('waiting','ready','failed')),
    archive boolean not null,
    docx_id uuid,
    pdf_id uuid,
    asked_at timestamptz not null,
    primary key (organisation_id, document_id),
    foreign key (organisation_id, document_id) references document,
    constraint template_pdf_ready check ((state = 'ready') = (pdf_id is not null))
  )`.execute(db)
  await sql`call guard_table('template_pdf'::regclass)`.execute(db)
}
