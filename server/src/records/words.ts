import { sql } from 'kysely'

/**
 * Documents with these words in the title, the number or the text, in any case and number. The same expression as of
 * the index `document_words`.
 */
export const hasWords = (table: string, words: string) => {
  const of = (column: string) => sql.ref(`${table}.${column}`)
  return sql<boolean>`to_tsvector('russian', ${of('title')} || ' ' || coalesce(${of('number')}, '') || ' '
    || ${of('searchText')}) @@ websearch_to_tsquery('russian', ${words})`
}
