import { type FormCode, formCodes, formTitle, kinds } from '#programmes'
import type { FactName, Field, FieldOption } from '#registry'
import { formsOpen } from '#regulations'
import { contingentLines } from '#roadmaps'
import { authorityFields } from './authority-fields.ts'
import type { Dossier } from './dossier.ts'
import { choice, date, long, number, type Of, person, plain, rows, text, values, yes } from './field-kinds.ts'
import { resultFields } from './result-fields.ts'
import type { PaperSource } from './source.ts'
import { workFields } from './work-fields.ts'

const titled = (codes: readonly FormCode[], { organisationKind }: Dossier): FieldOption[] =>
  codes.map((value) => ({ value, title: formTitle(value, organisationKind) }))

/** Forms of the cycle; without a cycle those that the organisation may run. */
const cycleForms = ({ cycle, ...dossier }: Dossier): FieldOption[] =>
  cycle?.forms.length
    ? cycle.forms.map(({ form, title }) => ({ value: form, title }))
    : titled(formsOpen(dossier.issuer.kind, ['learners', 'employees']), { cycle, ...dossier })

/** The forms that may be chosen, and those that are chosen already though nobody offers them. */
function openForms(dossier: Dossier): FieldOption[] {
  const open = formsOpen(dossier.issuer.kind, ['learners', 'employees'])
  const own = (dossier.cycle?.forms ?? []).filter(({ form }) => !open.some((code) => code === form))
  return [
    ...titled(
      formCodes.filter((code) => open.includes(code)),
      dossier,
    ),
    ...own.map(({ form, title }) => ({ value: form, title })),
  ]
}

/** How each answer is asked for. One name means the same in every kind of document. */
const fields: Record<FactName, Of> = {
  control: plain('control'),
  curatorId: person,
  decisionBody: text,
  decisionOn: date,
  decisionNumber: text,
  ownBasis: long,
  programme: text,
  plansBy: date,
  publish: yes,
  readers: choice('participants', 'mentors', 'none'),
  showCurator: yes,
  executorPhone: text,
  substituteId: person,
  hrId: person,
  publisherId: person,
  psychologistId: person,
  from: date,
  to: date,
  heldOn: date,
  answerBy: date,
  reportBy: date,
  basesBy: date,
  pairsBy: date,
  publicationBy: date,
  approvedOn: date,
  certifiedOn: date,
  until: date,
  factOn: date,
  forecastOn: date,
  orderOn: date,
  orderNumber: text,
  appendix: number,
  approvedBy: choice('order', 'head'),
  tracks: () => ({ kind: 'choices', options: values('learners', 'employees') }),
  forms: (dossier) => ({ kind: 'choices', options: openForms(dossier) }),
  form: (dossier) => ({ kind: 'choice', options: cycleForms(dossier) }),
  kinds: () => ({
    kind: 'choices',
    options: Object.entries(kinds).map(([value, { title }]) => ({ value, title })),
  }),
  bureau: yes,
  payment: choice('stimulating', 'contract', 'job_function'),
  publication: yes,
  formLeads: yes,
  trainingHours: number,
  titlePage: yes,
  contents: yes,
  withProgramme: yes,
  withTargets: yes,
  pace: choice('compact', 'long', 'teachers'),
  called: choice('roadmap', 'measures'),
  columns: () => ({ kind: 'choices', options: values('result', 'mark') }),
  goal: long,
  note: long,
  developer: text,
  unionPosition: text,
  unionChair: text,
  addressee: long,
  greeting: text,
  place: text,
  time: text,
  phone: text,
  email: text,
  room: text,
  processorName: text,
  processorAddress: text,
  recipientName: text,
  recipientAddress: text,
  recipientPurpose: long,
  resources: long,
  partner: text,
  workContent: long,
  workManner: text,
  workPayment: text,
  chair: text,
  secretary: text,
  present: number,
  trainingProgramme: text,
  reader: choice('learners', 'employees'),
  leads: (dossier) => ({
    kind: 'rows',
    columns: [
      { name: 'form', kind: 'choice', options: cycleForms(dossier) },
      { name: 'personId', kind: 'person' },
    ],
  }),
  repeals: rows('date:date', 'number', 'title'),
  regional: () => ({
    kind: 'rows',
    columns: [
      { name: 'kind', kind: 'choice', options: values('law', 'directive', 'order', 'decree', 'letter') },
      { name: 'issuer', kind: 'text' },
      { name: 'date', kind: 'date' },
      { name: 'number', kind: 'text' },
      { name: 'title', kind: 'text' },
    ],
  }),
  ownForms: rows('title', 'mentor', 'mentee', 'aim'),
  items: rows('agenda', 'heard:long', 'spoke:long', 'decided:long'),
  topics: rows('title', 'form', 'hours', 'teacher', 'on:date'),
  sessions: rows('on:date', 'topic', 'teacher'),
  numbers: ({ issuer }) => ({ kind: 'numbers', lines: contingentLines(issuer.kind) }),
  ...workFields,
  ...resultFields,
  ...authorityFields,
}

/** The questions of a source as the page renders them, for this organisation and cycle. */
export const fieldsOf = ({ asks }: Pick<PaperSource, 'asks'>, dossier: Dossier): Field[] =>
  asks.map((name) => ({ name, ...fields[name](dossier) }))
