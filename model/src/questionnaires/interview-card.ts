import type { Block, BuiltDocument, DateStyle, Issuer, Text } from '#documents'
import {
  blank,
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
  signature,
  table,
} from '#documents'
import type { Answers } from './answers.ts'
import { columnOf, ticked, written } from './answers.ts'
import type { Question, Questionnaire } from './catalogue.ts'
import { questionnaire } from './catalogue.ts'

export type InterviewCard = {
  issuer: Issuer
  /** Nobody on a blank card. */
  candidate?: { name: string; about?: string }
  /** «учитель – ученик» */
  form?: string
  heldOn?: string
  answers?: Answers
  /** «А. С. Березина»; the psychologist where one took part. */
  curator?: string
  psychologist?: string
  /** Points from which a candidate is recommended. */
  threshold?: number
  style?: DateStyle
}

/** Words to begin the talk with, one for each criterion. */
const prompts: Record<string, string> = {
  motive: 'Почему Вы хотите стать наставником? Чем готовы делиться?',
  comp: 'С какими запросами участников Вы уже справлялись? Что умеете лучше всего?',
  comm: 'Что сделаете, если наставляемый молчит, спорит или не приходит?',
  resp: 'Сколько времени готовы уделять? Как предупредите о срыве встречи?',
  ethics: 'О чём не станете говорить с наставляемым? Что сделаете, узнав об угрозе ребёнку?',
}

/** D11 «Карта собеседования»: five criteria, points, decision and its ground. */
export function interviewCard(card: InterviewCard): BuiltDocument {
  const source = questionnaire('interview') as Questionnaire // a test holds that the catalogue has it
  const { answers, style, threshold = usualThreshold } = card
  const title = source.title
  const criteria = source.items.filter(({ type }) => type === 'score3')
  const by = (id: string) => source.items.find((item) => item.id === id) as Question // of the same card
  const total = interviewTotal(answers ?? {})
  const blocks: Block[] = [
    centred(organisationName(card.issuer), { size: 11 }),
    heading(title),
    value(
      'Кандидат:',
      card.candidate && [card.candidate.name, card.candidate.about].filter(Boolean).join(', '),
    ),
    value('Форма наставничества:', card.form),
    value('Дата собеседования:', card.heldOn && formatDate(card.heldOn, style)),
    line('Баллы: 0 – не выражено, 1 – частично, 2 – выражено.', { size: 11, before: 4, keep: true }),
    criteriaTable(criteria, answers),
    value('Сумма баллов (из 10):', total === null ? '' : String(total)),
    line(`Рекомендуется от ${threshold} баллов, если по этическим границам не поставлен 0.`, {
      size: 11,
      after: 4,
    }),
    yesNo(by('docs'), answers),
    decision(by('decision'), answers),
    fill('Основание решения:', answers ? { value: written(answers.comment) || '–' } : { lines: 3 }),
    signed('Куратор', card.curator, Boolean(answers)),
    ...(answers && !card.psychologist ? [] : [signed('Педагог-психолог', card.psychologist, false)]),
  ]
  return built({ title, blocks, page: formPage, size: 12, lineSpacing: 1 })
}

const usualThreshold = 7

/** Sum of the five criteria, 0–10; null until each has its points. */
export function interviewTotal(answers: Answers): number | null {
  const points = Object.keys(prompts).map((id) => answers[id])
  return points.every((one): one is number => typeof one === 'number' && [0, 1, 2].includes(one))
    ? points.reduce((sum, one) => sum + one, 0)
    : null
}

/** Whether the points speak for the candidate; the curator decides. */
export const interviewRecommends = (answers: Answers, threshold = usualThreshold): boolean => {
  const total = interviewTotal(answers)
  return total !== null && total >= threshold && answers.ethics !== 0
}

const value = (label: string, known: string | undefined): Block => fill(label, known ? { value: known } : {})

function criteriaTable(criteria: readonly Question[], answers?: Answers): Block {
  const rows = criteria.map((question, i): Text[] => {
    const mark = answers ? columnOf(question, answers[question.id]) : -1
    return [
      String(i + 1),
      question.text,
      prompts[question.id] ?? '',
      ...['0', '1', '2'].map((_, column) => (column === mark ? '×' : '')),
    ]
  })
  return table(['№', 'Критерий', 'О чём спросить', '0', '1', '2'], rows, {
    widths: [9, 62, 76, 11, 11, 11],
    align: ['center', 'left', 'left', 'center', 'center', 'center'],
    size: 11,
  })
}

function yesNo(question: Question, answers?: Answers): Block {
  const mark = answers ? columnOf(question, answers[question.id]) : -1
  return choice(`${question.text}:`, ['да', 'нет'], {
    layout: 'row',
    ...(answers ? { selected: mark < 0 ? [] : [mark] } : {}),
  })
}

const decision = (question: Question, answers?: Answers): Block =>
  choice(`${question.text}:`, [...(question.options ?? [])], {
    layout: 'row',
    ...(answers ? { selected: ticked(question, answers[question.id]).selected } : {}),
  })

const signed = (position: string, name: string | undefined, isFilled: boolean): Block =>
  signature(position, name ?? [blank(45)], {
    line: true,
    ...(isFilled && name ? {} : { captions: true }),
    ...(isFilled ? {} : { date: blankDate() }),
  })
