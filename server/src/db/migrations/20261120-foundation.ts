import { type Kysely, sql } from 'kysely'

/** The role of requests, who the request works for, organisations, accounts, the journal. */
export async function up(db: Kysely<any>) {
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = 'nastavnik_app') then
      create role nastavnik_app nologin;
    end if;
    exception when duplicate_object or unique_violation then null;
  end $$`.execute(db)
  await sql`do $$ begin
    if not pg_has_role(current_user, 'nastavnik_app', 'member') then
      execute format('grant nastavnik_app to %I', current_user);
    end if;
  end $$`.execute(db)
  await sql`create collation if not exists app_ru (provider = icu, locale = 'ru')`.execute(db)
  await sql`create function app_org() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.org', true), '')::uuid $$`.execute(db)
  await sql`create function app_setting(name text) returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.' || name, true), '') $$`.execute(db)
  // Called by every later migration for each table that carries organisation_id.
  await sql`create procedure guard_table(name regclass) language plpgsql as $$ begin
    execute format('alter table %s enable row level security', name);
    execute format('create policy own_organisation on %s to nastavnik_app
      using (organisation_id = app_org()) with check (organisation_id = app_org())', name);
    execute format('grant select, insert, update, delete on %s to nastavnik_app', name);
  end $$`.execute(db)

  await sql`create table organisation (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (kind in ('school','college','additional','preschool','municipal','regional','partner')),
    short_name text not null,
    full_name text not null default '',
    founder text not null default '',
    municipality text,
    region text,
    inn text not null default '',
    ogrn text not null default '',
    address text not null default '',
    place text not null default '',
    phone text not null default '',
    email text not null default '',
    site text not null default '',
    director_last_name text not null default '',
    director_first_name text not null default '',
    director_patronymic text not null default '',
    director_position text not null default 'Директор',
    director_sex text check (director_sex in ('m','f')),
    order_numbering text not null default '{n}-од',
    demo boolean not null default false,
    settings jsonb not null default '{}',
    created_at timestamptz not null default now()
  )`.execute(db)
  await sql`alter table organisation enable row level security`.execute(db)
  await sql`create policy within_reach on organisation to nastavnik_app
    using (id = app_org()
      or app_setting('scope') = 'installation'
      or (app_setting('scope') = 'municipality' and municipality = app_setting('municipality'))
      or (app_setting('scope') = 'region' and region = app_setting('region')))
    with check (id = app_org() or app_setting('scope') = 'installation')`.execute(db)
  await sql`grant select, insert, update on organisation to nastavnik_app`.execute(db)

  // Accounts are above organisations: requests reach them only through the queries of #accounts,
  // which run with the rights of the server.
  await sql`create table account (
    id uuid primary key default gen_random_uuid(),
    login text not null unique check (login = lower(login)),
    name text not null,
    email text,
    password_hash text,
    must_change_password boolean not null default false,
    totp_secret text,
    totp_confirmed boolean not null default false,
    totp_last_step bigint,
    oidc_subject text unique,
    blocked_at timestamptz,
    created_at timestamptz not null default now()
  )`.execute(db)
  await sql`create table membership (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account,
    organisation_id uuid not null references organisation,
    role text not null,
    person_id uuid,
    groups text[] not null default '{}',
    created_at timestamptz not null default now(),
    ended_at timestamptz
  )`.execute(db)
  await sql`create unique index membership_once on membership (account_id, organisation_id, role) where ended_at is null`.execute(
    db,
  )
  await sql`create index membership_of_organisation on membership (organisation_id)`.execute(db)
  await sql`create table session (
    token_hash text primary key,
    account_id uuid not null references account,
    membership_id uuid references membership,
    device text not null default '',
    address text,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null
  )`.execute(db)
  await sql`create index session_of_account on session (account_id)`.execute(db)
  await sql`create table invitation (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    role text not null,
    name text not null,
    email text,
    person_id uuid,
    link_hash text not null unique,
    code_hash text not null unique,
    created_by uuid references account,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by uuid references account,
    cancelled_at timestamptz
  )`.execute(db)
  await sql`create table sign_in_failure (
    account_key text not null,
    address text,
    at timestamptz not null
  )`.execute(db)
  await sql`create index sign_in_failure_by_account on sign_in_failure (account_key, at)`.execute(db)
  await sql`create table setting (name text primary key, value jsonb not null)`.execute(db)
}
