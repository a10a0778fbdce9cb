import { labourAgreement, type Payment } from '#agreements'
import { type Pair, pairStateTitles } from '#pairs'
import type { PaperFacts } from '#registry'
import { mentoringReference } from '#reports'
import type { Dossier, DraftPair } from './dossier.ts'
import type { PaperSource } from './source.ts'
import { filled, issued, linesOf } from './words.ts'

const employees = ['teacher', 'employee']

/** What an employee signs to be a mentor, and what he is given for having been one. */
export const mentorPaperSources: PaperSource[] = [
  {
    code: 'D16',
    ...{ about: 'person', life: 'paper', many: true, needs: ['mentored'] },
    asks: [
      ...(['contractOn', 'contractNumber', 'consentOn', 'workContent', 'workManner'] as const),
      ...(['from', 'to', 'payBy', 'payAmount', 'payPercent', 'jobParagraph'] as const),
    ],
    usual: (d) => (d.person ? filled({ ...periodOf(d), consentOn: consentOn(d) }) : {}),
    fits: ({ kind, roles }) => employees.includes(kind) && roles.includes('mentor'),
    build: (d, f) => {
      const { person } = d
      const term = periodOf(d)
      const content = linesOf(f.workContent)
      return labourAgreement({
        ...{ ...issued(d), at: d.at, on: d.on },
        employee: person && { name: person.name, position: person.position.nominative },
        contract: { date: f.contractOn ?? null, number: f.contractNumber || null },
        consentOn: f.consentOn ?? consentOn(d) ?? null,
        mentees: working(d).flatMap(({ ordered }) => ordered.mentees),
        ...{ content: content.length ? content : usualContent, manner: f.workManner || usualManner },
        ...{ from: f.from ?? term.from ?? null, to: f.to ?? term.to ?? null, payment: paymentOf(f) },
      })
    },
    blank: (d) => labourAgreement({ ...issued(d), at: {}, on: d.on }),
  },
  {
    code: 'D33',
    ...{ about: 'person', life: 'paper', needs: ['mentored'] },
    asks: ['requestedBy', 'achievements', 'rewarded', 'curatorId', 'phone'],
    usual: (d) => filled({ phone: d.issuer.phone }),
    fits: ({ roles }) => roles.includes('mentor'),
    build: (d, f) => {
      const { person } = d
      const curator = d.official(f.curatorId)
      return mentoringReference({
        ...{ issuer: d.issuer, at: d.at },
        mentor: person && { name: person.name, ...filled({ about: person.about }) },
        // What no order has secured is not confirmed.
        pairs: (person?.mentored ?? []).filter(({ order }) => order?.date).map(referred),
        ...{ events: linesOf(f.achievements), rewards: linesOf(f.rewarded) },
        ...filled({ for: f.requestedBy }),
        ...(curator ? { executor: { name: curator.name.short, ...filled({ phone: f.phone }) } } : {}),
      })
    },
  },
]

const usualManner = 'индивидуально, очно, по плану работы пары'

const usualContent = [
  'выявление профессиональных затруднений наставляемого',
  'помощь в планировании и проведении работы',
  'посещение занятий наставляемого и их разбор',
  'отчет о результатах наставничества',
]

const over: readonly Pair['state'][] = ['completed', 'terminated_early', 'replaced']

/** His pairs among employees that are not over: the labour code speaks of no others. */
const working = ({ person }: Dossier): DraftPair[] =>
  (person?.mentored ?? []).filter(
    ({ state, ordered }) => ordered.track === 'employees' && !over.includes(state),
  )

/** From the first of his pairs to the last. */
function periodOf(d: Dossier): { from?: string; to?: string } {
  const pairs = working(d)
  const begun = pairs.flatMap(({ from }) => from ?? []).sort()
  const ends = pairs.map(({ to }) => to).sort()
  return filled({ from: begun[0], to: ends.at(-1) })
}

/** When he agreed to be a mentor, as it is registered and not taken back. */
const consentOn = ({ person }: Dossier): string | undefined =>
  person?.consents.find(({ kind, withdrawnOn }) => kind === 'mentoring_employee' && !withdrawnOn)?.signedOn

/** Nothing until it is said how and how much: money is never guessed. */
function paymentOf({ payBy, payAmount, payPercent, jobParagraph }: PaperFacts): Payment | null {
  if (payBy === 'job_function') return { kind: 'job-function', ...filled({ paragraph: jobParagraph }) }
  if (payBy === 'fixed' && payAmount) return { kind: 'fixed', amount: payAmount }
  return payBy === 'percent' && payPercent ? { kind: 'percent', percent: payPercent } : null
}

const referred = ({ ordered, formTitle, from, to, closedOn, order, state }: DraftPair) => ({
  mentees: ordered.mentees,
  ...{ form: formTitle, from, to: closedOn ?? to, order, completed: state === 'completed' },
  result: over.includes(state) ? pairStateTitles[state] : 'продолжается',
})
