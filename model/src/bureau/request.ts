import type { Block, BuiltDocument, DateStyle, Issuer, Text } from '#documents'
import {
  applicationHead,
  blank,
  built,
  choice,
  dateOrBlank,
  fill,
  formatDate,
  formPage,
  gap,
  kind,
  line,
  orGap,
  runs,
  signature,
  subject,
  table,
} from '#documents'
import type { BureauProject, Customer } from './project.ts'

export type ProjectRequest = {
  issuer: Issuer
  /** Null makes a blank. */
  project: BureauProject | null
  style?: DateStyle
}

/** «Заявка на выполнение проекта» of a customer to the college. */
export function projectRequest({ issuer, project, style }: ProjectRequest): BuiltDocument {
  const title = 'Заявка на выполнение проекта'
  const head = project?.customer.head
  const blocks: Block[] = [
    applicationHead(
      issuer,
      project
        ? [runs('от ', customerLine(project.customer) || gap('document.organisation-name-missing'))]
        : ['от', [blank(80)], [blank(80)]],
    ),
    kind('ЗАЯВКА'),
    subject('на выполнение проекта студенческим конструкторским бюро', 'center'),
    ...(project ? filled(project, style) : empty()),
    signature(
      head?.position ?? (project ? [gap('document.position-missing')] : 'Заказчик'),
      head?.name ?? [blank(45)],
      {
        line: true,
        captions: true,
        date: dateOrBlank(project?.receivedOn, style),
      },
    ),
  ]
  return built({ title, blocks, page: formPage, size: 12, lineSpacing: 1 })
}

const customerLine = ({ name, inn, address }: Customer) =>
  [name, inn && `ИНН ${inn}`, address].filter(Boolean).join(', ')

/** «С. С. Сидоров, главный инженер, тел. 8 (000) 000-00-00» */
const contactLine = ({ contact }: Customer): string | null =>
  contact
    ? [contact.name, contact.about, contact.phone && `тел. ${contact.phone}`, contact.email]
        .filter(Boolean)
        .join(', ')
    : null

/** Words of a list in one cell. */
export const joined = (items: readonly string[]): Text =>
  items.length ? items.map((item) => item.trim().replace(/[.;]$/u, '')).join(';\n') : '–'

function filled(project: BureauProject, style: DateStyle | undefined): Block[] {
  const { title, object, address, purpose, requirements, initialData, deadline, result } = project
  const rows: [string, Text][] = [
    ['Проект', orGap(title, 'document.text-missing')],
    ['Объект', orGap(object, 'document.text-missing')],
    ['Адрес объекта', address ?? '–'],
    ['Назначение', orGap(purpose, 'document.goal-missing')],
    ['Требования', joined(requirements)],
    ['Исходные данные, которые предоставит заказчик', joined(initialData)],
    ['Желаемый срок', deadline ? formatDate(deadline, style) : '–'],
    ['Ожидаемый результат', joined(result)],
    ['Условия', project.paid ? 'на платной основе' : 'безвозмездно'],
    ['Сведения ограниченного доступа', project.confidential ? 'есть' : 'нет'],
    ['Контактное лицо', contactLine(project.customer) ?? '–'],
  ]
  return [table(['', ''], rows, { widths: [58, 122], align: ['left', 'left'], size: 12 })]
}

const empty = (): Block[] => [
  fill('Проект (что нужно выполнить):', { lines: 2 }),
  fill('Объект и его адрес:', { lines: 2 }),
  fill('Назначение:', { lines: 2 }),
  fill('Требования:', { lines: 4 }),
  fill('Исходные данные, которые предоставит заказчик:', { lines: 3 }),
  fill('Желаемый срок:'),
  fill('Ожидаемый результат (чертежи, макет, модель, пояснительная записка):', { lines: 2 }),
  choice('Условия:', ['безвозмездно', 'на платной основе'], { layout: 'row' }),
  choice('Есть сведения, которые нельзя распространять:', ['да', 'нет'], { layout: 'row' }),
  fill('Контактное лицо (ФИО, должность, телефон, электронная почта):', { lines: 2 }),
  line(
    'Заказ выполняется студентами под руководством наставника. Решение по заявке принимает рабочий совет бюро.',
    {
      size: 11,
      before: 4,
      align: 'both',
    },
  ),
]
