import { type PaperSignature, type PaperSignatures, paperOnly } from '@app/model/signatures'
import { hasSecondFactor } from '#accounts'
import type { Db } from '#db'
import type { PaperRecord } from '#registry'
import { findRule, hasJoined, listScans, listSignatures, listSigners } from './queries.ts'

type Row = Awaited<ReturnType<typeof listSignatures>>[number]

export const toSignature = ({ actName, actOn, actNumber, ...row }: Row): PaperSignature => ({
  ...row,
  act: { actName, actOn, actNumber },
})

/** Everything that the page of a paper shows of its signatures. */
export async function showSignatures(
  db: Db,
  paper: PaperRecord,
  accountId: string,
): Promise<PaperSignatures> {
  const { organisationId, id } = paper
  const rule = await findRule(db, organisationId)
  return {
    rule: rule ?? null,
    joined: await hasJoined(db, rule, accountId),
    secondFactor: await hasSecondFactor(db, accountId),
    paperOnly: paperOnly(paper.code),
    signatures: (await listSignatures(db, organisationId, id)).map(toSignature),
    signers: await listSigners(db, organisationId, id),
    scans: await listScans(db, organisationId, id),
  }
}
