import { type Kysely, sql } from 'kysely'

/** Rounds of matching with their drafts, pairs and groups with their members and confirmations. */
export async function up(db: Kysely<any>) {
  await sql`create table matching_round (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    cycle_id uuid not null,
    form text not null,
    title text not null,
    settings jsonb not null default '{}',
    closed_on date,
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organisation_id, id),
    foreign key (organisation_id, cycle_id) references cycle
  )`.execute(db)
  // A draft is a list of steps; undo and redo move the cursor, a new change cuts off what was undone.
  await sql`create table draft (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    round_id uuid not null,
    letter text not null,
    step integer not null default 0,
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organisation_id, id),
    unique (organisation_id, round_id, letter),
    foreign key (organisation_id, round_id) references matching_round on delete cascade
  )`.execute(db)
  await sql`create table draft_step (
    organisation_id uuid not null,
    draft_id uuid not null,
    no integer not null,
    change jsonb not null,
    state jsonb not null,
    solution jsonb not null,
    account_id uuid,
    who text not null default '',
    at timestamptz not null default now(),
    primary key (organisation_id, draft_id, no),
    foreign key (organisation_id, draft_id) references draft on delete cascade
  )`.execute(db)

  await sql`create table pair (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    cycle_id uuid not null,
    number text not null,
    form text not null,
    variation text not null default '',
    kind text not null default 'traditional',
    channel text not null default '',
    goal text not null default '',
    state text not null default 'draft' check (state in ('draft','proposed','confirmed','secured','active',
      'paused','completed','terminated_early','replaced')),
    starts_on date,
    ends_on date,
    round_id uuid,
    score integer,
    reasons jsonb not null default '[]',
    order_id uuid,
    continues_id uuid,
    closed_on date,
    closing_reason text,
    closing_comment text not null default '',
    responsible text not null default '',
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organisation_id, id),
    unique (organisation_id, number),
    foreign key (organisation_id, cycle_id) references cycle,
    foreign key (organisation_id, continues_id) references pair,
    constraint pair_closed_with_reason check ((closed_on is null) = (closing_reason is null)),
    constraint pair_ends_after_start check (ends_on is null or starts_on is null or ends_on >= starts_on)
  )`.execute(db)
  await sql`create index pair_of_cycle on pair (organisation_id, cycle_id, state)`.execute(db)
  await sql`create table pair_member (
    organisation_id uuid not null,
    pair_id uuid not null,
    participation_id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('mentor','mentee')),
    joined_on date,
    left_on date,
    goal text not null default '',
    primary key (organisation_id, pair_id, participation_id),
    foreign key (organisation_id, pair_id) references pair on delete cascade,
    foreign key (organisation_id, participation_id) references participation,
    foreign key (organisation_id, person_id) references person
  )`.execute(db)
  await sql`create index pair_of_person on pair_member (organisation_id, person_id)`.execute(db)
  await sql`create table pair_confirmation (
    organisation_id uuid not null,
    pair_id uuid not null,
    person_id uuid not null,
    side text not null check (side in ('mentor','mentee','representative')),
    answer text not null check (answer in ('agree','questions','refuse')),
    comment text not null default '',
    entry text not null default 'screen' check (entry in ('screen','paper')),
    account_id uuid,
    at timestamptz not null default now(),
    primary key (organisation_id, pair_id, person_id, side),
    foreign key (organisation_id, pair_id) references pair on delete cascade
  )`.execute(db)
  for (const table of ['matching_round', 'draft', 'draft_step', 'pair', 'pair_member', 'pair_confirmation']) {
    await sql`call guard_table(${sql.lit(table)}::regclass)`.execute(db)
  }
}
