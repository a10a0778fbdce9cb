import { type CaseForms, inEveryCase, unchanged } from './case.ts'
import { declineFullName } from './full-name.ts'
import { declineKnownGroups, type Lexicon } from './phrase.ts'
import type { DeclinedText } from './position.ts'
import { maskQuotes } from './quotes.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that institutions and enterprises are called by; ё folded to е. */
const knownOrganisations = list(`
учреждение общество предприятие управление отделение министерство агентство товарищество объединение училище хозяйство представительство партнерство
сообщество казначейство бюро правительство собрание законодательство благочиние
организация школа гимназия академия администрация компания фирма корпорация фабрика палата служба инспекция больница поликлиника аптека библиотека
студия ассоциация мастерская консерватория семинария прогимназия дирекция редакция типография лаборатория станция база ферма артель комиссия дума прокуратура
колледж техникум лицей институт университет центр завод комбинат департамент комитет отдел сад дом фонд союз филиал трест холдинг музей театр кванториум
технопарк интернат кооператив отряд совет клуб лагерь стадион пансион корпус комплекс магазин автосервис банк архив профсоюз кампус парк участок цех
`)

const organisations: Lexicon = {
  animate: false,
  isKnown: (lower) => knownOrganisations.has(lower),
  irregular: {
    дворец: ['дворц', 'hard'],
    участок: ['участк', 'hard'],
    сад: ['сад', 'hard'],
    сеть: ['сеть', 'third'],
    часть: ['часть', 'third'],
    артель: ['артель', 'third'],
  },
  isSubstantive: (lower) => lower === 'мастерская',
  isFrozenPart: () => false,
}

/**
 * The name of an institution in six cases: the adjectives and nouns before the quotes or the number decline,
 * abbreviations («МБОУ СОШ № 12») and what stands in quotes do not.
 */
export function declineOrganisation(text: string): DeclinedText {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const entrepreneur = /^(ИП|[Ии]ндивидуальный предприниматель) (.+)$/.exec(tidy)
  if (entrepreneur) return declineEntrepreneur(entrepreneur[1] ?? '', entrepreneur[2] ?? '')
  const { masked, restore } = maskQuotes(tidy)
  const { forms, found } = declineKnownGroups(masked, organisations)
  const isAbbreviated = /^[^а-яё]*(?:[А-ЯЁ]{2,}|\uE000)/.test(masked)
  const doubts = found || isAbbreviated ? [] : [{ code: 'no-head-word' as const }]
  return {
    confidence: doubts.length ? 'doubtful' : 'sure',
    doubts,
    forms: inEveryCase((one) => restore(forms[one])),
  }
}

/** «ИП Образцов И. И.» – of the person's name only. */
function declineEntrepreneur(kind: string, name: string): DeclinedText {
  const [lastName = '', firstName = '', ...patronymic] = name.split(' ')
  const person = declineFullName({ lastName, firstName, patronymic: patronymic.join(' ') })
  const title: CaseForms =
    kind === 'ИП'
      ? unchanged(kind)
      : declineKnownGroups(kind, {
          ...organisations,
          animate: true,
          isKnown: (lower) => lower === 'предприниматель',
        }).forms
  const forms = inEveryCase((one) =>
    [title[one], ...Object.values(person.forms[one])].filter(Boolean).join(' '),
  )
  return { confidence: person.confidence, doubts: person.doubts.map(({ code }) => ({ code })), forms }
}
