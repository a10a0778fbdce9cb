import { type AgreementAnswer, isAsked } from '@app/model/approvals'
import type { Db } from '#db'
import { type PaperRecord, textHashOf } from '#registry'
import { askedAccounts, tellAsked, tellSender } from './notices.ts'
import { findStanding, noteStanding, type Standing } from './show-agreement.ts'

type Given = {
  no: number
  answer: AgreementAnswer
  remarks: string
  entry: 'screen' | 'paper'
  answeredOn: string
  accountId: string
  who: string
  now: Date
}

/** Why this step cannot be answered now. */
export function answerObstacles({ steps }: Standing, no: number) {
  const state = steps.find((step) => step.no === no)?.state
  if (state === 'queued') return ['agreement.not-your-turn'] as const
  return isAsked(state) ? [] : (['agreement.answered'] as const)
}

/** Keeps the answer, asks the next one, tells the sender when it is over. The paper is locked by the caller. */
export async function giveAnswer(db: Db, paper: PaperRecord, before: Standing, given: Given) {
  const { organisationId } = paper
  const { no, now, ...answer } = given
  const { id, sentOn } = before.route
  const said = before.steps.find((step) => step.no === no)?.answers.length ?? 0
  await db
    .insertInto('agreementAnswer')
    .values({
      ...{ organisationId, agreementId: id, step: no, seq: said + 1, answeredAt: now, ...answer },
      textHash: await textHashOf(db, paper, sentOn),
    })
    .execute()
  const standing = await findStanding(db, paper)
  const state = await noteStanding(db, paper, standing)
  if (!standing) return
  await tellAsked(db, standing, 'agreement.asked', askedAccounts(before))
  if (state === 'agreed' || state === 'refused') await tellSender(db, standing, state)
}
