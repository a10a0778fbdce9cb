import { type BaseChange, type BaseError, changedValues, stateObstacles } from '@app/model/bases'
import type { ParticipationState, ParticipationValues } from '@app/model/people'
import { sql } from 'kysely'
import type { Db } from '#db'
import { type Author, chunks, type HistoryEntry, laterThan, pick, writeHistory } from '#people'
import type { Locked } from './queries.ts'

export type Refused = { id: string; why: BaseError }

/** Changes locked lines; answers whose line was not changed, and why. */
export async function changeBase(
  db: Db,
  author: Author,
  lines: readonly Locked[],
  change: BaseChange,
  today: string,
): Promise<Refused[]> {
  const refused: Refused[] = []
  const rows: object[] = []
  const interests: object[] = []
  const history: HistoryEntry[] = []
  for (const line of lines) {
    // The table allows these states only.
    const from = line.state as ParticipationState
    const [why] = change.state ? stateObstacles(from, change.state, line.role) : []
    if (why) {
      refused.push({ id: line.personId, why })
      continue
    }
    const changes = { ...changedValues(line, change), ...stateChanges(line, change.state, today) }
    const fields = Object.keys(changes)
    if (fields.length === 0) continue
    rows.push({ ...line, ...changes, updatedAt: laterThan(line.updatedAt, author.now) })
    if ('interests' in changes) interests.push({ personId: line.personId, interests: changes.interests })
    const before = pick(line, fields)
    history.push({
      ...{ subject: 'participation', subjectId: line.personId, why: change.why ?? '' },
      ...{ before, after: changes },
    })
  }
  await updateLines(db, author.organisationId, rows)
  await updateInterests(db, author, interests)
  await writeHistory(db, author, history)
  return refused
}

/** With the state go its dates: trained on, left on. */
function stateChanges(
  line: Locked,
  state: ParticipationState | undefined,
  today: string,
): Record<string, unknown> {
  if (!state || state === line.state) return {}
  return {
    state,
    ...(state === 'trained' && !line.trainedOn ? { trainedOn: today } : {}),
    ...(state === 'withdrawn' ? { leftOn: today } : line.leftOn ? { leftOn: null } : {}),
  }
}

async function updateLines(db: Db, organisationId: string, rows: readonly object[]) {
  for (const part of chunks(rows, 1000)) {
    await sql`update participation set (state, forms, request, request_tags, competencies, subject,
        wished_age_from, wished_age_to, capacity, slots, channels, time_resource, result, case_link, passed_on,
        trained_on, entered_on, left_on, updated_at)
      = row(r.state, r.forms, r.request, r."requestTags", r.competencies, r.subject, r."wishedAgeFrom",
        r."wishedAgeTo", r.capacity, r.slots, r.channels, r."timeResource", r.result, r."caseLink", r."passedOn",
        r."trainedOn", r."enteredOn", r."leftOn", r."updatedAt")
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r(id uuid, state text, forms text[], request text,
        "requestTags" text[], competencies text[], subject text, "wishedAgeFrom" int, "wishedAgeTo" int,
        capacity int, slots text[], channels text[], "timeResource" text, result text, "caseLink" text,
        "passedOn" date, "trainedOn" date, "enteredOn" date, "leftOn" date, "updatedAt" timestamptz)
      where participation.organisation_id = ${organisationId} and participation.id = r.id`.execute(db)
  }
}

async function updateInterests(db: Db, { organisationId, now }: Author, rows: readonly object[]) {
  for (const part of chunks(rows, 1000)) {
    await sql`update person set interests = r.interests,
        updated_at = greatest(${now.toISOString()}::timestamptz, person.updated_at + interval '1 millisecond')
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r("personId" uuid, interests text[])
      where person.organisation_id = ${organisationId} and person.id = r."personId"`.execute(db)
  }
}

/** Values that no line of this cycle may have. */
export function valueErrors(
  values: readonly (ParticipationValues | undefined)[],
  formsOfCycle: readonly string[],
): ('base.form-unknown' | 'base.ages-turned')[] {
  const told = values.filter((one) => one !== undefined)
  if (told.some(({ forms = [] }) => forms.some((form) => !formsOfCycle.includes(form))))
    return ['base.form-unknown']
  const turned = told.some(({ wishedAgeFrom: from, wishedAgeTo: to }) => from && to && from > to)
  return turned ? ['base.ages-turned'] : []
}
