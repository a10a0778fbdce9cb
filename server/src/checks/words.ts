import type { PublicState } from '@app/model/checks'

export type Language = 'ru' | 'en'

type State = { tone: 'success' | 'warning' | 'danger'; title: string; what: string }

type Words = Record<
  | ('name' | 'product' | 'title' | 'label' | 'hint' | 'button' | 'promise' | 'compare')
  | ('kind' | 'organisation' | 'number' | 'date' | 'signedOn' | 'signature')
  | ('notSigned' | 'electronic' | 'onPaper')
  | ('unknown' | 'unknownWhat' | 'notACode' | 'notACodeWhat' | 'tooMany' | 'tooManyWhat'),
  string
> & { states: Record<PublicState, State> }

/** The page needs no application, so its words are here; kinds of documents are Russian only. */
export const words: Record<Language, Words> = {
  ru: {
    ...{ name: 'Русский', product: 'Наставник', title: 'Проверка документа', button: 'Проверить документ' },
    label: 'Код проверки',
    hint: 'Он напечатан под подписью: 16 знаков, по четыре через дефис',
    promise: 'Проверка не показывает имён и других персональных данных.',
    compare: 'Сравните эти сведения с документом, который у вас в руках.',
    ...{ kind: 'Вид документа', organisation: 'Организация', number: 'Номер', date: 'Дата документа' },
    ...{ signedOn: 'Подписан', signature: 'Как подписан', notSigned: 'ещё не подписан' },
    electronic: 'простой электронной подписью',
    onPaper: 'на бумаге',
    unknown: 'Документа с таким кодом нет',
    unknownWhat:
      'Проверьте каждый знак кода. Если код верен, обратитесь в организацию, которая выдала документ.',
    notACode: 'Это не код проверки',
    notACodeWhat: 'В коде 16 знаков: буквы латиницы и цифры. Введите его так, как он напечатан.',
    tooMany: 'Слишком много проверок подряд',
    tooManyWhat: 'Подождите минуту и повторите.',
    states: {
      valid: { tone: 'success', title: 'Документ действителен', what: 'Он зарегистрирован и подписан.' },
      'not-in-force': {
        ...{ tone: 'warning', title: 'Документ не вступил в силу' },
        what: 'Он зарегистрирован, но ещё не подписан.',
      },
      replaced: {
        tone: 'warning',
        title: 'Документ заменён',
        what: 'Вместо него действует другой документ.',
      },
      cancelled: { tone: 'danger', title: 'Документ отменён', what: 'Он больше не действует.' },
    },
  },
  en: {
    ...{ name: 'English', product: 'Nastavnik', title: 'Check of a document', button: 'Check the document' },
    label: 'Check code',
    hint: 'It is printed under the signature: 16 characters in groups of four',
    promise: 'The check shows no names and no other personal data.',
    compare: 'Compare this with the document in your hands.',
    ...{ kind: 'Kind of document', organisation: 'Organisation', number: 'Number', date: 'Date' },
    ...{ signedOn: 'Signed', signature: 'How it was signed', notSigned: 'not signed yet' },
    electronic: 'with a simple electronic signature',
    onPaper: 'on paper',
    unknown: 'There is no document with this code',
    unknownWhat:
      'Check every character of the code. If it is right, ask the organisation that issued the document.',
    notACode: 'This is not a check code',
    notACodeWhat: 'A code has 16 characters, Latin letters and digits. Type it as it is printed.',
    tooMany: 'Too many checks in a row',
    tooManyWhat: 'Wait a minute and try again.',
    states: {
      valid: { tone: 'success', title: 'The document is valid', what: 'It is registered and signed.' },
      'not-in-force': {
        ...{ tone: 'warning', title: 'The document is not in force' },
        what: 'It is registered but not signed yet.',
      },
      replaced: {
        tone: 'warning',
        title: 'The document is replaced',
        what: 'Another document is in force instead.',
      },
      cancelled: { tone: 'danger', title: 'The document is cancelled', what: 'It is no longer in force.' },
    },
  },
}
