import { type CaseForms, inEveryCase } from './case.ts'

/** How many last letters of the dictionary form go, and what comes instead in the five other cases. */
export type Paradigm = readonly [
  cut: number,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
]

/** Patterns of declension; the accusative is that of a living being. */
export const paradigms = {
  hard: [0, 'а', 'у', 'а', 'ом', 'е'], // Шевчук, Ткач
  hardEm: [0, 'а', 'у', 'а', 'ем', 'е'], // Маркович, Шульц
  possessive: [0, 'а', 'у', 'а', 'ым', 'е'], // Иванов, Ильин
  soft: [1, 'я', 'ю', 'я', 'ем', 'е'], // Гусь, Бугай
  softStressed: [1, 'я', 'ю', 'я', 'ём', 'е'], // Король
  iy: [1, 'я', 'ю', 'я', 'ем', 'и'], // Юрий
  adjective: [2, 'ого', 'ому', 'ого', 'ым', 'ом'], // Белый, Толстой
  adjectiveVelar: [2, 'ого', 'ому', 'ого', 'им', 'ом'], // Жуковский, Сухой
  adjectiveSoft: [2, 'его', 'ему', 'его', 'им', 'ем'], // Крайний, Рыжий
  adjectivePossessive: [2, 'ьего', 'ьему', 'ьего', 'ьим', 'ьем'], // Волчий
  adjectiveReflexive: [4, 'егося', 'емуся', 'егося', 'имся', 'емся'], // обучающийся
  feminineAdjective: [2, 'ой', 'ой', 'ую', 'ой', 'ой'], // Жуковская
  feminineAdjectiveSoft: [2, 'ей', 'ей', 'юю', 'ей', 'ей'], // Крайняя
  feminineAdjectiveSibilant: [2, 'ей', 'ей', 'ую', 'ей', 'ей'], // Рыжая
  thirdFeminine: [1, 'ей', 'ей', 'ю', 'ей', 'ей'], // третья
  feminineAdjectiveReflexive: [4, 'ейся', 'ейся', 'уюся', 'ейся', 'ейся'], // обучающаяся
  femininePossessive: [1, 'ой', 'ой', 'у', 'ой', 'ой'], // Иванова
  a: [1, 'ы', 'е', 'у', 'ой', 'е'], // Анна, Дзюба
  aVelar: [1, 'и', 'е', 'у', 'ой', 'е'], // Ольга
  aSibilant: [1, 'и', 'е', 'у', 'ей', 'е'], // Саша
  aSibilantStressed: [1, 'и', 'е', 'у', 'ой', 'е'], // Левша
  aTs: [1, 'ы', 'е', 'у', 'ей', 'е'], // Милица
  ya: [1, 'и', 'е', 'ю', 'ей', 'е'], // Наталья
  yaStressed: [1, 'и', 'е', 'ю', 'ёй', 'е'], // Илья
  iya: [1, 'и', 'и', 'ю', 'ей', 'и'], // Мария
  third: [1, 'и', 'и', 'ь', 'ью', 'и'], // Любовь
  neuterAdjective: [2, 'ого', 'ому', 'ое', 'ым', 'ом'], // муниципальное
  neuterAdjectiveVelar: [2, 'ого', 'ому', 'ое', 'им', 'ом'], // городское
  neuterAdjectiveSoft: [2, 'его', 'ему', 'ее', 'им', 'ем'], // среднее
  neuterO: [1, 'а', 'у', 'о', 'ом', 'е'], // общество
  neuterIe: [1, 'я', 'ю', 'е', 'ем', 'и'], // учреждение
  neuterShche: [1, 'а', 'у', 'е', 'ем', 'е'], // училище
  mother: [1, 'ери', 'ери', 'ь', 'ерью', 'ери'], // мать, дочь
} as const satisfies Record<string, Paradigm>

export type ParadigmName = keyof typeof paradigms

/** All cases of a word by a pattern; capitals stay as they were written. */
export function decline(word: string, name: ParadigmName): CaseForms {
  const [cut, ...endings] = paradigms[name]
  return withEndings(word, word.slice(0, word.length - cut), endings)
}

/** All cases of a word whose other forms grow from another stem: Лев – Льв-а. */
export function declineFromStem(word: string, stem: string, name: ParadigmName): CaseForms {
  const [, ...endings] = paradigms[name]
  return withEndings(word, capitalsOf(word, stem), endings)
}

function withEndings(word: string, stem: string, endings: readonly string[]): CaseForms {
  const shout = isShouted(word)
  const [genitive = '', dative = '', accusative = '', instrumental = '', prepositional = ''] = endings
  const forms = { nominative: '', genitive, dative, accusative, instrumental, prepositional }
  return inEveryCase((name) =>
    name === 'nominative' ? word : stem + (shout ? forms[name].toUpperCase() : forms[name]),
  )
}

/** Written in capitals throughout; a single letter is an initial, not a shout. */
export const isShouted = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** The stem in the capitals of the word it belongs to. */
function capitalsOf(word: string, stem: string): string {
  if (isShouted(word)) return stem.toUpperCase()
  const [first = ''] = word
  return first === first.toLowerCase() ? stem : stem.slice(0, 1).toUpperCase() + stem.slice(1)
}

/** The pattern of a noun in -а or -я by the letter before it. */
export function patternOfA(lower: string): ParadigmName {
  if (lower.endsWith('ия')) return 'iya'
  if (lower.endsWith('я')) return 'ya'
  const before = lower.at(-2) ?? ''
  if ('гкх'.includes(before)) return 'aVelar'
  if ('жшчщ'.includes(before)) return 'aSibilant'
  return before === 'ц' ? 'aTs' : 'a'
}

/** How many syllables: as many as vowels, the letters of neighbouring languages included. */
export const syllables = (word: string): number =>
  word.toLowerCase().match(/[аеёиоуыэюяәөүұіӣӯ]/g)?.length ?? 0
