const small = new Set(
  'оглы оглу кызы кизи гызы улы угли уулу қызы ұлы ўғли фон ван дер де ден ди да дель дю ла ле'.split(' '),
)
/** Parts written with a small letter behind a patronymic: «Гасан оглы». */
export const patronymicTails = new Set('оглы оглу кызы кизи гызы улы угли уулу қызы ұлы ўғли'.split(' '))
const afterHyphenSmall = new Set([...patronymicTails, 'заде', 'бей', 'бек', 'ага', 'паша'])
/** Parts written with a small letter before a surname: «фон Бюрен». */
export const surnameHeads = new Set('фон ван дер де ден ди да дель дю ла ле'.split(' '))

/** «ПЕТРЕНКО-ВОЛКОВА» → «Петренко-Волкова»; what is already written properly stays as it is. */
export function properCase(word: string): string {
  return word
    .split('-')
    .map((part, index) => properPart(part, index > 0))
    .join('-')
}

// Most names are written properly; «Фон» and «Оглы» are too, and are left.
const PROPER = /^[А-ЯЁ][а-яё]+$/

function properPart(part: string, afterHyphen: boolean): string {
  if (PROPER.test(part) && !afterHyphen) return part
  const lower = part.toLowerCase()
  const upper = part.toUpperCase()
  if (afterHyphen && afterHyphenSmall.has(lower)) return lower
  if (small.has(lower) && (part === lower || part === upper)) return lower
  const letters = part.replace(/\P{L}/gu, '')
  if (letters.length < 2) return upper
  const begun = capital(part)
  // «иВАНОВ» and «ИВанов» are slips of the Caps Lock and the Shift; «МакКой» is a name.
  const slip = /^\p{Lu}{2}\p{Ll}+$/u.test(capital(letters))
  return begun === upper || part === lower || slip ? afterApostrophe(capital(lower)) : begun
}

function capital(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** «О'нил» → «О'Нил», but «Лук'янова» stays. */
function afterApostrophe(text: string): string {
  return text.replace(
    /^(\p{L}['’ʼ`‘])(\p{L})/u,
    (_, head: string, letter: string) => head + letter.toUpperCase(),
  )
}
