const nb = '\u00A0'

/** Words before which or after which a line never breaks: unit and value, number sign and number. */
const units =
  'мм|см|м|км|га|т|кг|л|мин|сек|ч|шт\\.|ед\\.|экз\\.|чел\\.|руб\\.|коп\\.|тыс\\.|млн|млрд|%|₽|л\\.|с\\.|ак\\.'
const months = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'
/** Abbreviations tied to a name («г. Казань») and to a number («ст. 351.8»); «2026 г.» is neither. */
const places = 'г|гор|с|д|пос|ул|пр|пер|пл|обл|им'
const parts = 'д|п|кв|корп|стр|каб|ст|ч|гл|подп|абз|прил|табл|рис|тел|доб'

/** Initials may be one letter of any alphabet or a joined pair: «И.», «Ю.-М.». */
const initial = '\\p{Lu}\\.(?:-\\p{Lu}\\.)?'
const surname = "\\p{Lu}[\\p{L}'’-]+"
const space = `[ ${nb}]`

type Rule = [pattern: RegExp, replacement: string]

const initialsRules: Rule[] = [
  // И. И. Иванов, И.И. Иванов, И. Иванов
  [
    new RegExp(`(?<![\\p{L}.])(${initial})${space}?(${initial})${space}?(?=${surname})`, 'gu'),
    `$1${nb}$2${nb}`,
  ],
  [new RegExp(`(?<![\\p{L}.])(${initial})${space}(?=${surname})`, 'gu'), `$1${nb}`],
  // Иванов И. И.
  [
    new RegExp(
      `(?<=${surname})${space}(${initial})${space}?(${initial})(?!${space}?${surname})(?!\\p{L})`,
      'gu',
    ),
    `${nb}$1${nb}$2`,
  ],
]

const periodRules: Rule[] = [
  // «2026 г.» ends a sentence with its own period
  [/(?<=\p{L}\.)\.(?!\.)/gu, ''],
  // г. Казань, ул. Мира, ст. 351.8
  [new RegExp(`(?<!\\p{L})(?<!\\d{4}${space})((?:${places})\\.)${space}(?=[\\p{Lu}«])`, 'gu'), `$1${nb}`],
  [new RegExp(`(?<!\\p{L})(?<!\\d{4}${space})((?:${parts})\\.)${space}(?=\\d|\\(|\\+7)`, 'giu'), `$1${nb}`],
  [/(?<!\p{L})(и|т)\. ?(о|д|п|е|к)\.(?!\p{L})/gu, `$1.${nb}$2.`],
]

const digitRules: Rule[] = [
  // 5 июня 2026 г.
  [new RegExp(`(?<=\\d»?)${space}(?=(?:${months})(?!\\p{L}))`, 'gu'), nb],
  [new RegExp(`(?<=(?:${months}))${space}(?=\\d{4})`, 'gu'), nb],
  [new RegExp(`(?<=\\d{4})${space}(?=гг?\\.)`, 'gu'), nb],
  [new RegExp(`(?<=\\d)${space}(?=учебн)`, 'gu'), nb],
  // 9 «А» класс
  [new RegExp(`(?<=(?<!\\d)\\d{1,2})${space}(?=«\\p{Lu}»)`, 'gu'), nb],
  [new RegExp(`(?<=\\d)${space}(?=(?:${units})(?!\\p{L}))`, 'gu'), nb],
  // 8 (000) 123-45-67
  [new RegExp(`(?<=(?<!\\d)(?:8|\\+7))${space}(?=\\(\\d{3,5}\\))`, 'gu'), nb],
  // +7 900 123-45-67
  [new RegExp(`(?<=\\+7)${space}(\\d{3})${space}(?=\\d)`, 'gu'), `${nb}$1${nb}`],
  [/(?<!\p{L})(ОГРН|ИНН|КПП) (?=\d)/gu, `$1${nb}`],
  [/(?<!\p{L})(стат(?:ь[ияю]|ьей)|пункт(?:а|ом|у)?|част(?:и|ь|ью)) (?=\d)/giu, `$1${nb}`],
]

/** Rules that need some sign are not tried on a text without it: most cells of a table have none. */
const rules: { sign: RegExp; rules: Rule[] }[] = [
  { sign: /\./, rules: initialsRules },
  { sign: /[№§]/, rules: [[/([№§]) ?(?=[\p{L}\p{N}_])/gu, `$1${nb}`]] },
  { sign: /\d/, rules: digitRules },
  { sign: /\./, rules: periodRules },
  // a dash never starts a line
  { sign: /[–—]/, rules: [[/(?<=[^\s]) (?=[–—] )/g, nb]] },
]

/** Puts no-break spaces where a Russian official text never breaks a line. */
export function tie(text: string): string {
  let result = text
  for (const group of rules) {
    if (!group.sign.test(result)) continue
    for (const [pattern, replacement] of group.rules) result = result.replace(pattern, replacement)
  }
  return result
}

/**
 * Text that can stand in a file: composed letters, no control or direction characters, no half of a
 * surrogate pair (XML refuses them, a direction mark turns a line over).
 */
export function printable(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '')
      .normalize('NFC')
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '')
      .replace(
        /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g,
        '',
      )
      .replace(/\t/g, ' ')
  )
}
