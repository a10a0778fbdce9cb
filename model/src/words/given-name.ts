import type { Sex } from '#values'
import { type CaseForms, unchanged } from './case.ts'
import { type Declined, doubtful, sure } from './doubt.ts'
import { decline, declineFromStem, type ParadigmName, patternOfA } from './endings.ts'
import { foldYo } from './fold-yo.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Men's names whose stem changes or whose ending misleads. */
const maleStems: Record<string, readonly [stem: string, pattern: ParadigmName]> = {
  лев: ['льв', 'hard'],
  павел: ['павл', 'hard'],
  петр: ['петр', 'hard'],
  илья: ['иль', 'yaStressed'],
  фока: ['фок', 'aVelar'],
  михайло: ['михайл', 'a'],
  данило: ['данил', 'a'],
  гаврило: ['гаврил', 'a'],
}

/** Ukrainian men's names in -о decline in a Russian text, yet many leave them alone. */
const ukrainianMale = new Set(['павло', 'петро', 'дмитро', 'марко', 'гринько'])

/** Women's names with the stress on the last -ия: дат. Зульфие, not Зульфии. */
const stressedIya = words(`
алия алсия альфия галия гульсия гульфия закия зульфия магия мавлия минзия надия назия рабия разия рамзия рузия
руфия сания фания фаузия халия шамсия
`)

/** Women's names in -ия whose stress nobody doubts: дат. Софии. Of the rest, mostly Turkic, it is unknown. */
const settledIya = words(`
августия аврелия агафия агния аделия азалия аксиния амалия амелия анастасия анисия антония аполлинария арсения асия
аурелия валерия валентия виктория виргиния виталия гелия гликерия глория грация дария евгения
евдокия евлалия евпраксия евстафия евстолия есения ефимия ефросиния евфросиния зиновия илария иулия
иулиания калерия камелия капитолия кассия клавдия констанция корнелия ксения лавиния лаврентия ларисия
летиция ливия лидия лилия лукия лукреция мария мелания наталия нинелия октавия оливия олимпия офелия патриция
пелагия пульхерия розалия северия сесилия сильвия соломония софия стефания таисия татия терезия устиния
федосия феодосия феврония флавия флория фотиния христиния цецилия эмилия этилия юлиания юлия юния ювеналия лючия
мальвия авксентия аркадия василия георгия прокопия
`)

/** Names in -ша and the like with the stress on the stem: Сашей. */
const unstressedSibilant = words(`
саша маша даша наташа глаша миша гриша алеша тимоша ксюша катюша андрюша анюша любаша гоша леша антоша ванюша
илюша снежа надежа сережа нюша танюша ириша ариша стеша груша феша марфуша митюша колюша
`)

/** One-syllable stems in -ия take -е: «к Лие», «об Ие» (rules of 2006, § 71). */
const shortIya = new Set(['ия', 'лия', 'мия', 'тия', 'вия', 'рия', 'зия', 'пия', 'дия'])

/** Russian and long-settled women's names in a soft consonant: they decline beyond doubt. */
const settledThird = new Set(['любовь', 'юдифь', 'эсфирь', 'рахиль', 'суламифь', 'руфь', 'агарь', 'есфирь'])

/** A given name, one word without hyphens, in all cases. */
export function declineGivenName(name: string, sex: Sex | null): Declined {
  const lower = foldYo(name)
  if (sex === 'm') return declineMale(name, lower)
  if (sex === 'f') return declineFemale(name, lower)
  // Names in -а and -я decline alike for both sexes; of the others nothing can be said.
  return /[ая]$/.test(lower) && !/[ая]я$/.test(lower) ? sure(declineA(name, lower)) : sure(unchanged(name))
}

function declineMale(name: string, lower: string): Declined {
  const special = maleStems[lower]
  if (special) return sure(declineFromStem(name, ...special))
  if (ukrainianMale.has(lower))
    return doubtful(declineFromStem(name, lower.slice(0, -1), 'hard'), 'rare-ending', unchanged(name))
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(lower))
    return sure(decline(name, /[жцчшщ]$/.test(lower) ? 'hardEm' : 'hard'))
  if (lower.endsWith('ий')) return sure(decline(name, lower.length > 3 ? 'iy' : 'soft'))
  if (/[йь]$/.test(lower)) return sure(decline(name, 'soft'))
  if (/[аеоуэюы]а$/.test(lower)) return doubtful(declineA(name, lower), 'rare-ending', unchanged(name))
  return /[ая]$/.test(lower) ? declineStressed(name, lower) : sure(unchanged(name))
}

function declineFemale(name: string, lower: string): Declined {
  if (stressedIya.has(lower))
    return doubtful(decline(name, 'yaStressed'), 'stress-unknown', decline(name, 'iya'))
  if (shortIya.has(lower)) return sure(decline(name, 'ya'))
  if (/[аеиоуыэюя]а$/.test(lower)) return doubtful(declineA(name, lower), 'rare-ending', unchanged(name))
  if (lower.endsWith('ия') && !settledIya.has(lower))
    return doubtful(decline(name, 'iya'), 'stress-unknown', decline(name, 'yaStressed'))
  if (/[ая]$/.test(lower)) return declineStressed(name, lower)
  if (settledThird.has(lower)) return sure(decline(name, 'third'))
  if (lower.endsWith('ь')) return doubtful(decline(name, 'third'), 'soft-feminine', unchanged(name))
  return sure(unchanged(name))
}

/** Сашей, but Айшой: of a rare name in -ша nobody knows. */
function declineStressed(name: string, lower: string): Declined {
  if (!/[жшчщц]а$/.test(lower) || lower.endsWith('ица') || unstressedSibilant.has(lower))
    return sure(declineA(name, lower))
  return doubtful(
    declineA(name, lower),
    'stress-unknown',
    decline(name, lower.endsWith('ца') ? 'a' : 'aSibilantStressed'),
  )
}

const declineA = (name: string, lower: string): CaseForms => decline(name, patternOfA(lower))
