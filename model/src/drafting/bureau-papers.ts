import {
  acceptanceAct,
  type BureauPerson,
  blankMinutes,
  bureauPlan,
  bureauRegulation,
  bureauReport,
  councilMinutes,
  creationOrder,
  implementationCertificate,
  ordersRegister,
  projectPassport,
  projectRequest,
  termsOfReference,
  usualDepartments,
} from '#bureau'
import { registerDocument } from '#documents'
import type { PaperFacts } from '#registry'
import { bureauOrders } from './bureau-orders.ts'
import { projectAsks, projectOf } from './bureau-project.ts'
import type { Dossier } from './dossier.ts'
import { asRegister, type PaperSource } from './source.ts'
import { approvingOrder, cycleWords, filled, issued, linesOf, orderFrame } from './words.ts'

type Given = Pick<PaperSource, 'life' | 'asks' | 'build'> & Partial<PaperSource>

const bureau = (variant: string, title: string, given: Given): PaperSource => ({
  ...{ code: 'D38', variant, title, about: 'organisation', of: ['college'] },
  ...given,
})

/** D38: papers of the bureau of a college; orders of customers are told by hand. */
export const bureauSources: PaperSource[] = [
  {
    ...{ code: 'D38', title: 'положение', about: 'organisation', life: 'paper', of: ['college'] },
    asks: ['departments', 'orderOn', 'orderNumber', 'appendix'],
    usual: () => ({
      appendix: 1,
      departments: usualDepartments.map(({ title }) => ({ title, personId: '' })),
    }),
    build: (d, f) =>
      bureauRegulation({
        ...{ ...issued(d), order: approvingOrder(f), on: d.on },
        ...filled({ appendix: f.appendix }),
        ...(f.departments?.length ? { departments: departmentsOf(f) } : {}),
      }),
  },
  bureau('order', 'приказ о создании и составе', {
    life: 'order',
    asks: [
      ...(['headId', 'departments', 'council', 'answerBy', 'from', 'curatorId', 'control'] as const),
      ...(['ownBasis', 'decisionBody', 'decisionOn', 'decisionNumber', 'executorPhone'] as const),
    ],
    usual: () => ({ departments: usualDepartments.map(({ title }) => ({ title, personId: '' })) }),
    build: (d, f) =>
      creationOrder({
        ...{ ...orderFrame(d, f), head: d.official(f.headId) },
        council: (f.council ?? [])
          .filter(({ name }) => name)
          .map(({ name, about, role }) => ({
            name,
            ...filled({ about }),
            ...(role === 'member' ? {} : { role }),
          })),
        departments: (f.departments ?? [])
          .filter(({ title }) => title)
          .map(({ title, personId }) => ({ title, head: d.official(personId) })),
        terms: filled({ plan: f.answerBy, first: f.from }),
      }),
  }),
  bureau('plan', 'годовой план', {
    ...{ life: 'paper', asks: ['works', 'headId', 'approvedOn'] },
    build: (d, f) =>
      bureauPlan({
        ...{ ...issued(d), year: cycleWords(d), head: headOf(d, f), sections: sectionsOf(f) },
        ...filled({ approvedOn: f.approvedOn }),
      }),
    blank: (d) => bureauPlan({ ...issued(d), year: null, sections: null, head: null }),
  }),
  bureau('register', 'реестр заказов', {
    ...{ asks: [], needs: ['bureau'] },
    ...asRegister((d) => ordersRegister(d.issuer, bureauOrders(d), d.on)),
    blank: (d) => ({ doc: registerDocument(ordersRegister(d.issuer, null)), problems: [] }),
  }),
  bureau('request', 'заявка на выполнение проекта', {
    ...{ life: 'form', asks: projectAsks },
    build: (d, f) => projectRequest({ ...issued(d), project: projectOf(f) }),
    blank: (d) => projectRequest({ ...issued(d), project: null }),
  }),
  bureau('terms', 'техническое задание', {
    ...{ life: 'paper', asks: [...projectAsks, 'decisionOn', 'decisionNumber'] },
    build: (d, f) =>
      termsOfReference({
        ...{ ...issued(d), project: projectOf(f) },
        ...(f.decisionOn || f.decisionNumber
          ? { minutes: { date: f.decisionOn ?? null, number: f.decisionNumber || null } }
          : {}),
      }),
    blank: (d) => termsOfReference({ ...issued(d), project: null }),
  }),
  bureau('minutes', 'протокол рабочего совета', {
    ...{ life: 'paper', asks: ['chair', 'secretary', 'council', 'items'] },
    build: (d, f) =>
      councilMinutes({
        ...{ ...issued(d), at: d.at, chair: f.chair || null, secretary: f.secretary || null },
        present: (f.council ?? [])
          .filter(({ name }) => name)
          .map(({ name, about }) => ({ name, ...filled({ about }) })),
        items: (f.items ?? []).map(({ agenda, heard, spoke, decided }) => ({
          agenda,
          ...{ heard: linesOf(heard), spoke: linesOf(spoke), decided: linesOf(decided) },
        })),
      }),
    blank: (d) => blankMinutes(d.issuer),
  }),
  bureau('passport', 'паспорт проекта', {
    ...{ life: 'form', asks: [...projectAsks, 'headId'] },
    build: (d, f) => projectPassport({ ...issued(d), project: projectOf(f), head: headOf(d, f) }),
    blank: (d) => projectPassport({ ...issued(d), project: null, head: null }),
  }),
  bureau('acceptance', 'акт приема-передачи', {
    ...{ life: 'paper', asks: [...projectAsks, 'materials'] },
    build: (d, f) =>
      acceptanceAct({
        ...{ ...issued(d), at: d.at, project: projectOf(f) },
        materials: (f.materials ?? [])
          .filter(({ title }) => title)
          .map(({ title, form, copies }) => ({
            title,
            ...filled({ form }),
            ...(Number(copies) > 0 ? { copies: Number(copies) } : {}),
          })),
      }),
    blank: (d) => acceptanceAct({ ...issued(d), at: {}, project: null, materials: [] }),
  }),
  bureau('implementation', 'справка о внедрении', {
    ...{ life: 'form', asks: [...projectAsks, 'from', 'effect'] },
    build: (d, f) =>
      implementationCertificate({
        ...{ ...issued(d), at: d.at, effect: f.effect || null },
        project: { ...projectOf(f), implementedOn: f.from ?? null },
      }),
    blank: (d) => implementationCertificate({ ...issued(d), project: null, at: {}, effect: null }),
  }),
  bureau('report', 'годовой отчет', {
    ...{ life: 'paper', asks: ['conclusions', 'nextSteps', 'headId', 'approvedOn'], needs: ['bureau'] },
    build: (d, f) =>
      bureauReport({
        ...{ ...issued(d), year: cycleWords(d), projects: bureauOrders(d), head: headOf(d, f) },
        conclusions: linesOf(f.conclusions),
        next: (f.nextSteps ?? []).map(({ text }) => text).filter(Boolean),
        ...filled({ approvedOn: f.approvedOn }),
      }),
  }),
]

function headOf(d: Dossier, f: PaperFacts): BureauPerson | null {
  const head = d.official(f.headId)
  return head && { name: head.name.short }
}

const departmentsOf = ({ departments = [] }: PaperFacts) =>
  departments
    .filter(({ title }) => title)
    .map(({ title }) => usualDepartments.find((one) => one.title === title) ?? { title, field: '' })

/** Lines of the table under their sections, in the order in which they were first named. */
function sectionsOf({ works = [] }: PaperFacts) {
  const told = works.filter(({ text }) => text)
  const titles = [...new Set(told.map(({ section }) => section))]
  return titles.map((title) => ({
    title,
    works: told
      .filter(({ section }) => section === title)
      .map(({ text, due, responsible }) => ({ text, due: due || null, responsible: responsible || null })),
  }))
}
