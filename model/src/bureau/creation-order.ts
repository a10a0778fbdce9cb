import type { Block, BuiltDocument, Official, Text } from '#documents'
import { clause, formatDate, gap, orGap, runs, table } from '#documents'
import { basisFor } from '#legal'
import type { OrderFrame } from '#orders'
import { asAppended, controlItem, namedOfficials, official, orderAppendix, orderPaper } from '#orders'
import type { BureauPerson } from './project.ts'
import { ofBureau } from './project.ts'

export type CouncilMember = BureauPerson & { role?: 'chair' | 'secretary' }

export type CreationOrder = OrderFrame & {
  head: Official | null
  /** Teachers, employers and students. */
  council: readonly CouncilMember[]
  /** «Проектно-строительный отдел» with who leads it. */
  departments: readonly { title: string; head: Official | null }[]
  terms: { plan?: string; first?: string }
}

const roles = { chair: 'председатель', secretary: 'секретарь' } as const

/** «О создании студенческого конструкторского бюро и утверждении его состава». */
export function creationOrder(order: CreationOrder): BuiltDocument {
  const acts = basisFor('D38', order.at.date ?? order.on, order.issuer.kind, { tracks: ['learners'] })
  const leaders = order.departments.map(({ head }) => head)
  return orderPaper(order, {
    title: `О создании ${ofBureau} и утверждении его состава`,
    ...{ acts, items: items(order), readers: namedOfficials(order.head, ...leaders, order.control) },
    purpose: 'в целях развития технического творчества и профессиональных навыков студентов',
    appendices: orderAppendix(
      order,
      { number: 2, among: 2, title: `Состав рабочего совета ${ofBureau}` },
      councilTable(order.council),
    ),
  })
}

function items(order: CreationOrder) {
  const { style = 'words', terms } = order
  const by = (day: string | undefined) => (day ? ` в срок до ${formatDate(day, style)}` : '')
  const who = (person: Official | null) =>
    person ? official(person, 'accusative') : gap('document.name-missing')
  return [
    clause('Создать студенческое конструкторское бюро (далее – Бюро).'),
    clause(`Утвердить положение о Бюро ${asAppended({ number: 1, among: 2 })}.`),
    clause(runs('Назначить руководителем Бюро ', who(order.head), '.')),
    clause(`Утвердить состав рабочего совета Бюро ${asAppended({ number: 2, among: 2 })}.`),
    order.departments.length
      ? clause(
          'Создать в составе Бюро отделы и назначить их заведующих:',
          order.departments.map(({ title, head }) => runs(`${title} – `, who(head), '.')),
        )
      : clause(runs('Создать в составе Бюро отделы: ', gap('document.rows-missing'), '.')),
    clause('Поручить руководителю Бюро:', [
      `Представить на утверждение годовой план работы Бюро${by(terms.plan)}.`,
      `Провести первое заседание рабочего совета${by(terms.first)}.`,
      'Вести реестр заказов и хранить документы по проектам.',
      'Представить годовой отчет о работе Бюро по окончании учебного года.',
    ]),
    controlItem(order.control),
  ]
}

const councilTable = (council: readonly CouncilMember[]): Block =>
  table(
    ['№', 'ФИО', 'Должность / курс, группа', 'Роль'],
    council.length
      ? council.map(({ name, about, role }, i): Text[] => [
          String(i + 1),
          orGap(name, 'document.name-missing'),
          about ?? '',
          role ? roles[role] : 'член совета',
        ])
      : [[{ text: [gap('document.rows-missing')], span: 4 }]],
    { widths: [10, 60, 68, 32], align: ['center', 'left', 'left', 'left'], size: 12 },
  )
