import type { Block, BuiltDocument, DateStyle, Issuer, Official, Text } from '#documents'
import {
  bold,
  built,
  fill,
  formatDate,
  formatPeriod,
  formPage,
  gap,
  heading,
  kind,
  letterhead,
  line,
  list,
  orGap,
  para,
  runs,
  signature,
  table,
} from '#documents'
import { lowerFirst } from '#orders'
import type { MentionedPerson } from './depersonalise.ts'
import { depersonalised } from './depersonalise.ts'

/** A stage of the work as it went. */
export type PracticeStep = { title: string; text: string; period?: string }

export type PracticeResult = { title: string; before: string | null; after: string | null }

/** Words of somebody about the practice; printed only where he has allowed it. */
export type PracticeQuote = { text: string; who: string; allowed: boolean }

/** D29: the fields of a case (handbook 12 §3). A variation is sensitive and has no field here. */
export type Practice = {
  issuer: Issuer
  style?: DateStyle
  title: string
  /** «учитель – учитель» */
  form: string | null
  /** «традиционное», «групповое» */
  kind: string | null
  /** Employees who describe their own work: their names stand under it. */
  authors: readonly { name: string; position: string }[]
  period: { from: string; to: string } | null
  problem: string
  goal: string
  tasks: readonly string[]
  resources: readonly string[]
  steps: readonly PracticeStep[]
  tools: readonly string[]
  results: readonly PracticeResult[]
  resultText?: string
  quotes: readonly PracticeQuote[]
  risks: readonly string[]
  howToRepeat: string
  links: readonly string[]
  /** Captions of photos that are applied. */
  photos: readonly string[]
  /** Who may be met in the texts. */
  people: readonly MentionedPerson[]
  /** With names: only of those who have agreed; the others stay roles. */
  names: 'hidden' | 'agreed'
  curator: Official | null
  describedOn?: string | null
}

/** D29 «Описание практики (кейс)». */
export function practicePaper(given: Practice): BuiltDocument {
  const practice = readable(given)
  const title = `Описание практики «${practice.title.trim()}»`
  const blocks: Block[] = [
    letterhead(practice.issuer),
    kind('ОПИСАНИЕ ПРАКТИКИ'),
    line(practice.title.trim() ? [bold(`«${practice.title.trim()}»`)] : [gap('document.text-missing')], {
      align: 'center',
      after: 6,
    }),
    passport(practice),
    ...parts(practice).flatMap(([name, own], i) => [heading(`${i + 1}. ${name}`, 2, 'left'), ...own]),
    ...practice.authors.map(({ name, position }) => signature(position, name)),
    signature(
      'Куратор программы наставничества',
      practice.curator?.name.short || [gap('document.curator-missing')],
    ),
    ...(practice.describedOn ? [line(formatDate(practice.describedOn, practice.style), { before: 6 })] : []),
  ]
  return built({ title, blocks, page: formPage, size: 13, lineSpacing: 1.05 })
}

function passport({ issuer, form, kind: of, authors, period, style }: Practice): Block {
  const rows: [string, Text][] = [
    ['Организация', orGap(issuer.fullName || issuer.shortName, 'document.organisation-name-missing')],
    ['Форма наставничества', form ? `«${form}»` : [gap('document.form-missing')]],
    ...(of ? [['Вид наставничества', of] as [string, Text]] : []),
    [
      authors.length > 1 ? 'Авторы' : 'Автор',
      authors.length
        ? authors.map(({ name, position }) => `${name}, ${lowerFirst(position)}`).join(';\n')
        : [gap('document.name-missing')],
    ],
    ['Период', period ? formatPeriod(period.from, period.to, style) : [gap('document.period-missing')]],
  ]
  return table(['', ''], rows, { widths: [50, 130], align: ['left', 'left'], size: 12 })
}

const sentence = (text: string) => `${text.trim().replace(/[.;]$/u, '')}.`
const points = (items: readonly string[]): Block =>
  list(items.map((item, i) => item.trim().replace(/[.;]$/u, '') + (i < items.length - 1 ? ';' : '.')))
const must = (text: string): Block =>
  text.trim() ? para(sentence(text)) : para([gap('document.text-missing')])

