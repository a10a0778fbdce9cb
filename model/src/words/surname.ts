import type { Sex } from '#values'
import { unchanged } from './case.ts'
import { type Declined, doubtful, sure } from './doubt.ts'
import { decline, declineFromStem, patternOfA, syllables } from './endings.ts'
import { foldYo } from './fold-yo.ts'
import {
  fleetingSurnames,
  foreignIn,
  georgianAya,
  germanIh,
  indeclinableA,
  keptEc,
  keptEn,
  keptOk,
  namesInIy,
  nounsInIn,
  nounsInOvaIna,
  nounsInOy,
  possessiveAdjectives,
  shortAdjectives,
  shortForeign,
  stressedSibilant,
  stressedSibilantA,
  stressedSibilantAdjectives,
  stressedSoft,
  stressedYa,
  unstressedEc,
  unstressedSibilant,
  unstressedSibilantA,
} from './surname-list.ts'

/** A surname, one word without hyphens, in all cases. */
export function declineSurname(surname: string, sex: Sex | null): Declined {
  const lower = foldYo(surname)
  if (/[оеэиыуюіўӣәөү]$/.test(lower)) return sure(unchanged(surname))
  if (/[иы]х$/.test(lower)) return declineIh(surname, lower, sex)
  if (/[ая]$/.test(lower)) return declineA(surname, lower, sex)
  if (sex === 'f' || sex === null) return sure(unchanged(surname))
  return declineMale(surname, lower)
}

/** Седых, Долгих stay; Эрлих, Дитрих of a man decline. */
function declineIh(surname: string, lower: string, sex: Sex | null): Declined {
  if (sex === 'f') return sure(unchanged(surname))
  if (germanIh.has(lower)) return sure(decline(surname, 'hard'))
  if (
    syllables(lower) > 1 &&
    /(?:ых|[гкхжчшщ]их|(?:верхн|нижн|средн|крайн|син|дальн|ближн|задн|передн|древн|летн|зимн|осенн|весенн|вешн|домашн|поздн|прежн|лишн|третьи|козьи|волчьи)[иь]?х)$/.test(
      lower,
    )
  ) {
    return sure(unchanged(surname))
  }
  return doubtful(decline(surname, 'hard'), 'rare-ending', unchanged(surname))
}

function declineA(surname: string, lower: string, sex: Sex | null): Declined {
  if (indeclinableA.has(lower)) return sure(unchanged(surname))
  // Ма, Ха: the stress can stand nowhere else.
  if (syllables(lower) === 1)
    return doubtful(unchanged(surname), 'rare-ending', decline(surname, patternOfA(lower)))
  if (/[уюоэеы]а$/.test(lower)) return doubtful(unchanged(surname), 'rare-ending', decline(surname, 'a'))
  // Гарсиа, Гулиа stay; of a double -аа nothing is known.
  if (lower.endsWith('иа')) return sure(unchanged(surname))
  if (lower.endsWith('аа')) return doubtful(decline(surname, 'a'), 'rare-ending', unchanged(surname))
  if (georgianAya.has(lower) || (/[ая]я$/.test(lower) && syllables(lower) === 2 && lower !== 'злая'))
    return doubtful(decline(surname, 'ya'), 'rare-ending', decline(surname, feminineAdjective(lower)))
  if (/[ая]я$/.test(lower) && sex !== 'm') return sure(decline(surname, feminineAdjective(lower)))
  if (/[ая]я$/.test(lower))
    return doubtful(decline(surname, 'ya'), 'rare-ending', decline(surname, feminineAdjective(lower)))
  if (/(?:[оеё]в|[иы]н)а$/.test(lower)) return declineOvaIna(surname, lower, sex)
  if (stressedYa.has(lower)) return sure(decline(surname, 'yaStressed'))
  const noun = decline(surname, patternOfA(lower))
  if (stressedSibilantA.has(lower))
    return sure(decline(surname, lower.endsWith('ца') ? 'a' : 'aSibilantStressed'))
  if (unstressedSibilantA.has(lower) || /(?:ица|.[аеиоуыэюя].*[ую]ша)$/.test(lower)) return sure(noun)
  // Stress decides: Левшой, but Грушей.
  if (/[жшчщц]а$/.test(lower))
    return doubtful(
      noun,
      'stress-unknown',
      decline(surname, lower.endsWith('ца') ? 'a' : 'aSibilantStressed'),
    )
  return sure(noun)
}

