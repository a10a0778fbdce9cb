/** What of a name a text may hold by itself: the surname alone, the first name alone. */
export type Alone = { surname: boolean; firstName: boolean }

/**
 * How a name in one case may be written: full, without the patronymic, with initials before and after, and a part of
 * it alone where that is let in. `full` begins with the surname.
 */
export function spellings(full: string, short: string, alone: Alone): string[] {
  const [last = '', first = '', ...rest] = full.trim().split(/\s+/)
  const patronymic = rest.join(' ')
  const letters = short.match(/\p{Lu}\.(?:-\p{Lu}\.)?/gu) ?? []
  const [letter = ''] = letters
  return [
    [last, first, patronymic],
    [first, patronymic, last],
    ...(patronymic ? [[first, patronymic]] : []),
    [last, first],
    [first, last],
    [last, ...letters],
    [...letters, last],
    ...(letters.length > 1
      ? [
          [last, letter],
          [letter, last],
        ]
      : []),
    ...(alone.surname ? [[last]] : []),
    ...(alone.firstName ? [[first]] : []),
  ]
    .map((parts) => parts.filter(Boolean))
    .filter((parts) => parts.length > (alone.surname || alone.firstName ? 0 : 1) && parts.join('').length > 2)
    .map((parts) => parts.join(' '))
}

/** Any spaces between its parts, none at all between initials, «ё» as «е»; never inside a longer word. */
export const asWord = (found: string) =>
  new RegExp(
    `(?<![\\p{L}-])${found
      .split(' ')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[её]/g, '[её]'))
      .join('[ \\u00A0]*')}(?![\\p{L}-])`,
    'gu',
  )

/** A sentence begins with a capital letter, whoever it begins with. */
export const atPlace =
  (word: string) =>
  (_: string, offset: number, whole: string): string =>
    /(?:^|[.!?…]\s+|\n)[«(]?$/u.test(whole.slice(0, offset)) &&
    !/(?<!\p{L})\p{L}{1,3}\.\s+$/u.test(whole.slice(0, offset))
      ? word.charAt(0).toLocaleUpperCase('ru') + word.slice(1)
      : word