/** What the practice has nothing to say about is left out; what makes it a practice is a gap. */
function parts(practice: Practice): [title: string, blocks: Block[]][] {
  const { tasks, resources, steps, tools, results, resultText, risks, howToRepeat, links, photos } = practice
  const quotes = practice.quotes.filter(({ allowed }) => allowed)
  const own = (title: string, items: readonly string[]): [string, Block[]][] =>
    items.length ? [[title, [points(items)]]] : []
  return [
    ['Проблема (запрос)', [must(practice.problem)]],
    [
      'Цель и задачи',
      [
        practice.goal.trim()
          ? para(`Цель: ${sentence(practice.goal)}`)
          : para(runs('Цель: ', gap('document.goal-missing'), '.')),
        ...(tasks.length ? [para('Задачи:', { keep: true }), points(tasks)] : []),
      ],
    ],
    ...own('Ресурсы и условия', resources),
    [
      'Ход работы по этапам',
      steps.length ? steps.flatMap(stepBlocks) : [para([gap('document.rows-missing')])],
    ],
    ...own('Инструменты и материалы', tools),
    ['Результаты', resultBlocks(results, resultText)],
    ...(quotes.length
      ? [
          [
            'Отзывы участников',
            quotes.map(({ text, who }) => para(`«${text.trim().replace(/[.»]+$/u, '')}» (${who}).`)),
          ] as [string, Block[]],
        ]
      : []),
    ...own('Риски', risks),
    ['Как повторить практику', [must(howToRepeat)]],
    ...own('Ссылки', links),
    ...own('Фотографии', photos),
  ]
}

const stepBlocks = ({ title, text, period }: PracticeStep, i: number): Block[] => [
  para(runs(bold(`Этап ${i + 1}. ${title.trim().replace(/\.$/u, '')}`), period ? ` (${period}).` : '.'), {
    keep: true,
  }),
  must(text),
]

function resultBlocks(results: readonly PracticeResult[], text: string | undefined): Block[] {
  if (results.length === 0 && !text?.trim()) return [para([gap('document.text-missing')])]
  return [
    ...(text?.trim() ? [para(sentence(text))] : []),
    ...(results.length
      ? [
          table(
            ['Показатель', 'До начала', 'После завершения'],
            results.map(({ title, before, after }) => [title, before ?? '–', after ?? '–']),
            { widths: [100, 38, 42], align: ['left', 'center', 'center'], size: 12 },
          ),
        ]
      : []),
  ]
}

/** The texts with roles instead of the names of all, or of those who have not agreed. */
function readable(practice: Practice): Practice {
  const hidden = practice.people.filter(({ consent }) => practice.names === 'hidden' || !consent)
  const told = (text: string) => depersonalised(text, hidden)
  return {
    ...practice,
    title: told(practice.title),
    problem: told(practice.problem),
    goal: told(practice.goal),
    tasks: practice.tasks.map(told),
    resources: practice.resources.map(told),
    steps: practice.steps.map((step) => ({ ...step, title: told(step.title), text: told(step.text) })),
    tools: practice.tools.map(told),
    results: practice.results.map((result) => ({ ...result, title: told(result.title) })),
    ...(practice.resultText ? { resultText: told(practice.resultText) } : {}),
    quotes: practice.quotes.map((quote) => ({ ...quote, text: told(quote.text), who: told(quote.who) })),
    risks: practice.risks.map(told),
    howToRepeat: told(practice.howToRepeat),
    photos: practice.photos.map(told),
  }
}

/** The form of a case to be written by hand. */
export function blankPractice(issuer: Issuer): BuiltDocument {
  const title = 'Описание практики (кейс)'
  const rows: [string, number][] = [
    ['Название практики:', 2],
    ['Форма и вид наставничества:', 1],
    ['Авторы (ФИО, должность):', 2],
    ['Период:', 1],
    ['Проблема (запрос):', 3],
    ['Цель и задачи:', 4],
    ['Ресурсы и условия:', 3],
    ['Ход работы по этапам:', 7],
    ['Инструменты и материалы:', 3],
    ['Результаты, показатели до и после:', 4],
    ['Отзывы участников (с их разрешения):', 3],
    ['Риски:', 2],
    ['Как повторить практику:', 3],
    ['Ссылки, фотографии:', 2],
  ]
  return built({
    title,
    page: formPage,
    size: 12,
    lineSpacing: 1,
    blocks: [
      letterhead(issuer),
      kind('ОПИСАНИЕ ПРАКТИКИ'),
      line(
        'Вместо имен указывайте роли: наставник, наставляемый (класс или курс). Имена и фотографии публикуются только при согласии на распространение.',
        { size: 11, align: 'both', after: 4 },
      ),
      ...rows.map(([label, lines]) => fill(label, { lines })),
      signature('Автор', [{ t: '', blank: 45 }], { line: true, captions: true }),
      signature('Куратор программы наставничества', [{ t: '', blank: 45 }], { line: true, captions: true }),
    ],
  })
}
