import type { Block, GapCode, Run, Text } from '#documents'
import { bold, fill, formatDate, gap, heading, line, list, para, runs, table } from '#documents'
import { settingWords, signatures, signersOf, termOr } from '#papers'
import type { Diagnostic, PairPlan, PlanMentee } from './plan.ts'

/** A label and its text; on a blank form lines to write on. */
function field(
  label: string,
  value: string | null | undefined,
  plan: PairPlan,
  { lines = 1, code }: { lines?: number; code?: GapCode } = {},
): Block[] {
  if (value?.trim()) return [para(runs(bold(`${label}: `), ended(value)), { indent: 0, after: 3 })]
  if (!plan.pair) return [fill([bold(`${label}:`)], { lines })]
  return code ? [para(runs(bold(`${label}: `), gap(code)), { indent: 0, after: 3 })] : []
}

function listed(label: string, items: readonly string[] | undefined, plan: PairPlan, code: GapCode): Block[] {
  if (!items?.length) return field(label, null, plan, { lines: 4, code })
  return [
    line([bold(`${label}:`)], { keep: true }),
    list(items.map((item, i) => `${bare(item)}${i < items.length - 1 ? ';' : '.'}`)),
  ]
}

const bare = (text: string) => text.trim().replace(/[.;]$/u, '')
const ended = (text: string) => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** 1. Why, what hinders, what for, how. */
export function explanation(plan: PairPlan): Block[] {
  const { pair, style = 'figures' } = plan
  const manner = [plan.kind, plan.channel].map((text) => text?.trim()).filter(Boolean)
  return [
    heading('1. Пояснительная записка'),
    ...field('Актуальность', plan.relevance, plan, { lines: 3 }),
    ...field('Затруднение (запрос) наставляемого', plan.difficulty, plan, {
      lines: 3,
      code: 'document.request-missing',
    }),
    ...field('Цель', plan.goal, plan, { lines: 2, code: 'document.goal-missing' }),
    ...listed('Задачи', plan.tasks, plan, 'document.tasks-missing'),
    ...listed('Ожидаемые результаты', plan.expected, plan, 'document.results-missing'),
    ...(pair
      ? [
          para(
            runs(
              bold('Форма, вид и формат наставничества: '),
              ...(pair.form?.trim() ? [`«${pair.form.trim()}»`] : [gap('document.form-missing')]),
              manner.length ? `, ${manner.join(', ')}` : '',
              '.',
            ),
            { indent: 0, after: 3 },
          ),
        ]
      : [fill([bold('Форма, вид и формат наставничества:')])]),
    ...field('Регулярность встреч', plan.frequency, plan),
    line(runs(bold('Срок: '), ...termOr(pair ?? {}, { blank: !pair }, style), '.')),
  ]
}

/** 2. Who works together; of employees also education and experience. */
export function participants(plan: PairPlan): Block[] {
  const { pair, track } = plan
  const head = heading('2. Участники')
  if (pair && pair.mentees.length > 1)
    return [
      head,
      ...knownTable([...mentorRows(plan), ...curatorRow(plan)]),
      line([bold('Наставляемые:')], { before: 4, keep: true }),
      table(
        ['№', 'ФИО', track === 'employees' ? 'Должность' : 'Класс, группа', 'Запрос', 'Сильные стороны'],
        pair.mentees.map((mentee, i) => [
          String(i + 1),
          nameOf(mentee),
          mentee.about?.trim() ?? '',
          mentee.request?.trim() ?? '',
          mentee.strengths?.trim() ?? '',
        ]),
        { widths: [9, 56, 39, 42, 34], align: ['center'], size: 11 },
      ),
    ]
  const mentee = pair?.mentees[0]
  const own = (label: string, value: string | null | undefined): [string, Text][] =>
    value?.trim() || !pair ? [[label, value?.trim() ?? '']] : []
  return [
    head,
    ...knownTable(
      [
        ['Наставляемый', mentee ? nameOf(mentee) : missing(plan, 'document.mentee-missing')],
        ...own(track === 'employees' ? 'Должность' : 'Класс (группа)', mentee?.about),
        ...(track === 'employees'
          ? [...own('Образование', mentee?.education), ...own('Стаж', mentee?.experience)]
          : []),
        ...own('Запрос', mentee?.request),
        ...own('Сильные стороны', mentee?.strengths),
        ...mentorRows(plan),
        ...curatorRow(plan),
      ],
      pair ? undefined : 9,
    ),
  ]
}

