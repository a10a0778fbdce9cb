import type { Block, BuiltDocument, DateStyle, Issuer } from '#documents'
import {
  blankDate,
  built,
  centred,
  choice,
  fill,
  formatDate,
  formPage,
  heading,
  line,
  organisationName,
  runs,
} from '#documents'
import type { Answers } from './answers.ts'
import type { Question, Questionnaire } from './catalogue.ts'
import { isForLearners } from './catalogue.ts'
import { questionBlocks } from './question-blocks.ts'

export type QuestionnairePaper = {
  issuer: Issuer
  questionnaire: Questionnaire
  /** Known from the card, so not asked twice; absent on a blank form and in an anonymous one. */
  respondent?: { name: string; about?: string }
  /** Answers make it a filled questionnaire. */
  answers?: Answers
  answeredOn?: string
  withHelp?: boolean
  style?: DateStyle
}

/** D09: a questionnaire to be filled in by hand, or as it was answered. */
export function questionnairePaper(given: QuestionnairePaper): BuiltDocument {
  const { questionnaire, issuer, answers } = given
  const title = titleFor(questionnaire, issuer.kind)
  const items = questionnaire.items.filter(({ id }) => !(given.respondent && fromCard.includes(id)))
  const blocks: Block[] = [
    centred(organisationName(issuer), { size: 11 }),
    heading(title),
    ...(answers ? [] : howTo(questionnaire)),
    ...person(given),
    ...questionBlocks(items, answers),
    ...end(given),
  ]
  return built({ title, blocks, page: formPage, size: 12, lineSpacing: 1 })
}

/** The form in the title as a school or as a college writes it; the catalogue names both. */
const titleFor = ({ title }: Questionnaire, kind: Issuer['kind']): string => {
  const [peers, colleagues, taught] =
    kind === 'college'
      ? ['студент – студент', 'педагог – педагог', 'педагог – студент']
      : ['ученик – ученик', 'учитель – учитель', 'учитель – ученик']
  return title
    .replaceAll('—', '–')
    .replace('«ученик – ученик»', `«${peers}»`)
    .replace('«учитель – учитель (педагог – педагог)»', `«${colleagues}»`)
    .replace('«педагог – ученик / педагог – студент»', `«${taught}»`)
}

/** What the card of the person tells. */
const fromCard = ['fio', 'group', 'position', 'work']

const howTo = ({ id, items, anonymousAllowed }: Questionnaire): Block[] => {
  const has = (...types: Question['type'][]) => items.some(({ type }) => types.includes(type))
  const words = [
    ...(has('scale10')
      ? [
          'Оцените по шкале от 1 до 10, где 1 – самая низкая оценка, 10 – самая высокая: поставьте знак в клетке.',
        ]
      : []),
    ...(has('matrix4') ? ['В таблице с уровнями отметьте один уровень в каждой строке.'] : []),
    ...(heads[id] ? [] : ['Если отвечать не хочется, оставьте вопрос пустым.']),
    ...(anonymousAllowed ? ['Имя можно не указывать.'] : []),
  ]
  return words.length ? [line(words.join(' '), { size: 11, after: 4, align: 'both' })] : []
}

function person({ questionnaire, respondent, answers }: QuestionnairePaper): Block[] {
  const asks = (ids: readonly string[]) => questionnaire.items.some(({ id }) => ids.includes(id))
  const place = isForLearners(questionnaire)
    ? 'Класс (группа):'
    : 'Место работы, должность или класс (группа):'
  if (respondent)
    return [
      fill('Фамилия, имя, отчество:', { value: respondent.name }),
      ...(respondent.about ? [fill(place, { value: respondent.about })] : []),
    ]
  if (answers) return questionnaire.anonymousAllowed ? [line('Анкета заполнена без указания имени.')] : []
  const own = heads[questionnaire.id]
  if (own) return own.map((label) => fill(label))
  return [
    ...(asks(['fio']) ? [] : [fill('Фамилия, имя, отчество:')]),
    ...(asks(['group', 'position', 'work']) ? [] : [fill(place)]),
  ]
}

/** Sheets about somebody else begin with other lines than the name of who fills them in. */
const heads: Record<string, string[]> = {
  third_party: [
    'О ком анкета (фамилия, имя, отчество, класс или группа):',
    'Кто заполняет (фамилия, имя, отчество):',
  ],
  pair_confirm: ['Наставник:', 'Наставляемый:', 'Кто отвечает (фамилия, имя, отчество):'],
  interview: ['Кандидат:', 'Кто проводит собеседование:'],
  meeting_feedback: ['Фамилия, имя, отчество:', 'Дата встречи:'],
  self_assessment: ['Куратор (состав комиссии):', 'Цикл программы:'],
  swot: ['Кто составил:', 'Цикл программы:'],
  mentor_sheet: ['Наставник:', 'Кто оценивает (фамилия, имя, отчество, должность):'],
}

function end({ questionnaire, answers, answeredOn, withHelp, style }: QuestionnairePaper): Block[] {
  const helped = isForLearners(questionnaire)
  const ways = ['самостоятельно', 'с помощью взрослого']
  if (answers)
    return [
      ...(helped && withHelp !== undefined
        ? [line(`Анкета заполнена ${ways[Number(withHelp)]}.`, { before: 6 })]
        : []),
      ...(answeredOn ? [line(`Дата заполнения: ${formatDate(answeredOn, style)}`, { before: 6 })] : []),
    ]
  return [
    ...(helped ? [choice('Анкета заполнена:', ways, { layout: 'row' })] : []),
    line(runs('Дата заполнения: ', ...blankDate()), { before: 6 }),
  ]
}
