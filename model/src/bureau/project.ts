/** The life of an order for a project (handbook 10 §3), in its order. */
export const projectStates = {
  received: 'заявка поступила',
  review: 'на рассмотрении рабочего совета',
  agreed: 'согласован с заказчиком',
  rejected: 'отклонен',
  team: 'группа сформирована',
  concept: 'эскиз, концепция',
  design: 'разработка',
  'review-internal': 'проверка наставником',
  defence: 'защита на рабочем совете',
  delivered: 'передан заказчику',
  implemented: 'внедрен',
  archived: 'в портфолио бюро',
} as const
export type ProjectState = keyof typeof projectStates

export type BureauPerson = {
  /** In full or with initials, as the paper needs it. */
  name: string
  /** «3 курс, группа С-31», «преподаватель», «инженер АО «…»» */
  about?: string
}

export type Customer = {
  name: string
  inn?: string | null
  address?: string | null
  /** Who signs for the customer. */
  head?: { name: string; position: string } | null
  contact?: (BureauPerson & { phone?: string; email?: string }) | null
}

export type Milestone = { title: string; due: string | null; doneOn?: string | null }

/** An order of a customer: a request first, a project in the portfolio at last. */
export type BureauProject = {
  number: string | null
  receivedOn: string | null
  title: string
  customer: Customer
  /** What is designed and where it stands. */
  object: string
  address?: string | null
  purpose: string
  requirements: readonly string[]
  initialData: readonly string[]
  deadline: string | null
  /** «альбом чертежей, макет»: the form of the result. */
  result: readonly string[]
  paid: boolean
  confidential: boolean
  department: string | null
  state: ProjectState
  mentors: readonly (BureauPerson & { enterprise?: boolean })[]
  leader: BureauPerson | null
  performers: readonly BureauPerson[]
  milestones: readonly Milestone[]
  deliveredOn?: string | null
  implementedOn?: string | null
  /** Of the customer, 1–10. */
  rating?: number | null
  publications?: readonly string[]
  awards?: readonly string[]
}

/** Departments of the bureau: names and number are those of the college. */
export type Department = { title: string; short?: string; field: string }

export const usualDepartments: readonly Department[] = [
  { title: 'Проектно-строительный отдел', short: 'ПСО', field: 'здания и сооружения' },
  { title: 'Проектно-дизайнерский отдел', short: 'ПДО', field: 'дизайн-проекты' },
  { title: 'Проектно-ландшафтный отдел', short: 'ПЛО', field: 'благоустройство и озеленение территорий' },
]

/** The bureau as papers name it, in the genitive. */
export const ofBureau = 'студенческого конструкторского бюро'
