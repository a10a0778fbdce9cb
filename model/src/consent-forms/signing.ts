import type { Block, Text } from '#documents'
import { blank, blankDate, centred, fill, line, runs, signature } from '#documents'
import { ageInWords } from '#words'
import type { ConsentForm, ConsentPerson } from './consent-form.ts'

export const titleOf = (title: string): Block[] => [centred([{ t: title, b: true }], { size: 13, after: 6 })]

/** «Я, …» with the name when it is known. */
export const me = (person: ConsentPerson | undefined): Block =>
  named('Я,', person?.name, '(фамилия, имя, отчество)')

/** A label with its value, or a line to write on. */
export const named = (label: string, value?: string, hint?: string): Block =>
  fill(label, value?.trim() ? { value: value.trim() } : hint ? { hint } : {})

/** Address and identity document: on paper only, so always by hand. */
export const identity = (whose: string): Block[] => [
  fill(`Адрес ${whose}:`),
  fill('Документ, удостоверяющий личность (вид, серия, номер):'),
  fill('Выдан (кем и когда):'),
]

/** Whose representative signs and on what grounds; the minor's own papers are written by hand too. */
export const ofMinor = (
  { subject, representative }: Pick<ConsentForm, 'subject' | 'representative'>,
  withPapers: boolean,
): Block[] => [
  named('Являюсь законным представителем несовершеннолетнего:', subject?.name, '(фамилия, имя, отчество)'),
  named('Класс (группа):', subject?.about),
  ...(withPapers
    ? [
        fill('Адрес несовершеннолетнего:'),
        fill('Документ несовершеннолетнего:', {
          hint: '(паспорт или свидетельство о рождении: серия, номер, кем и когда выдан)',
        }),
      ]
    : []),
  ...authority(representative?.relation),
]

/** On what grounds the representative acts. */
export const authority = (relation: string | undefined): Block[] => [
  relation?.trim()
    ? fill('Кем приходится несовершеннолетнему:', { value: relation.trim() })
    : fill('Кем приходится несовершеннолетнему (мать, отец, опекун, попечитель):'),
  fill('Документ, подтверждающий полномочия:', {
    hint: '(свидетельство о рождении, акт об опеке, доверенность: номер, дата, кем выдан)',
  }),
]

/** A line to sign on, the name and the day, all by hand. */
export const signed = (who: string, name?: string): Block =>
  signature(who, name?.trim() ? shortOf(name) : [blank(45)], {
    line: true,
    captions: true,
    date: blankDate(),
  })

/** Whether the paper has a part of the minor: a blank form has it, a filled one where the minor is old enough. */
export const minorTakesPart = ({ subject, minorSigns }: ConsentForm): boolean => minorSigns ?? !subject

/** The part of a minor who signs beside the representative. */
export const minorPart = (form: ConsentForm, words: string): Block[] =>
  !minorTakesPart(form)
    ? []
    : [
        line(`Заполняет несовершеннолетний, которому исполнилось ${ageInWords(form.minorSignsFrom ?? 14)}:`, {
          before: 8,
          keep: true,
          size: 11,
        }),
        line(words, { keep: true, align: 'both' }),
        signed('Участник программы', form.subject?.name),
      ]

/** Where the paper stands in the register: filled in when it is brought. */
export const registryLine = ({ number }: ConsentForm): Block =>
  line(registry(number), { size: 10, align: 'right', after: 8 })

const registry = (number: string | undefined): Text =>
  number
    ? `Журнал учета согласий, № ${number}`
    : runs('Журнал учета согласий: № ', blank(20), ' от ', ...blankDate())

/** «Снегирев Роман Евгеньевич» → «Р. Е. Снегирев» */
function shortOf(name: string): string {
  const [last = '', ...given] = name.trim().split(/\s+/)
  const letters = given
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0]}.`)
        .join('-'),
    )
  return [...letters, last].join('\u00A0')
}
