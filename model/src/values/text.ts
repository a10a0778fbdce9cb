// Line breaks and tabs are text; everything else here is invisible or turns the text around on a screen.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what we look for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g
const SPACES = /[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g
const BREAKS = /\r\n?|\n|[\u0085\u2028\u2029]/g
const LONE_SURROGATE = /\p{Surrogate}/gu

// Most cells are plain already, and lists are long.
const PLAIN = /^[!-~А-Яа-яЁё№«»–—]+(?: [!-~А-Яа-яЁё№«»–—]+)*$/

/** Whether the text holds control, zero-width or direction-turning characters. */
export function hasHiddenCharacters(raw: string): boolean {
  if (PLAIN.test(raw)) return false
  HIDDEN.lastIndex = 0
  return HIDDEN.test(raw) || raw !== raw.replace(LONE_SURROGATE, '')
}

/** The text as a person reads it: no invisible characters, single spaces, line breaks kept as «\n». */
export function cleanText(raw: string): string {
  if (raw === '' || PLAIN.test(raw)) return raw
  return raw
    .normalize('NFC')
    .replace(BREAKS, '\n')
    .replace(HIDDEN, '')
    .replace(LONE_SURROGATE, '')
    .replace(SPACES, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

/** The same on one line. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replaceAll('\n', ' ')
}

/** Latin letters that look like Russian ones; lists typed on two keyboards mix them. */
const lookAlikes: Record<string, string> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', m: 'м', Ë: 'Ё', ë: 'ё', i: 'і', I: 'І',
} // biome-ignore format: a table reads better in rows

const cyrillic = /\p{Script=Cyrillic}/u
const latin = /\p{Script=Latin}/u
const onlyLookAlikes = /^[ABCEHKMOPTXYaceopxykm\P{L}]+$/u

/** Every Latin look-alike turned into the Russian letter. */
export function russianLetters(text: string): string {
  return text.replace(/[A-Za-zËë]/g, (letter) => lookAlikes[letter] ?? letter)
}

/** Latin letters inside Russian words turned Russian; words that are Latin as a whole stay. */
export function mendMixedWords(text: string): string {
  if (!latin.test(text) || !cyrillic.test(text)) return text
  return text.replace(/\p{L}+/gu, (word) => {
    const mixed = cyrillic.test(word) && latin.test(word)
    return mixed || (latin.test(word) && onlyLookAlikes.test(word)) ? russianLetters(word) : word
  })
}

/** One spelling for comparing names: case, «ё», look-alike letters, spaces and marks do not count. */
export function foldName(text: string): string {
  return russianLetters(cleanLine(text))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
