import type { CaseForms } from './case.ts'

/** Why a form may be wrong, in words for the person who checks it. */
const doubtSentences = {
  'sex-unknown': 'Пол не указан и по имени не определяется: проверьте все падежи',
  'sex-guessed': 'Пол определён предположительно, по окончанию: укажите его в карточке',
  'sex-contradicts': 'Указанный пол не согласуется с фамилией, именем или отчеством',
  'fleeting-vowel': 'В фамилии возможна беглая гласная: спросите, как её склоняют в семье',
  'stress-unknown': 'Окончание зависит от ударения',
  'common-noun': 'Фамилия совпадает с обычным словом: возможны два склонения',
  'possessive-or-foreign': 'Русская и заимствованная фамилии склоняются по-разному (-ым или -ом)',
  'rare-ending': 'Редкое окончание: может склоняться или нет',
  'soft-feminine': 'Женское имя на мягкий согласный: в документах встречается и несклоняемая форма',
  compound: 'Составное имя или фамилия: проверьте, склоняется ли каждая часть',
  'unusual-patronymic': 'Необычное отчество: проверьте, склоняется ли оно',
  'not-russian-letters':
    'Есть буквы не из русского алфавита или знаки: форма оставлена как есть или построена по окончанию',
  'unknown-word': 'Слова нет в словаре должностей: проверьте формы',
  'no-head-word': 'Не удалось найти слово, которое склоняется: текст оставлен без изменений',
} as const

export type DoubtCode = keyof typeof doubtSentences

export type Confidence = 'sure' | 'doubtful'

/** A reason to look at the forms; `alternative` is the other possible set. */
export interface WordDoubt {
  code: DoubtCode
  alternative?: CaseForms
}

/** A word in all cases and what is uncertain about it. */
export interface Declined {
  forms: CaseForms
  doubts: WordDoubt[]
}

/** The sentence a person reads beside a doubtful form. */
export function explainDoubt(doubt: WordDoubt): string {
  const other = doubt.alternative
  return other
    ? `${doubtSentences[doubt.code]} (ещё возможно: ${other.genitive}, ${other.dative}, ${other.instrumental})`
    : doubtSentences[doubt.code]
}

export const sure = (forms: CaseForms): Declined => ({ forms, doubts: [] })

export const doubtful = (forms: CaseForms, code: DoubtCode, alternative?: CaseForms): Declined => ({
  forms,
  doubts: [alternative ? { code, alternative } : { code }],
})
