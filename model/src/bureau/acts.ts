import type { Block, BuiltDocument, Clause, DateStyle, Issuer, Reference, Run, Text } from '#documents'
import {
  blank,
  blankDate,
  built,
  clause,
  clauses,
  dateOrBlank,
  formPage,
  gap,
  kind,
  line,
  orGap,
  requisites,
  runs,
  subject,
  table,
  tie,
} from '#documents'
import { issuerName } from '#orders'
import type { BureauProject, Customer } from './project.ts'

export type AcceptanceAct = {
  issuer: Issuer
  at: Reference
  /** Null makes a blank. */
  project: BureauProject | null
  /** What is handed over: «Альбом чертежей», on paper or as a file, copies. */
  materials: readonly { title: string; form?: string; copies?: number }[]
  /** Remarks of the customer with the day by which they are mended. */
  remarks?: { text: string; due: string | null } | null
  style?: DateStyle
}

/** «Акт приема-передачи» of the result to the customer. */
export function acceptanceAct(act: AcceptanceAct): BuiltDocument {
  const { issuer, at, project, style } = act
  const about = 'приема-передачи результатов проекта'
  const blocks: Block[] = [
    kind('АКТ'),
    requisites(issuer, at, style),
    subject(about, 'center'),
    clauses(items(act)),
    line('Передаваемые материалы:', { before: 6, after: 3, keep: true }),
    materialsTable(act),
    {
      k: 'parties',
      left: {
        title: 'Передал',
        lines: [tie(issuerName(issuer))],
        position: issuer.head
          ? orGap(issuer.head.position.nominative, 'document.head-position-missing')
          : 'Руководитель',
        name: issuer.head
          ? orGap(issuer.head.name.short, 'document.head-missing')
          : [gap('document.head-missing')],
      },
      right: customerParty(project?.customer ?? null),
      seal: true,
    },
  ]
  return built({ title: `Акт ${about}`, blocks, page: formPage, size: 13 })
}

const customerParty = (customer: Customer | null) => ({
  title: 'Принял',
  lines: [customer ? orGap(customer.name, 'document.organisation-name-missing') : [blank(70)]],
  position: customer?.head?.position ?? (customer ? [gap('document.position-missing')] : [blank(55)]),
  name: customer?.head?.name ?? (customer ? [gap('document.name-missing')] : [blank(35)]),
})

function items({ issuer, project, remarks, style }: AcceptanceAct): Clause[] {
  const title: Run = project
    ? project.title.trim()
      ? { t: `«${project.title.trim()}»` }
      : gap('document.text-missing')
    : blank(90)
  const named = project?.customer.name.trim()
  const customer: Run = !project
    ? blank(90)
    : named
      ? { t: named }
      : gap('document.organisation-name-missing')
  return [
    clause(
      runs(
        `${issuerName(issuer)} (далее – Исполнитель) передает, а `,
        customer,
        ' (далее – Заказчик) принимает результаты проекта ',
        title,
        ', выполненного студенческим конструкторским бюро Исполнителя.',
      ),
    ),
    clause(
      project
        ? project.paid
          ? 'Расчеты ведутся по договору Исполнителя с Заказчиком.'
          : 'Проект выполнен безвозмездно.'
        : runs('Условия выполнения: ', blank(100), '.'),
    ),
    clause('Результаты соответствуют техническому заданию.'),
    remarks
      ? clause(
          runs(
            `Замечания Заказчика: ${remarks.text.trim().replace(/\.$/u, '')}. Срок устранения – `,
            ...(remarks.due ? dateOrBlank(remarks.due, style) : [gap('document.date-missing')]),
            '.',
          ),
        )
      : project
        ? clause('Заказчик замечаний не имеет.')
        : clause(runs('Замечания Заказчика и срок их устранения: ', blank(60), '.')),
    clause('Акт составлен в двух экземплярах, по одному для каждой стороны.'),
  ]
}

function materialsTable({ materials, project }: AcceptanceAct): Block {
  const none: Text[][] = project
    ? [['', [gap('document.rows-missing')], '', '']]
    : Array.from({ length: 5 }, (_, i) => [String(i + 1), '', '', ''])
  return table(
    ['№', 'Наименование', 'Вид (бумажный, электронный, макет)', 'Экз.'],
    materials.length
      ? materials.map(({ title, form, copies }, i) => [
          String(i + 1),
          title,
          form ?? '–',
          String(copies ?? 1),
        ])
      : none,
    { widths: [10, 94, 58, 18], align: ['center', 'left', 'left', 'center'], size: 12, rowHeight: 8 },
  )
}

export type ImplementationCertificate = {
  issuer: Issuer
  /** Null makes a blank that the customer fills in. */
  project: BureauProject | null
  at: Reference
  /** What the customer has got from it. */
  effect: string | null
  style?: DateStyle
}

/** «Справка (акт) о внедрении»: the customer writes it, on his own behalf. */
export function implementationCertificate({
  issuer,
  project,
  at,
  effect,
  style,
}: ImplementationCertificate): BuiltDocument {
  const { customer } = project ?? {}
  const about = 'о внедрении результатов проекта'
  const rating = project?.rating ?? null
  const text = runs(
    'Результаты проекта ',
    project ? `«${project.title.trim()}»` : blank(75),
    `, выполненного студенческим конструкторским бюро ${issuerName(issuer)}, внедрены с `,
    ...(project && !project.implementedOn
      ? [gap('document.date-missing')]
      : dateOrBlank(project?.implementedOn, style)),
    ...(project
      ? [` на объекте: ${[project.object, project.address].filter(Boolean).join(', ') || '–'}.`]
      : [' на объекте: ', blank(110), '.']),
  )
  const blocks: Block[] = [
    {
      k: 'letterhead',
      founder: [],
      name: customer ? orGap(customer.name, 'document.organisation-name-missing') : [blank(140)],
      ...(customer ? {} : { short: 'наименование организации-заказчика' }),
      ...(customer?.address ? { details: [customer.address] } : {}),
    },
    kind('СПРАВКА'),
    line(runs(dateOrBlank(at.date, style), ' № ', at.number ? { t: at.number } : blank(22)), { after: 6 }),
    subject(about, 'center'),
    clauses([
      clause(text),
      clause(
        runs(
          'Результат внедрения: ',
          project
            ? effect?.trim()
              ? effect.trim().replace(/\.$/u, '')
              : gap('document.text-missing')
            : blank(110),
          '.',
        ),
      ),
      clause(
        runs(
          'Оценка работы по шкале от 1 до 10: ',
          rating === null ? (project ? 'не выставлена' : blank(20)) : String(rating),
          '.',
        ),
      ),
    ]),
    {
      k: 'signature',
      position: customer?.head?.position ?? (project ? [gap('document.position-missing')] : [blank(60)]),
      name: customer?.head?.name ?? (project ? [gap('document.name-missing')] : [blank(45)]),
      line: true,
      ...(project ? {} : { date: blankDate() }),
    },
  ]
  return built({ title: `Справка ${about}`, blocks, page: formPage, size: 14 })
}
