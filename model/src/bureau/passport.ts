import type { Block, BuiltDocument, DateStyle, Issuer, Text } from '#documents'
import {
  blank,
  built,
  formatDate,
  formPage,
  gap,
  kind,
  letterhead,
  line,
  orGap,
  runs,
  signature,
  subject,
  table,
} from '#documents'
import { orDash, shortest } from '#monitoring'
import type { BureauPerson, BureauProject } from './project.ts'
import { ofBureau, projectStates } from './project.ts'
import { joined } from './request.ts'

export type ProjectPassport = {
  issuer: Issuer
  /** Null makes a blank. */
  project: BureauProject | null
  head: BureauPerson | null
  style?: DateStyle
}

/** «Паспорт проекта»: the page of the portfolio. */
export function projectPassport({ issuer, project, head, style }: ProjectPassport): BuiltDocument {
  const title = project ? `Паспорт проекта «${project.title.trim()}»` : 'Паспорт проекта'
  const blocks: Block[] = [
    letterhead(issuer),
    kind('ПАСПОРТ ПРОЕКТА'),
    subject(project ? `«${project.title.trim()}»` : ofBureau, 'center'),
    table(['', ''], rows(project, style), {
      widths: [62, 118],
      align: ['left', 'left'],
      size: 12,
      ...(project ? {} : { rowHeight: 10 }),
    }),
    ...(project ? stages(project, style) : []),
    signature(
      `Руководитель ${ofBureau}`,
      head?.name ?? (project ? [gap('document.name-missing')] : [blank(45)]),
    ),
  ]
  return built({ title, blocks, page: formPage, size: 13 })
}

/** «Фамилия, о нем; …» of several people. */
const peopleIn = (people: readonly BureauPerson[]): Text =>
  people.length
    ? people.map(({ name, about }) => [name, about].filter(Boolean).join(', ')).join(';\n')
    : [gap('document.rows-missing')]

function rows(project: BureauProject | null, style: DateStyle | undefined): [string, Text][] {
  const day = (value: string | null | undefined): Text => (value ? formatDate(value, style) : '–')
  const of = (title: string, value: (one: BureauProject) => Text): [string, Text] => [
    title,
    project ? value(project) : '',
  ]
  return [
    of('Номер и дата заказа', ({ number, receivedOn }) =>
      runs(
        number ? `№ ${number}` : gap('document.number-missing'),
        receivedOn ? ` от ${formatDate(receivedOn, style)}` : '',
      ),
    ),
    of('Заказчик', ({ customer }) => orGap(customer.name, 'document.organisation-name-missing')),
    of('Объект', ({ object, address }) => [object, address].filter(Boolean).join(', ') || '–'),
    of('Назначение', ({ purpose }) => orGap(purpose, 'document.goal-missing')),
    of('Отдел бюро', ({ department }) => department ?? '–'),
    of('Наставники', ({ mentors }) =>
      mentors.length ? peopleIn(mentors) : [gap('document.mentor-missing')],
    ),
    of('Руководитель проекта', ({ leader }) =>
      leader ? peopleIn([leader]) : [gap('document.name-missing')],
    ),
    of('Исполнители', ({ performers }) => peopleIn(performers)),
    of('Результат', ({ result }) => joined(result)),
    of('Срок по техническому заданию', ({ deadline }) => day(deadline)),
    of('Передан заказчику', ({ deliveredOn }) => day(deliveredOn)),
    of('Внедрен', ({ implementedOn }) => day(implementedOn)),
    of('Состояние', ({ state }) => projectStates[state]),
    of('Оценка заказчика (1–10)', ({ rating }) => orDash(rating, shortest)),
    of('Публикации', ({ publications = [] }) => joined(publications)),
    of('Конкурсы и награды', ({ awards = [] }) => joined(awards)),
  ]
}

function stages({ milestones }: BureauProject, style: DateStyle | undefined): Block[] {
  if (milestones.length === 0) return []
  return [
    line([{ t: 'Этапы', b: true }], { before: 8, after: 3, keep: true }),
    table(
      ['№', 'Этап', 'Срок', 'Выполнен'],
      milestones.map(({ title, due, doneOn }, i): Text[] => [
        String(i + 1),
        title,
        due ? formatDate(due, style) : '–',
        doneOn ? formatDate(doneOn, style) : '–',
      ]),
      { widths: [12, 88, 40, 40], align: ['center', 'left', 'center', 'center'], size: 12 },
    ),
  ]
}