/** Иванова is the wife of Иванов; Калина and Сова are nouns, and of a woman nobody can tell. */
function declineOvaIna(surname: string, lower: string, sex: Sex | null): Declined {
  const noun = decline(surname, 'a')
  const possessive = decline(surname, 'femininePossessive')
  // Сова, Рева: without a vowel before the ending it is a noun of its own; Львова is the exception.
  const isNoun = nounsInOvaIna.has(lower) || (syllables(lower) === 2 && lower !== 'львова')
  if (sex === 'm') return isNoun ? sure(noun) : doubtful(noun, 'rare-ending', unchanged(surname))
  if (isNoun) return doubtful(noun, 'common-noun', possessive)
  return sure(possessive)
}

function feminineAdjective(lower: string) {
  if (lower.endsWith('яя')) return 'feminineAdjectiveSoft'
  if (/[жшчщ]ая$/.test(lower) && !stressedSibilantAdjectives.has(lower)) return 'feminineAdjectiveSibilant'
  return 'feminineAdjective'
}

function declineMale(surname: string, lower: string): Declined {
  const fleeting = fleetingSurnames[lower]
  if (fleeting)
    return doubtful(
      declineFromStem(surname, ...fleeting),
      'fleeting-vowel',
      declineRegular(surname, lower).forms,
    )
  if (lower.endsWith('ец')) return declineEc(surname, lower)
  if (/[оеё]к$/.test(lower)) return declineOk(surname, lower)
  if (lower.endsWith('ень') && syllables(lower) > 1) return declineEn(surname, lower)
  if (lower.endsWith('ел') && syllables(lower) > 1 && !/[аоиу]эл$|[аоуиэ]ел$/.test(lower))
    return doubtful(
      decline(surname, 'hard'),
      'fleeting-vowel',
      declineFromStem(surname, `${surname.toLowerCase().slice(0, -2)}л`, 'hard'),
    )
  return declineRegular(surname, lower)
}

/** Without any fleeting vowel. */
function declineRegular(surname: string, lower: string): Declined {
  if (lower.endsWith('й')) return declineShortI(surname, lower)
  if (lower.endsWith('ь')) return declineSoft(surname, lower)
  if (/(?:[оеё]в|[иы]н)$/.test(lower)) return declineOvIn(surname, lower)
  if (/[жчшщ]$/.test(lower)) return declineSibilant(surname, lower)
  if (lower.endsWith('ц')) return sure(decline(surname, 'hardEm'))
  if (/[а-яa-zҙҫғҡңҗһқҳ]$/.test(lower)) return sure(decline(surname, 'hard'))
  return sure(unchanged(surname))
}

function declineShortI(surname: string, lower: string): Declined {
  if (lower.endsWith('ый')) return sure(decline(surname, 'adjective'))
  if (lower.endsWith('ой')) return declineOy(surname, lower)
  if (!lower.endsWith('ий')) return sure(decline(surname, 'soft'))
  if (possessiveAdjectives.has(lower)) return sure(decline(surname, 'adjectivePossessive'))
  if (namesInIy.has(lower)) return sure(decline(surname, 'iy'))
  if (syllables(lower) === 1) return doubtful(decline(surname, 'soft'), 'rare-ending', decline(surname, 'iy'))
  if (/[гкх]ий$/.test(lower)) return sure(decline(surname, 'adjectiveVelar'))
  if (/[жшчщ]ий$/.test(lower)) return sure(decline(surname, 'adjectiveSoft'))
  if (lower.endsWith('ний')) {
    return /(?:ерхний|ижний|едний|райний|иний|альний|лижний|адний|евний|етний|имний|енний|ешний|ашний|ородний|оздний|ежний|ишний|горний)$/.test(
      lower,
    )
      ? sure(decline(surname, 'adjectiveSoft'))
      : doubtful(decline(surname, 'iy'), 'rare-ending', decline(surname, 'adjectiveSoft'))
  }
  // Палий, Багрий, Топалий: nouns.
  return sure(decline(surname, 'iy'))
}

/** Толстой is an adjective, Цой and Герой are nouns. */
function declineOy(surname: string, lower: string): Declined {
  if (shortAdjectives.has(lower)) return sure(decline(surname, 'adjective'))
  if (syllables(lower) === 1 || nounsInOy.has(lower)) return sure(decline(surname, 'soft'))
  return sure(decline(surname, /[гкхжшчщ]ой$/.test(lower) ? 'adjectiveVelar' : 'adjective'))
}

