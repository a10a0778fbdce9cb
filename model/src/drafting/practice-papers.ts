import { blankPractice, type MentionedPerson, practicePaper } from '#publication'
import type { PaperFacts } from '#registry'
import type { Dossier } from './dossier.ts'
import type { PaperSource } from './source.ts'
import { filled, issued, linesOf, titleOfForm } from './words.ts'

/** D29: a case is told in words; names of participants become roles. */
export const practiceSources: PaperSource[] = [
  {
    code: 'D29',
    ...{ about: 'organisation', life: 'paper', needs: ['participants'] },
    asks: [
      ...(['practiceTitle', 'form', 'authors', 'from', 'to', 'problem', 'practiceGoal', 'tasks'] as const),
      ...(['means', 'steps', 'tools', 'results', 'threats', 'howToRepeat', 'resources'] as const),
      ...(['curatorId', 'issuedOn'] as const),
    ],
    usual: (d) => (d.cycle ? { from: d.cycle.startsOn, to: d.cycle.endsOn } : {}),
    build: (d, f) =>
      practicePaper({
        ...{ ...issued(d), title: f.practiceTitle ?? '', form: titleOfForm(d, f.form) ?? null, kind: null },
        authors: (f.authors ?? []).filter(({ name }) => name),
        period: f.from && f.to ? { from: f.from, to: f.to } : null,
        ...{ problem: f.problem ?? '', goal: f.practiceGoal ?? '', tasks: linesOf(f.tasks) },
        ...{ resources: linesOf(f.means), steps: stepsOf(f), tools: linesOf(f.tools) },
        results: (f.results ?? [])
          .filter(({ title }) => title)
          .map(({ title, before, after }) => ({ title, before: before || null, after: after || null })),
        ...{ quotes: [], risks: linesOf(f.threats), howToRepeat: f.howToRepeat ?? '' },
        ...{ links: linesOf(f.resources), photos: [], people: mentioned(d), names: 'hidden' },
        ...{ curator: d.official(f.curatorId), describedOn: f.issuedOn ?? null },
      }),
    blank: (d) => blankPractice(d.issuer),
  },
]

const stepsOf = ({ steps = [] }: PaperFacts) =>
  steps
    .filter(({ title, text }) => title || text)
    .map(({ title, period, text }) => ({ title, text, ...filled({ period }) }))

/** Whoever takes part may be met in the text: his name is not printed. */
const mentioned = ({ participants }: Dossier): MentionedPerson[] =>
  participants.map(({ name, about, kind, takesPart }) => ({
    ...{ role: takesPart[0]?.role ?? 'mentee', name, consent: false },
    ...(kind === 'learner' && about ? { about } : {}),
  }))
