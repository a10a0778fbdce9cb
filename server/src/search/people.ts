import { fullName } from '@app/model/people'
import { foldName } from '@app/model/values'
import { sql } from 'kysely'
import { groupsWithin } from '#people'
import type { Source } from './source.ts'

/** People by the beginning of any parts of the name, in any order: «ёлк п» finds «Ёлкин Пётр» and «Пётр Ёлкин». */
export const peopleSource: Source = async ({ db, actor, words, limit }) => {
  const groups = groupsWithin(actor, 'search.use')
  let query = db
    .selectFrom('person')
    .select(['id', 'lastName', 'firstName', 'patronymic', 'groupName', 'position', 'employer', 'kind'])
    .where('organisationId', '=', actor.organisationId)
  if (groups) query = query.where('groupName', '=', sql<string>`any(${groups}::text[])`)
  const starts = foldName(words).split(' ').filter(Boolean)
  if (starts.length === 0) return []
  // The folded name holds letters, digits and spaces only, so nothing in a word can be a pattern.
  for (const start of starts) query = query.where(sql<boolean>`' ' || folded like ${`% ${start}%`}`)
  const rows = await query
    .orderBy(sql`left_on is not null`)
    // Who is called so by surname comes before who has such a patronymic.
    .orderBy(sql`folded not like ${`${starts[0]}%`}`)
    .orderBy('folded')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    kind: 'person' as const,
    id: row.id,
    title: fullName(row),
    note:
      row.kind === 'learner'
        ? (row.groupName ?? '')
        : [row.position, row.employer].filter(Boolean).join(', '),
  }))
}
