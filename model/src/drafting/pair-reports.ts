import type { PaperFacts } from '#registry'
import { evaluationSheet, menteeReport, mentorReport, shareSheet } from '#reports'
import type { Dossier } from './dossier.ts'
import { forEachMentee, pairOf, reportedPair, trackOf } from './pair-words.ts'
import type { PaperSource } from './source.ts'
import { filled, issued } from './words.ts'

/** D22 and D23: what is said of a pair at the end; what nobody has counted is left to be written. */
export const pairReportSources: PaperSource[] = [
  {
    code: 'D22',
    title: 'отчет наставника',
    ...{ about: 'pair', life: 'form', many: true, asks: ['curatorId'] },
    build: (d, f) => mentorReport({ ...aboutPair(d), curator: d.official(f.curatorId) }),
    blank: (d) => mentorReport(issued(d)),
  },
  {
    code: 'D22',
    variant: 'mentee',
    title: 'отчет наставляемого',
    ...{ about: 'pair', life: 'form', many: true, asks: [] },
    build: (d) =>
      forEachMentee(d, (author) =>
        menteeReport({
          ...{ ...aboutPair(d), author },
          by: trackOf(pairOf(d)) === 'employees' ? 'employee' : 'learner',
        }),
      ),
    blank: (d) => menteeReport({ ...issued(d), by: 'learner' }),
  },
  {
    code: 'D23',
    title: 'по критериям',
    ...{ about: 'pair', life: 'form', many: true, asks: ['headId', 'conclusions'] },
    build: (d, f) => evaluationSheet({ ...aboutPair(d), ...headed(d, f) }),
    blank: (d) => evaluationSheet(issued(d)),
  },
  {
    code: 'D23',
    variant: 'shares',
    title: 'по доле выполнения планов',
    ...{ about: 'pair', life: 'form', many: true, asks: ['headId', 'conclusions'] },
    build: (d, f) => shareSheet({ ...aboutPair(d), ...headed(d, f) }),
    blank: (d) => shareSheet(issued(d)),
  },
]

function aboutPair(d: Dossier) {
  const pair = reportedPair(d)
  return { ...issued(d), ...(pair ? { pair } : {}) }
}

const headed = (d: Dossier, f: PaperFacts) =>
  filled({ head: d.official(f.headId), conclusions: f.conclusions })