function declineSoft(surname: string, lower: string): Declined {
  if (/[жшчщ]ь$/.test(lower))
    return doubtful(unchanged(surname), 'rare-ending', declineFromStem(surname, lower.slice(0, -1), 'hardEm'))
  return sure(decline(surname, stressedSoft.has(lower) ? 'softStressed' : 'soft'))
}

/** Ивановым, Ильиным; but Дарвином, Кимом. */
function declineOvIn(surname: string, lower: string): Declined {
  if (foreignIn.has(lower) || shortForeign.has(lower)) return sure(decline(surname, 'hard'))
  if (nounsInIn.has(lower))
    return doubtful(decline(surname, 'hard'), 'possessive-or-foreign', decline(surname, 'possessive'))
  if (syllables(lower) === 1 && lower !== 'львов')
    return doubtful(decline(surname, 'hard'), 'possessive-or-foreign', decline(surname, 'possessive'))
  return sure(decline(surname, 'possessive'))
}

function declineSibilant(surname: string, lower: string): Declined {
  // The stress leaves the stem, and with it the dots: Ёрш – Ерша.
  if (stressedSibilant.has(lower)) return sure(declineFromStem(surname, lower, 'hard'))
  if (lower.endsWith('ач') && lower !== 'ковач') return sure(decline(surname, 'hard'))
  if (unstressedSibilant.has(lower) || (/[иы]ч$/.test(lower) && syllables(lower) > 1))
    return sure(decline(surname, 'hardEm'))
  const stressed = syllables(lower) === 1 || lower.endsWith('ыш')
  return doubtful(
    decline(surname, stressed ? 'hard' : 'hardEm'),
    'stress-unknown',
    decline(surname, stressed ? 'hardEm' : 'hard'),
  )
}

/** Кравец – Кравца, Коломиец – Коломийца, Стрелец – Стрельца; Кузнец – Кузнеца. */
function declineEc(surname: string, lower: string): Declined {
  if (keptEc.has(lower))
    return doubtful(
      decline(surname, /(?:хейф|леф|гом|^.)ец$/.test(lower) ? 'hardEm' : 'hard'),
      'stress-unknown',
    )
  const kept = decline(surname, 'hardEm')
  const root = surname.toLowerCase().slice(0, -2)
  if (/[^аеиоуыэюя]{2}$/.test(root) && !/(?:л[ьл]|[йь].)$/.test(root))
    return doubtful(decline(surname, 'hard'), 'fleeting-vowel', declineFromStem(surname, `${root}ц`, 'hard'))
  const link = /[аеиоуыэюя]$/.test(root) ? 'й' : root.endsWith('л') ? 'ь' : ''
  const stem = `${root}${link}ц`
  const unstressed = unstressedEc.has(lower) || /[аи]ец$/.test(lower)
  return doubtful(declineFromStem(surname, stem, unstressed ? 'hardEm' : 'hard'), 'fleeting-vowel', kept)
}

/** Волчок – Волчка, Огонёк – Огонька; Чапек – Чапека, Пророк – Пророка. */
function declineOk(surname: string, lower: string): Declined {
  const kept = decline(surname, 'hard')
  if (syllables(lower) === 1 || lower.endsWith('бек')) return sure(kept)
  const root = surname.toLowerCase().slice(0, -2)
  const short = declineFromStem(surname, `${root}${linkBeforeK(root, lower)}к`, 'hard')
  if (keptOk.has(lower)) return sure(kept)
  // Without the dots a surname in -ек is a foreign one more often than «огонёк».
  const isForeign = surname.toLowerCase().endsWith('ек') && !/[чшж]ек$/.test(lower)
  return isForeign ? doubtful(kept, 'fleeting-vowel', short) : doubtful(short, 'fleeting-vowel', kept)
}

function linkBeforeK(root: string, lower: string): string {
  if (lower.endsWith('ок') || /[чшжщгкх]$/.test(root)) return ''
  return /[аеёиоуыэюя]$/.test(root) ? 'й' : 'ь'
}

/** Корень – Корня is in the dictionary; of the others nobody can tell: Гребень, but Кобень. */
function declineEn(surname: string, lower: string): Declined {
  const kept = decline(surname, 'soft')
  if (keptEn.has(lower)) return sure(kept)
  return doubtful(
    kept,
    'fleeting-vowel',
    declineFromStem(surname, `${surname.toLowerCase().slice(0, -3)}н`, 'soft'),
  )
}
