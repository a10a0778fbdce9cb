import { type Kysely, sql } from 'kysely'

/** The procedure of a round: its group meeting, preference cards, decisions, confirmations, those who wait. */
export async function up(db: Kysely<any>) {
  await sql`create table gathering (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    round_id uuid not null,
    held_on date not null,
    starts_at text not null,
    place text not null,
    leader text not null default '',
    secretary text not null default '',
    scenario jsonb not null default '[]',
    others jsonb not null default '[]',
    schedule jsonb,
    protocol jsonb not null default '{}',
    invited_at timestamptz,
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organisation_id, id),
    unique (organisation_id, round_id),
    foreign key (organisation_id, round_id) references matching_round on delete cascade
  )`.execute(db)
  await sql`create table gathering_guest (
    organisation_id uuid not null,
    gathering_id uuid not null,
    participation_id uuid not null,
    attendance text check (attendance in ('present','absent')),
    primary key (organisation_id, gathering_id, participation_id),
    foreign key (organisation_id, gathering_id) references gathering on delete cascade,
    foreign key (organisation_id, participation_id) references participation
  )`.execute(db)

  await sql`create table wish_collection (
    organisation_id uuid not null,
    round_id uuid not null,
    opened_at timestamptz not null,
    opened_by uuid,
    closes_on date,
    closed_at timestamptz,
    primary key (organisation_id, round_id),
    foreign key (organisation_id, round_id) references matching_round on delete cascade
  )`.execute(db)
  // One for everybody who is asked; the number stands on paper, so it never changes.
  await sql`create table wish_card (
    organisation_id uuid not null,
    round_id uuid not null,
    participation_id uuid not null,
    side text not null check (side in ('mentor','mentee')),
    number integer not null,
    answer jsonb,
    entry text check (entry in ('link','account','paper')),
    answered_at timestamptz,
    account_id uuid,
    reminded_at timestamptz,
    primary key (organisation_id, round_id, participation_id),
    unique (organisation_id, round_id, side, number),
    foreign key (organisation_id, round_id) references wish_collection on delete cascade,
    foreign key (organisation_id, participation_id) references participation,
    constraint wish_card_answered check ((answer is null) = (answered_at is null))
  )`.execute(db)
  await sql`create index wish_card_of on wish_card (organisation_id, participation_id)`.execute(db)
  await sql`create table wish_link (
    organisation_id uuid not null,
    token_hash text not null,
    round_id uuid not null,
    participation_id uuid not null,
    created_at timestamptz not null,
    primary key (organisation_id, token_hash),
    foreign key (organisation_id, round_id, participation_id) references wish_card on delete cascade
  )`.execute(db)
  await sql`create index wish_link_by_token on wish_link (token_hash)`.execute(db)

  await sql`create table decision_rule (
    organisation_id uuid not null references organisation,
    form text not null,
    bodies text[] not null,
    opinion text,
    employer_agreed boolean not null,
    primary key (organisation_id, form)
  )`.execute(db)
  await sql`create table round_decision (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    round_id uuid not null,
    draft_id uuid not null,
    letter text not null,
    step integer not null,
    /* Of participations, mentee and mentor: what exactly was decided. */
    pairs jsonb not null,
    body text not null,
    decided_on date not null,
    protocol_number text not null default '',
    opinion_on date,
    opinion_number text not null default '',
    employer_agreed_on date,
    employer_order_on date,
    employer_order_number text not null default '',
    comment text not null default '',
    account_id uuid,
    who text not null default '',
    recorded_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references matching_round on delete cascade
  )`.execute(db)
  await sql`create index round_decision_of on round_decision (organisation_id, round_id)`.execute(db)
  await sql`create table confirmation_request (
    organisation_id uuid not null,
    pair_id uuid not null,
    asked_at timestamptz not null,
    asked_by uuid,
    primary key (organisation_id, pair_id),
    foreign key (organisation_id, pair_id) references pair on delete cascade
  )`.execute(db)
  await sql`create table confirmation_link (
    organisation_id uuid not null,
    token_hash text not null,
    pair_id uuid not null,
    person_id uuid not null,
    side text not null check (side in ('mentor','mentee','representative')),
    created_at timestamptz not null,
    primary key (organisation_id, token_hash),
    foreign key (organisation_id, pair_id) references pair on delete cascade
  )`.execute(db)
  await sql`create index confirmation_link_by_token on confirmation_link (token_hash)`.execute(db)

  await sql`create table waiting_step (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    participation_id uuid not null,
    kind text not null check (kind in ('search','form','group','support','reserve','return')),
    note text not null default '',
    details jsonb not null default '{}',
    account_id uuid,
    who text not null default '',
    at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, participation_id) references participation
  )`.execute(db)
  await sql`create index waiting_step_of on waiting_step (organisation_id, participation_id, at)`.execute(db)

  for (const table of [
    ...['gathering', 'gathering_guest', 'wish_collection', 'wish_card', 'wish_link', 'decision_rule'],
    ...['round_decision', 'confirmation_request', 'confirmation_link', 'waiting_step'],
  ]) {
    await sql`call guard_table(${sql.lit(table)}::regclass)`.execute(db)
  }
}
