import {
  type AgreedBy,
  type Agreement,
  type AgreementPage,
  agreementStateOf,
  isAsked,
  type NewStep,
  type StepState,
  stepStatesOf,
} from '@app/model/approvals'
import type { Db } from '#db'
import { type PaperRecord, textHashOf } from '#registry'
import { listCandidates } from './candidates.ts'
import { findRoute, findUsualRoute, listSteps, type Route } from './queries.ts'

export type Standing = {
  route: Route
  textHash: string
  steps: (Awaited<ReturnType<typeof listSteps>>[number] & { state: StepState })[]
}

/** Where the agreement of a paper stands, for the text that it has now. */
export async function standingOf(db: Db, paper: PaperRecord, route: Route): Promise<Standing> {
  const steps = await listSteps(db, route)
  // Nobody has answered yet: the text tells nothing, and need not be composed for a list. Registration lets in
  // exactly the text that was agreed; its number and date are no change of it.
  const agreed = paper.registeredAt ? paper.agreementHash : null
  const isAnswered = steps.some((step) => step.answers.length > 0)
  const textHash = agreed ?? (isAnswered ? await textHashOf(db, paper, route.sentOn) : '')
  const states = stepStatesOf(
    route.mode,
    steps.map((step) => step.answers[0] ?? null),
    textHash,
  )
  return { route, textHash, steps: steps.map((step, i) => ({ ...step, state: states[i] ?? 'queued' })) }
}

export async function findStanding(db: Db, paper: PaperRecord): Promise<Standing | undefined> {
  const route = await findRoute(db, paper.organisationId, paper.id)
  return route && standingOf(db, paper, route)
}

/** What the page of a paper shows of its agreement. */
export async function showAgreement(db: Db, paper: PaperRecord): Promise<AgreementPage> {
  const { organisationId } = paper
  const standing = await findStanding(db, paper)
  const usual = standing ? undefined : await findUsualRoute(db, organisationId, paper.code)
  const candidates = paper.registeredAt ? [] : await listCandidates(db, organisationId)
  const present = new Set(candidates.map(({ accountId }) => accountId))
  return {
    agreement: standing ? agreementOf(standing) : null,
    usual: usual
      ? {
          mode: usual.mode,
          // Who has left since is not proposed again.
          steps: (await listSteps(db, usual)).flatMap(({ accountId, name, position }): NewStep[] =>
            accountId === null ? [{ name, position }] : present.has(accountId) ? [{ accountId }] : [],
          ),
        }
      : null,
    candidates,
  }
}

function agreementOf({ route, steps, textHash }: Standing): Agreement {
  return {
    ...route,
    state: agreementStateOf(steps.map(({ state }) => state)),
    changed: steps.some(({ answers }) => answers[0] && answers[0].textHash !== textHash),
    steps: steps.map((step) => ({
      ...step,
      answers: step.answers.map((one) => ({ ...one, older: one.textHash !== textHash })),
    })),
  }
}

/** Lines of the sheet; an answer to an older text is none. */
export const agreedBy = ({ steps }: Standing): AgreedBy[] =>
  steps.map(({ name, position, state, answers: [last] }) => {
    const holds = last && !isAsked(state) && state !== 'queued'
    return {
      ...{ name, position },
      answer: holds ? last.answer : null,
      remarks: holds ? last.remarks : '',
      entry: holds ? last.entry : null,
      on: holds ? last.answeredOn : null,
    }
  })

/** Notes with the paper how far its agreement is; answers the state. */
export async function noteStanding(db: Db, paper: PaperRecord, standing: Standing | undefined) {
  const state = standing ? agreementStateOf(standing.steps.map((step) => step.state)) : null
  await db
    .updateTable('document')
    .set({
      agreement: state,
      agreementOn: standing?.route.sentOn ?? null,
      agreementHash: state === 'agreed' ? (standing?.textHash ?? null) : null,
      agreedBy: standing && state === 'agreed' ? JSON.stringify(agreedBy(standing)) : null,
    })
    .where('organisationId', '=', paper.organisationId)
    .where('id', '=', paper.id)
    .execute()
  return state
}