const nameOf = ({ name }: PlanMentee): Text => name.nominative.trim() || [gap('document.name-missing')]
const missing = (plan: PairPlan, code: GapCode): Text => (plan.pair ? [gap(code)] : '')

const mentorRows = (plan: PairPlan): [string, Text][] =>
  plan.pair?.mentors.length
    ? plan.pair.mentors.map((mentor): [string, Text] => [
        'Наставник',
        runs(
          mentor.name.nominative.trim() || gap('document.name-missing'),
          mentor.about?.trim() ? `, ${mentor.about.trim()}` : '',
        ),
      ])
    : [['Наставник', missing(plan, 'document.mentor-missing')]]

const curatorRow = (plan: PairPlan): [string, Text][] => [
  [
    'Куратор программы наставничества',
    plan.pair?.curator
      ? `${plan.pair.curator.name.nominative}, ${lowerFirst(plan.pair.curator.position.nominative)}`
      : missing(plan, 'document.curator-missing'),
  ],
]

const lowerFirst = (text: string) =>
  /^\p{Lu}[\p{Ll}.]/u.test(text) ? text.charAt(0).toLocaleLowerCase('ru') + text.slice(1) : text

/** Labels at the left; on a blank form rows are open for writing. */
const knownTable = (rows: [string, Text][], rowHeight?: number): Block[] => [
  table(
    ['', ''],
    rows.map(([label, value]) => [[bold(label)], value]),
    { widths: [58, 122], size: 12, ...(rowHeight ? { rowHeight } : {}) },
  ),
]

/** 3. What the work starts from. */
export function diagnosticsPart(plan: PairPlan): Block[] {
  const { style = 'figures' } = plan
  const tools = plan.diagnostics?.length ? plan.diagnostics : usualDiagnostics(plan)
  return [
    heading('3. Диагностика на старте'),
    table(
      ['Инструмент', 'Дата', 'Результат'],
      tools.map(({ tool, on, result }) => [tool, on ? formatDate(on, style) : '', result?.trim() ?? '']),
      {
        widths: [60, 26, 94],
        align: ['left', 'center', 'left'],
        size: 12,
        ...(plan.pair ? {} : { rowHeight: 36 }),
      },
    ),
  ]
}

/** How a start is diagnosed where nobody has said otherwise. */
const usualDiagnostics = ({ track, issuer }: Pick<PairPlan, 'track' | 'issuer'>): Diagnostic[] =>
  track === 'employees'
    ? [
        { tool: 'Самооценка затруднений (анкета)' },
        { tool: `Лист посещения ${issuer.kind === 'school' ? 'урока' : 'учебного занятия'}` },
        { tool: 'Беседа с наставником' },
      ]
    : [
        { tool: 'Анкета наставляемого' },
        { tool: 'Беседа с наставником' },
        { tool: `Сведения, которые сообщил ${settingWords(issuer.kind).tutor.nominative}` },
      ]

/** 6. What came of it; lines to write on until the end. */
export function conclusions(plan: PairPlan): Block[] {
  const { reached, pair } = plan
  const group = (pair?.mentees.length ?? 0) > 1
  const part = (label: string, value: string | null | undefined, lines: number): Block =>
    value?.trim()
      ? para(runs(bold(`${label}: `), ended(value)), { indent: 0, after: 4 })
      : fill([bold(`${label}:`)], { lines })
  const mark = (value: number | null | undefined): Run =>
    value ? { t: String(value) } : { t: '', blank: 12 }
  return [
    heading('6. Результаты и выводы'),
    part('Достигнутые результаты', plan.results, 5),
    part('Выводы и рекомендации', plan.conclusions, 5),
    line(
      runs(
        bold('Достижение цели по шкале от 1 до 10: '),
        'наставник ',
        mark(reached?.mentor),
        group ? ', наставляемые ' : ', наставляемый ',
        mark(reached?.mentee),
      ),
      { before: 6 },
    ),
  ]
}

/** Signatures of both sides and the curator; the representative has seen the plan of a minor. */
export function signing(plan: PairPlan): Block[] {
  const { pair, track } = plan
  const curator = pair?.curator?.name.short
  return [
    heading('7. Подписи'),
    ...signatures([
      ...signersOf(pair, { representatives: track === 'learners' && Boolean(pair) }),
      { role: 'Куратор программы наставничества', name: curator ?? null },
    ]),
  ]
}
