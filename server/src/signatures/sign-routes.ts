import { headSigns, paperOnly, signatureApi, signerId } from '@app/model/signatures'
import type { FastifyInstance } from 'fastify'
import { AppError, mount } from '#http'
import { findOrganisation } from '#organisations'
import {
  askSigners,
  findPaper,
  listSignerAccounts,
  lockPaper,
  type PaperRecord,
  showPaper,
  signingObstacles,
  signPaper,
} from '#registry'
import { checkSigners, listCandidates } from './candidates.ts'
import { prove } from './prove.ts'
import { listSignatures, listSigners } from './queries.ts'
import { showSignatures } from './show-signatures.ts'
import { signFile } from './sign-file.ts'

/** The simple electronic signature of the head, and who signs besides him. */
export async function signRoutes(app: FastifyInstance) {
  mount(
    app,
    signatureApi.sign,
    async ({ db, actor, visitor, params, body, today, now, request, allowed, refuse, refuseIf, journal }) => {
      const { organisationId, accountId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      refuseIf(signingObstacles(paper))
      if (paperOnly(paper.code)) refuse('signature.paper-only')
      if (!headSigns(paper.code)) refuse('signature.not-a-signer')
      const signatures = await listSignatures(db, organisationId, paper.id)
      if (signatures.some(({ side }) => side === 'head')) refuse('signature.already')
      const left = (await listSigners(db, organisationId, paper.id)).filter(({ signedAt }) => !signedAt)
      if (left.some(({ refused }) => refused)) refuse('signature.refused-by')
      if (left.length > 0) refuse('signature.wait-for-signers')
      const head = await findOrganisation(db, organisationId)
      const name = [head?.directorLastName, head?.directorFirstName, head?.directorPatronymic]
      // The name under the text is the name of the one who signs, or the paper would lie.
      if (folded(name.filter(Boolean).join(' ')) !== folded(visitor.name)) refuse('signature.other-head')
      const proved = await prove(db, body, { accountId, organisationId, address: request.ip, now })
      await signFile(db, paper, {
        ...{
          side: 'head',
          personId: null,
          who: visitor.name,
          position: head?.directorPosition ?? '',
          accountId,
        },
        ...{ ...proved, now, today },
      })
      const { refused, pairs } = await signPaper(db, paper, { signedOn: today, today, now })
      refuseIf(refused)
      await journal({
        ...{ action: 'paper.e-signed', subject: 'paper', subjectId: paper.id },
        details: { code: paper.code, how: proved.how, pairs },
      })
      return showPaper(db, await found(await findPaper(db, organisationId, paper.id)), today)
    },
  )

  mount(app, signatureApi.candidates, async ({ db, actor, params, body, today, allowed }) => {
    const paper = allowed(await findPaper(db, actor.organisationId, params.id))
    return listCandidates(db, paper, { q: body.q, today })
  })

  mount(
    app,
    signatureApi.setSigners,
    async ({ db, actor, params, body, today, context, allowed, refuse, refuseIf, journal }) => {
      const { organisationId, accountId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (paper.cancelledOn) refuse('paper.cancelled')
      if (paperOnly(paper.code) && body.signers.length > 0) refuse('signature.paper-only')
      if (paper.signedOn || (await listSignatures(db, organisationId, paper.id)).length > 0)
        refuse('signature.signed')
      const signers = [...new Map(body.signers.map((key) => [signerId(key), key])).values()]
      const { obstacles, unknown } = await checkSigners(db, organisationId, signers, today)
      if (unknown) throw new AppError('not-found')
      refuseIf(obstacles)
      const asked = await listSignerAccounts(db, paper)
      await db
        .deleteFrom('paperSigner')
        .where('organisationId', '=', organisationId)
        .where('documentId', '=', paper.id)
        .execute()
      if (signers.length > 0)
        await db
          .insertInto('paperSigner')
          .values(
            signers.map((key, i) => ({
              ...{ organisationId, documentId: paper.id, no: i + 1, side: key.side },
              personId: key.side === 'office' ? null : key.personId,
              accountId: key.side === 'office' ? key.accountId : null,
            })),
          )
          .execute()
      if (paper.registeredAt) await askSigners({ db, context }, paper, asked)
      await journal({
        ...{ action: 'paper.signers', subject: 'paper', subjectId: paper.id },
        details: { count: signers.length },
      })
      return showSignatures(db, paper, accountId)
    },
  )
}

const folded = (name: string) => name.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')

function found(paper: PaperRecord | undefined): PaperRecord {
  if (!paper) throw new AppError('not-found')
  return paper
}
