import { scopeOf } from '@app/model/access'
import { sql } from 'kysely'
import { hasWords } from '#records'
import type { Source } from './source.ts'

/** Pairs by any part of the number: «П-2026-014», «014». */
export const pairSource: Source = async ({ db, actor, words, limit }) => {
  if (scopeOf(actor.role, 'pair.read') !== 'organisation' || !/\d/.test(words)) return []
  const { rows } = await sql<{ id: string; number: string; names: string }>`
    select pair.id, pair.number, (
      select string_agg(concat_ws(' ', p.last_name, left(nullif(p.first_name, ''), 1)), ' – ' order by m.role desc)
      from pair_member m join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
      where m.organisation_id = pair.organisation_id and m.pair_id = pair.id
    ) as names
    from pair
    where pair.organisation_id = ${actor.organisationId} and lower(pair.number) like ${pattern(words)}
    order by pair.number desc limit ${limit}`.execute(db)
  return rows.map((row) => ({ kind: 'pair' as const, id: row.id, title: row.number, note: row.names ?? '' }))
}

/** Documents by number, by a part of the title or by any words of the text, in any case and number. */
export const documentSource: Source = async ({ db, actor, words, limit }) => {
  if (!scopeOf(actor.role, 'document.read')) return []
  const like = pattern(words)
  const { rows } = await sql<{ id: string; title: string; number: string | null; on: string | null }>`
    select id, title, number, dated_on::text as "on" from document
    where organisation_id = ${actor.organisationId} and (lower(number) like ${like} or lower(title) like ${like} or ${hasWords('document', words)})
    order by created_at desc limit ${limit}`.execute(db)
  return rows.map(({ id, title, number, on }) => ({
    ...{ kind: 'document' as const, id, title },
    note: [number && `№ ${number}`, on?.split('-').reverse().join('.')].filter(Boolean).join(' от '),
  }))
}

const pattern = (words: string) =>
  `%${words
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
