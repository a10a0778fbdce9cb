import type { Issuer, Register } from '#documents'
import { formatDate } from '#documents'
import type { BureauProject } from './project.ts'
import { ofBureau, projectStates } from './project.ts'

/** «Реестр заказов»: an order a line, from the request to the implementation. */
export const ordersRegister = (
  issuer: Issuer,
  /** Null makes a blank. */
  projects: readonly BureauProject[] | null,
  on: string | null = null,
): Register => ({
  title: `Реестр заказов ${ofBureau}`,
  notes: [
    issuer.shortName || issuer.fullName,
    ...(on ? [`по состоянию на ${formatDate(on, 'figures')}`] : []),
    ...(projects?.length === 0 ? ['Заявок на выполнение проектов в системе нет'] : []),
  ],
  columns: [
    { title: '№' },
    { title: 'Проект' },
    { title: 'Заявка', type: 'date' },
    { title: 'Заказчик' },
    { title: 'Отдел' },
    { title: 'Наставник' },
    { title: 'Руководитель проекта' },
    { title: 'Срок', type: 'date' },
    { title: 'Состояние' },
    { title: 'Передан', type: 'date' },
    { title: 'Внедрен', type: 'date' },
  ],
  rows: projects
    ? projects.map((one, i) => [
        one.number ?? String(i + 1),
        one.title,
        one.receivedOn,
        one.customer.name,
        one.department,
        one.mentors.map(({ name }) => name).join(', '),
        one.leader?.name ?? null,
        one.deadline,
        projectStates[one.state],
        one.deliveredOn ?? null,
        one.implementedOn ?? null,
      ])
    : // room to write by hand
      Array.from({ length: 12 }, () => Array.from({ length: 11 }, () => null)),
})
