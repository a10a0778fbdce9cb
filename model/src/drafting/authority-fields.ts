import type { authorityFacts } from '#registry'
import { roadmapDecisions } from '#registry'
import type { Dossier } from './dossier.ts'
import { date, long, number, type Of, text, values, yes } from './field-kinds.ts'

const organisations = ({ territory }: Dossier) =>
  territory.map(({ id, name }) => ({ value: id, title: name }))

/** How the questions of the papers of an authority are asked. */
export const authorityFields: Record<keyof typeof authorityFacts, Of> = {
  officialName: text,
  officialPost: text,
  controlName: text,
  controlPost: text,
  executorName: text,
  informBy: date,
  resendBy: date,
  collectBy: date,
  summaryBy: date,
  attached: yes,
  roadmaps: (dossier) => ({
    kind: 'rows',
    columns: [
      { name: 'organisationId', kind: 'choice', options: organisations(dossier) },
      { name: 'decision', kind: 'choice', options: values(...roadmapDecisions) },
      { name: 'remarks', kind: 'long' },
    ],
  }),
  organisationId: (dossier) => ({ kind: 'choice', options: organisations(dossier) }),
  recommendations: long,
  year: number,
}
