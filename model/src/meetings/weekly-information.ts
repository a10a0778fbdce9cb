import type { Block, BuiltDocument, DateStyle, Issuer } from '#documents'
import {
  built,
  centred,
  corner,
  fill,
  formatPeriod,
  formPage,
  gap,
  kind,
  line,
  organisationName,
  runs,
  signature,
  subject,
  table,
} from '#documents'
import type { PaperPerson } from '#papers'
import { settingWords } from '#papers'

export type WeeklyMark = 1 | 2 | 3 | 4 | 5

/** A learner's week at the enterprise. */
export type WeekOfLearner = {
  person: PaperPerson
  /** Days there and days planned. */
  present?: number | null
  planned?: number | null
  tasks?: string | null
  remarks?: string | null
  mark?: WeeklyMark | null
}

export type WeeklyInformation = {
  /** Whom it is for. */
  issuer: Issuer
  style?: DateStyle
  /** «АО «Луговой станкозавод»»; nobody on a blank form. */
  enterprise?: string | null
  mentor?: PaperPerson | null
  from?: string | null
  to?: string | null
  learners?: readonly WeekOfLearner[]
  /** Of the enterprise to the organisation. */
  questions?: string | null
}

/** Rows for a group that is written by hand. */
const blankRows = 10

/** D21 «Еженедельная информация предприятия»: attendance, tasks, remarks, mark; two minutes to fill in. */
export function weeklyInformation(given: WeeklyInformation): BuiltDocument {
  const { issuer, enterprise, mentor, from, to, learners = [], style = 'figures' } = given
  const blank = !mentor
  const words = settingWords(issuer.kind)
  const title = 'Еженедельная информация предприятия'
  const period =
    from && to
      ? runs(formatPeriod(from, to, style))
      : blank
        ? runs('с ', { t: '', blank: 36 }, ' по ', { t: '', blank: 36 })
        : [gap('document.period-missing')]
  const blocks: Block[] = [
    corner([runs('В ', organisationName(issuer)), 'куратору программы наставничества'], 85),
    kind('ЕЖЕНЕДЕЛЬНАЯ ИНФОРМАЦИЯ'),
    subject(`предприятия ${about(words.learners.prepositional)}, с которыми работает наставник`, 'center'),
    centred(runs('за период ', ...period), { after: 6 }),
    fill([{ t: 'Предприятие:', b: true }], enterprise?.trim() ? { value: enterprise.trim() } : {}),
    fill(
      [{ t: 'Наставник:', b: true }],
      mentor
        ? { value: [mentor.name.nominative.trim(), mentor.about?.trim()].filter(Boolean).join(', ') }
        : { hint: '(фамилия, имя, отчество, должность)' },
    ),
    table(
      [
        '№',
        `ФИО ${words.learner.genitive}`,
        'Посещаемость (дней)',
        'Выполненные задания',
        'Замечания',
        'Отметка (1–5)',
      ],
      learners.length
        ? learners.map(rowOf)
        : blank
          ? Array.from({ length: blankRows }, (_, i) => [String(i + 1), '', '', '', '', ''])
          : [[{ text: [gap('document.rows-missing')], span: 6 }]],
      {
        widths: [8, 50, 31, 42, 30, 19],
        align: ['center', 'left', 'center', 'left', 'left', 'center'],
        size: 11,
        ...(learners.length ? {} : { rowHeight: 11 }),
      },
    ),
    line(
      'Отметка: 5 – работает самостоятельно и качественно, 4 – с небольшой помощью, 3 – под постоянным контролем, 2 – с заданиями не справляется, 1 – к заданиям не приступал(а).',
      { size: 10, before: 4, after: 4, align: 'both' },
    ),
    fill([{ t: 'Вопросы и предложения:', b: true }], questionsOf(given)),
    signature('Наставник от предприятия', mentor?.name.short.trim() || [{ t: '', blank: 45 }], {
      line: true,
      captions: true,
    }),
  ]
  return built(
    { title, blocks, page: formPage, size: 13 },
    from && to && to < from ? [{ code: 'document.period-reversed' }] : [],
  )
}

/** «о студентах», but «об обучающихся» */
const about = (learners: string) => `${/^[аеиоуэ]/iu.test(learners) ? 'об' : 'о'} ${learners}`

const questionsOf = ({ questions }: WeeklyInformation) =>
  questions?.trim() ? { value: questions.trim() } : { lines: 2 }

function rowOf({ person, present, planned, tasks, remarks, mark }: WeekOfLearner, i: number) {
  const attended =
    typeof present === 'number'
      ? typeof planned === 'number'
        ? `${present} из ${planned}`
        : String(present)
      : ''
  return [
    String(i + 1),
    person.name.nominative.trim()
      ? [person.name.nominative.trim(), person.about?.trim()].filter(Boolean).join(', ')
      : [gap('document.name-missing')],
    attended,
    tasks?.trim() ?? '',
    remarks?.trim() ?? '',
    mark ? String(mark) : '',
  ]
}
