import { type Kysely, sql } from 'kysely'

/** Persons, representatives of minors, cycles, the two bases, consents. */
export async function up(db: Kysely<any>) {
  await sql`create table person (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    kind text not null check (kind in ('learner','teacher','employee','partner','parent')),
    last_name text not null,
    first_name text not null default '',
    patronymic text not null default '',
    /* Folded name for search and duplicates: lower case, ё as е. */
    folded text not null,
    born_on date,
    sex text check (sex in ('m','f')),
    group_name text,
    position text not null default '',
    speciality text not null default '',
    category text not null default '',
    /* Teaching experience: years as told, and on which day it was told. */
    experience_years integer check (experience_years between 0 and 80),
    experience_on date,
    employer text not null default '',
    employer_inn text not null default '',
    phone text not null default '',
    email text not null default '',
    achievements text not null default '',
    interests text[] not null default '{}',
    /* «Что важно учесть»: a neutral instruction, never a diagnosis. */
    consider text not null default '',
    /* Cases of the name corrected by a person; null when the rules are right. */
    name_forms jsonb,
    position_forms jsonb,
    /* External adult with minors: certificate of no criminal record. */
    certificate_number text,
    certificate_on date,
    certificate_seen_by text,
    import_id uuid,
    left_on date,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organisation_id, id)
  )`.execute(db)
  await sql`create index person_by_name on person (organisation_id, folded)`.execute(db)
  await sql`create index person_by_group on person (organisation_id, group_name)`.execute(db)
  await sql`create table representative (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    name text not null,
    relation text not null default '',
    phone text not null default '',
    email text not null default '',
    authority text not null default '',
    import_id uuid,
    created_at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
  )`.execute(db)
  await sql`create index representative_of on representative (organisation_id, person_id)`.execute(db)

  await sql`create table cycle (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    title text not null,
    academic_year text,
    template text not null,
    starts_on date not null,
    ends_on date not null,
    closed_on date,
    settings jsonb not null default '{}',
    created_at timestamptz not null default now(),
    created_by uuid,
    primary key (organisation_id, id),
    check (ends_on > starts_on)
  )`.execute(db)
  await sql`create table cycle_form (
    organisation_id uuid not null,
    cycle_id uuid not null,
    form text not null,
    title text not null,
    federal_form text not null,
    primary key (organisation_id, cycle_id, form),
    foreign key (organisation_id, cycle_id) references cycle
  )`.execute(db)
  await sql`create table stage_closure (
    organisation_id uuid not null,
    cycle_id uuid not null,
    stage integer not null check (stage between 1 and 7),
    closed_on date not null,
    closed_by uuid,
    comment text not null,
    primary key (organisation_id, cycle_id, stage),
    foreign key (organisation_id, cycle_id) references cycle
  )`.execute(db)

  await sql`create table participation (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    cycle_id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('mentor','mentee')),
    state text not null default 'in_base' check (state in ('draft','survey_sent','survey_done','consent_pending',
      'in_base','interviewed','trained','ready','proposed','paired','active','completed','terminated',
      'reserve','withdrawn','blocked_no_consent')),
    forms text[] not null default '{}',
    request text not null default '',
    request_tags text[] not null default '{}',
    competencies text[] not null default '{}',
    subject text not null default '',
    wished_age_from integer check (wished_age_from between 5 and 100),
    wished_age_to integer check (wished_age_to between 5 and 100),
    capacity integer check (capacity between 0 and 100),
    /* «mon-day», «sat-evening»: weekday and part of the day. */
    slots text[] not null default '{}',
    channels text[] not null default '{}',
    time_resource text not null default '',
    result text not null default '',
    case_link text not null default '',
    passed_on date,
    trained_on date,
    entered_on date not null,
    left_on date,
    import_id uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organisation_id, id),
    unique (organisation_id, cycle_id, person_id, role),
    foreign key (organisation_id, cycle_id) references cycle,
    foreign key (organisation_id, person_id) references person
  )`.execute(db)

  await sql`create table consent (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    kind text not null check (kind in ('processing_adult','processing_minor','processing_representative',
      'distribution','transfer','participation_minor','mentoring_employee','mentee_employee')),
    number text not null default '',
    signed_by text not null default '',
    signed_on date not null,
    expires_on date,
    storage_place text not null default '',
    withdrawn_on date,
    withdrawal_number text,
    registered_by uuid,
    created_at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person,
    check (withdrawn_on is null or withdrawn_on >= signed_on)
  )`.execute(db)
  await sql`create index consent_of on consent (organisation_id, person_id, kind)`.execute(db)

  await sql`create table saved_view (
    organisation_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    account_id uuid not null references account,
    page text not null,
    title text not null,
    query jsonb not null,
    created_at timestamptz not null default now(),
    primary key (organisation_id, id)
  )`.execute(db)

  await sql`create table history (
    organisation_id uuid not null references organisation,
    id bigint generated always as identity,
    subject text not null,
    subject_id uuid not null,
    at timestamptz not null default now(),
    account_id uuid,
    who text not null default '',
    why text not null default '',
    before jsonb,
    after jsonb,
    primary key (organisation_id, id)
  )`.execute(db)
  await sql`create index history_of on history (organisation_id, subject_id, id)`.execute(db)

  for (const table of [
    'person',
    'representative',
    'cycle',
    'cycle_form',
    'stage_closure',
    'participation',
    'consent',
    'saved_view',
    'history',
  ]) {
    await sql`call guard_table(${sql.lit(table)}::regclass)`.execute(db)
  }
}
