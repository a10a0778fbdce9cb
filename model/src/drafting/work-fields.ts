import { type ConsentKind, consentTitles } from '#consents'
import { planTemplates } from '#plans'
import type { workFacts } from '#registry'
import {
  choice,
  date,
  long,
  number,
  type Of,
  person,
  rows,
  text,
  titledOptions,
  values,
  yes,
} from './field-kinds.ts'

/** How the questions of the papers of work are asked. */
export const workFields: Record<keyof typeof workFacts, Of> = {
  pairGoal: long,
  frequency: text,
  // Templates for the form of the pair first; any other may be taken as well.
  planTemplate: ({ pairs: [pair] }) => {
    const own = planTemplates.filter(({ forms }) => forms.some((form) => form === pair?.form))
    return {
      kind: 'choice',
      options: [...own, ...planTemplates.filter((one) => !own.includes(one))].map(({ code, name }) => ({
        value: code,
        title: name,
      })),
    }
  },
  contractOn: date,
  contractNumber: text,
  consentOn: date,
  payBy: choice('fixed', 'percent', 'job_function'),
  payAmount: number,
  payPercent: number,
  jobParagraph: text,
  partnerBasis: text,
  partnerAddress: text,
  partnerInn: text,
  partnerHead: text,
  partnerPosition: text,
  withPractice: yes,
  partnerMentors: rows('name', 'position', 'experience'),
  lessonGroup: text,
  lessonSubject: text,
  lessonTopic: text,
  purpose: text,
  demand: choice('withdrawal', 'distribution_demand', 'stop_demand'),
  // Of a person only what he has signed.
  consentKind: ({ person: whose }) => {
    const signed = (whose?.consents ?? []).map(({ kind }): string => kind)
    const all = titledOptions(consentTitles satisfies Record<ConsentKind, string>)
    return {
      kind: 'choice',
      options: signed.length ? all.filter(({ value }) => signed.includes(value)) : all,
    }
  },
  dataKinds: long,
  destroyMethod: text,
  destroyReason: text,
  destroyedOn: date,
  chairId: person,
  members: rows('personId:person'),
  headId: person,
  projectTitle: text,
  customer: text,
  customerAddress: text,
  customerHead: text,
  customerPosition: text,
  projectObject: text,
  projectPurpose: text,
  requirements: long,
  initialData: long,
  projectResult: long,
  deadline: date,
  leader: text,
  performers: long,
  effect: long,
  departments: rows('title', 'personId:person'),
  council: rows('name', 'about', {
    ...{ name: 'role', kind: 'choice' },
    options: values('member', 'chair', 'secretary'),
  }),
  works: rows('section', 'text:long', 'due', 'responsible'),
  materials: rows('title', 'form', 'copies'),
}
