import type { Block, BuiltDocument, DateStyle, Grif, Issuer, Reference, Text } from '#documents'
import {
  approvedByHead,
  blank,
  blankDate,
  built,
  fill,
  formatDate,
  formPage,
  fromNumber,
  gap,
  grif,
  heading,
  kind,
  letterhead,
  list,
  para,
  runs,
  signature,
  subject,
  table,
} from '#documents'
import type { BureauProject, Customer } from './project.ts'

export type TermsOfReference = {
  issuer: Issuer
  /** Null makes a blank. */
  project: BureauProject | null
  /** Minutes of the council that agreed the order. */
  minutes?: Reference
  style?: DateStyle
}

/** «Техническое задание»: what is made, by when and how it is accepted; both sides sign above. */
export function termsOfReference(given: TermsOfReference): BuiltDocument {
  const { issuer, project, style } = given
  const about = project ? `на выполнение проекта «${project.title.trim()}»` : 'на выполнение проекта'
  const parts = project ? filled(project, given) : empty()
  const blocks: Block[] = [
    letterhead(issuer),
    {
      k: 'grifs',
      left: agreedByCustomer(project?.customer ?? null),
      right: approvedByHead(issuer, null, style),
    },
    kind('ТЕХНИЧЕСКОЕ ЗАДАНИЕ'),
    subject(about, 'center'),
    ...(project ? [] : [fill('Проект:', { lines: 2 })]),
    ...parts.flatMap(([title, own], i) => [heading(`${i + 1}. ${title}`, 2, 'left'), ...own]),
    ...signatures(project),
  ]
  return built({ title: `Техническое задание ${about}`, blocks, page: formPage, size: 12, lineSpacing: 1 })
}

/** «СОГЛАСОВАНО / Генеральный директор / АО «…» / ______ И. И. Иванов» */
const agreedByCustomer = (customer: Customer | null): Grif =>
  grif('СОГЛАСОВАНО', [
    customer?.head?.position ?? (customer ? [gap('document.position-missing')] : 'Заказчик'),
    customer?.name ?? [blank(60)],
    runs(
      { t: '', blank: 28 },
      '\u00A0',
      customer?.head
        ? { t: customer.head.name }
        : customer
          ? gap('document.name-missing')
          : { t: '', blank: 30 },
    ),
    blankDate(),
  ])

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)

type Part = [title: string, blocks: Block[]]

const points = (items: readonly string[]): Block =>
  items.length
    ? list(items.map((item, i) => item.trim().replace(/[.;]$/u, '') + (i < items.length - 1 ? ';' : '.')))
    : para([gap('document.rows-missing')])

function filled(project: BureauProject, { minutes, style }: TermsOfReference): Part[] {
  const { customer, receivedOn, number, purpose, object, address, requirements, initialData, result } =
    project
  const request = runs(
    customer.name.trim() ? `Заявка ${customer.name.trim()} ` : 'Заявка ',
    ...(receivedOn || number
      ? fromNumber({ date: receivedOn, number }, style)
      : [gap('document.date-missing')]),
    ...(minutes ? [', решение рабочего совета (протокол ', ...fromNumber(minutes, style), ')'] : []),
    '.',
  )
  const sentence = (text: string, code: 'document.text-missing' | 'document.goal-missing') =>
    text.trim() ? para(`${upperFirst(text.trim()).replace(/\.$/u, '')}.`) : para([gap(code)])
  return [
    ['Основание', [para(request)]],
    ['Назначение', [sentence(purpose, 'document.goal-missing')]],
    [
      'Объект',
      [sentence([object.trim(), address?.trim()].filter(Boolean).join(', '), 'document.text-missing')],
    ],
    ['Требования', [points(requirements)]],
    [
      'Исходные данные',
      [initialData.length ? points(initialData) : para('Исходные данные собирает проектная группа.')],
    ],
    ['Состав материалов', [points(result)]],
    ['Этапы и сроки', [stages(project, style)]],
    [
      'Порядок приемки',
      [
        para(
          'Материалы проверяет наставник, проект защищается на заседании рабочего совета. Результат передается заказчику по акту приема-передачи. Замечания заказчика устраняются в срок, указанный в акте.',
        ),
        ...(project.confidential
          ? [para('Сведения о проекте не распространяются без письменного согласия заказчика.')]
          : []),
        para(
          project.paid
            ? 'Расчеты ведутся по договору колледжа с заказчиком.'
            : 'Проект выполняется безвозмездно.',
        ),
      ],
    ],
  ]
}

function stages({ milestones, deadline }: BureauProject, style: DateStyle | undefined): Block {
  const rows = milestones.map(({ title, due }, i): Text[] => [
    String(i + 1),
    title,
    due ? formatDate(due, style) : [gap('document.date-missing')],
  ])
  const last: Text[] = [
    String(milestones.length + 1),
    'Передача результата заказчику',
    deadline ? formatDate(deadline, style) : [gap('document.date-missing')],
  ]
  return stageTable([...rows, last])
}

const stageTable = (rows: Text[][]): Block =>
  table(['№', 'Этап', 'Срок'], rows, { widths: [12, 118, 50], align: ['center', 'left', 'center'], size: 12 })

const empty = (): Part[] => [
  ['Основание', [fill('Заявка, протокол рабочего совета:')]],
  ['Назначение', [fill('', { lines: 2 })]],
  ['Объект', [fill('', { lines: 2 })]],
  ['Требования', [fill('', { lines: 5 })]],
  ['Исходные данные', [fill('', { lines: 3 })]],
  ['Состав материалов', [fill('', { lines: 3 })]],
  ['Этапы и сроки', [stageTable(Array.from({ length: 6 }, (_, i) => [String(i + 1), '', '']))]],
  [
    'Порядок приемки',
    [
      para(
        'Материалы проверяет наставник, проект защищается на заседании рабочего совета. Результат передается заказчику по акту приема-передачи.',
      ),
    ],
  ],
]

function signatures(project: BureauProject | null): Block[] {
  const line = (position: string, name: string | undefined): Block =>
    signature(position, name ?? (project ? [gap('document.name-missing')] : [blank(45)]), { line: true })
  return [
    line('Наставник-консультант', project?.mentors[0]?.name),
    line('Руководитель проекта', project?.leader?.name),
  ]
}
