import type { BuiltDocument, Clause, DateStyle, Issuer, Reference } from '#documents'
import {
  approvedByOrder,
  built,
  clause,
  clauses,
  corner,
  gap,
  kind,
  letterhead,
  runs,
  section,
  subject,
} from '#documents'
import { basisFor, citations } from '#legal'
import { issuerName } from '#orders'
import { organisationIn } from '#papers'
import type { Department } from './project.ts'
import { usualDepartments } from './project.ts'
import { peopleSection, projectSection, resultsSection } from './regulation-sections.ts'

export type BureauRegulation = {
  issuer: Issuer
  order: Reference
  on: string
  style?: DateStyle
  /** As an appendix of the order that creates the bureau it carries a mark. */
  appendix?: number
  departments?: readonly Department[]
}

/** D38 «Положение о студенческом конструкторском бюро» of a college. */
export function bureauRegulation(given: BureauRegulation): BuiltDocument {
  const { issuer, order, style = 'words', appendix } = given
  const about = `о студенческом конструкторском бюро ${organisationIn(issuer, 'genitive')}`
  return built({
    title: `Положение ${about}`,
    size: 13,
    lineSpacing: 1.05,
    blocks: [
      ...(appendix ? [corner([`Приложение № ${appendix}`])] : []),
      letterhead(issuer),
      { k: 'grifs', right: approvedByOrder('n', issuerName(issuer), order, style) },
      kind('ПОЛОЖЕНИЕ'),
      subject(about, 'center'),
      clauses([
        generalSection(given),
        aimsSection(),
        structureSection(given.departments ?? usualDepartments),
        peopleSection(),
        projectSection(),
        resultsSection(),
        section('Заключительные положения', [
          'Положение вступает в силу со дня утверждения и действует до принятия нового.',
          'Изменения вносятся приказом руководителя колледжа.',
        ]),
      ]),
    ],
  })
}

function generalSection({ issuer, order, on, style = 'words' }: BureauRegulation): Clause {
  const acts = basisFor('D38', order.date ?? on, issuer.kind, { tracks: ['learners'] })
  return section('Общие положения', [
    runs(
      'Положение определяет цели, структуру и порядок работы студенческого конструкторского бюро (далее – Бюро) ',
      organisationIn(issuer, 'genitive'),
      ' (далее – колледж).',
    ),
    runs(
      'Положение разработано в соответствии с ',
      ...(acts.length ? [citations(acts, 'instrumental', style)] : [gap('document.basis-missing')]),
      ', положением о наставничестве и уставом колледжа.',
    ),
    'Бюро – научно-исследовательское и проектное объединение студентов, которое под руководством наставников выполняет конструкторские, дизайнерские и ландшафтные проекты по заказам предприятий, организаций и граждан. Бюро не является юридическим лицом.',
    'Участие студентов в работе Бюро добровольное.',
  ])
}

const aimsSection = (): Clause =>
  section('Цель и задачи', [
    'Цель Бюро – развивать техническое творчество студентов, их профессиональные навыки и опыт работы над реальными заказами, содействовать внедрению результатов в производство.',
    clause('Задачи Бюро:', [
      'Вовлекать студентов в исследовательскую, проектную и изобретательскую работу.',
      'Выполнять проекты по заказам предприятий и организаций.',
      'Передавать студентам опыт специалистов предприятий и преподавателей.',
      'Помогать студентам в выборе места работы и специализации.',
      'Представлять результаты на конкурсах, выставках и конференциях.',
    ]),
  ])

/** A department at the head of a sentence and of a list is named as the college names it. */
function structureSection(departments: readonly Department[]): Clause {
  return section('Структура Бюро', [
    'Бюро состоит из рабочего совета и отделов. Работой Бюро руководит преподаватель, назначенный приказом руководителя колледжа.',
    departments.length
      ? clause(
          'В Бюро входят отделы:',
          departments.map(({ title, short, field }) => `${title}${short ? ` (${short})` : ''}: ${field}.`),
        )
      : clause(runs('В Бюро входят отделы: ', gap('document.rows-missing'), '.')),
    clause('Рабочий совет:', [
      'Рассматривает заявки и согласует заказы с работодателем.',
      'Продвигает результаты работы Бюро и ищет заказчиков.',
      'Координирует отделы и контролирует сроки.',
      'Проводит защиту проектов и оценивает их.',
      'Анализирует итоги работы и утверждает годовой отчет.',
    ]),
    'Рабочий совет состоит из преподавателей, представителей работодателей и студентов. Заседания проводятся не реже одного раза в два месяца. Решение принимается большинством голосов присутствующих и оформляется протоколом.',
    clause('Отдел:', [
      'Разрабатывает проекты по своему направлению.',
      'Привлекает студентов к исследовательской и практической работе.',
      'Формирует проектные группы.',
      'Следит за ходом проектов и участвует в мероприятиях, которые рассказывают о работе Бюро.',
    ]),
  ])
}
