import type { Actor } from '@app/model/access'
import { done } from '@app/model/api'
import { headSigns, paperOnly, signatureApi, signerObstacle } from '@app/model/signatures'
import { foldName } from '@app/model/values'
import type { FastifyInstance } from 'fastify'
import { findGateSettings } from '#consents'
import type { Db } from '#db'
import { AppError, mount } from '#http'
import {
  askHead,
  docOf,
  lockPaper,
  type PaperRecord,
  signingObstacles,
  signPaper,
  tellOfForce,
  tellOfRefusal,
} from '#registry'
import { findRule, listSigners, prove, signFile } from '#signatures'
import { copyFor } from './entitled.ts'

/** A named signer signs, or refuses and says why. */
export async function ownSignatureRoutes(app: FastifyInstance) {
  mount(
    app,
    signatureApi.signOwn,
    async ({ db, actor, visitor, params, body, today, now, request, context, refuse, refuseIf, journal }) => {
      const { organisationId, accountId } = actor
      const { paper, signer, signers } = await findSigner(
        db,
        actor,
        await lockPaper(db, organisationId, params.id),
      )
      refuseIf(signingObstacles(paper))
      if (signer.signedAt) refuse('signature.already')
      refuseIf(await signingObstaclesOf(db, { actor, name: visitor.name, paper, signer, today }))
      const proved = await prove(db, body, { accountId, organisationId, address: request.ip, now })
      const { key } = signer
      await signFile(db, paper, {
        ...{ side: key.side, personId: key.side === 'office' ? null : key.personId, accountId },
        who: key.side === 'own' ? signer.name : visitor.name,
        ...(key.side === 'representative'
          ? { position: `Законный представитель: ${signer.place}`, child: signer.place }
          : { position: signer.place }),
        ...{ ...proved, now, today },
      })
      // Where the head does not sign, the last of the signers puts the paper in force.
      const last = signers.every((one) => one.signedAt || one === signer)
      if (last && !headSigns(paper.code)) {
        const signedBy = signers.map((one) => (one === signer ? visitor.name : one.name)).join(', ')
        refuseIf((await signPaper(db, paper, { signedOn: today, today, now, signedBy })).refused)
        await tellOfForce(db, paper)
      } else if (last) await askHead({ db, context }, paper)
      await journal({
        ...{ action: 'paper.e-signed', subject: 'paper', subjectId: paper.id },
        details: { code: paper.code, how: proved.how, side: key.side },
      })
      return done
    },
  )

  mount(
    app,
    signatureApi.refuseOwn,
    async ({ db, actor, visitor, params, body, now, refuse, refuseIf, journal }) => {
      const { organisationId, accountId } = actor
      const { paper, signer } = await findSigner(db, actor, await lockPaper(db, organisationId, params.id))
      refuseIf(signingObstacles(paper))
      if (signer.signedAt) refuse('signature.already')
      if (signer.refused) refuse('signature.refused')
      const { key } = signer
      await db
        .insertInto('paperRefusal')
        .values({
          ...{ organisationId, documentId: paper.id, side: key.side, accountId, who: visitor.name },
          personId: key.side === 'office' ? null : key.personId,
          ...{ reason: body.reason, refusedAt: now },
        })
        .execute()
      await tellOfRefusal(db, paper)
      await journal({
        ...{ action: 'paper.sign-refused', subject: 'paper', subjectId: paper.id },
        details: { code: paper.code, side: key.side },
      })
      return done
    },
  )
}

type Signer = Awaited<ReturnType<typeof listSigners>>[number]

/** As whom the actor signs this paper; for anybody else it is not there. */
export const isSigner = (actor: Actor, { key }: Pick<Signer, 'key'>): boolean =>
  key.side === 'office'
    ? key.accountId === actor.accountId && actor.role !== 'representative'
    : (actor.people ?? []).includes(key.personId) &&
      (actor.role === 'representative') === (key.side === 'representative')

async function findSigner(db: Db, actor: Actor, paper: PaperRecord | undefined) {
  const signers = paper?.registeredAt ? await listSigners(db, actor.organisationId, paper.id) : []
  const signer = signers.find((one) => isSigner(actor, one))
  if (!paper || !signer) throw new AppError('not-found')
  return { paper, signer, signers }
}

type Signing = { actor: Actor; name: string; paper: PaperRecord; signer: Signer; today: string }

/** Why this signer cannot sign this paper on the screen; what the page says beside the button too. */
export async function signingObstaclesOf(db: Db, { actor, name, paper, signer, today }: Signing) {
  const { organisationId } = actor
  if (paperOnly(paper.code)) return ['signature.paper-only'] as const
  const { ages } = await findGateSettings(db, organisationId)
  const rule = await findRule(db, organisationId)
  if (!rule) return ['signature.rules-off'] as const
  const { side } = signer.key
  const person = { kind: signer.kind ?? '', bornOn: signer.bornOn }
  const obstacle = signerObstacle(side, person, { ages, today, families: rule.families })
  if (obstacle) return [obstacle]
  // The name under the text is the name of the one who signs, or the paper would lie.
  const written = signer.name.split(' / ').map(foldName)
  if (side === 'representative' && !written.includes(foldName(name)))
    return ['signature.other-representative'] as const
  // Nobody signs what he may not read to the end, and of others' children he may not.
  const copy = await copyFor(db, actor, paper, await docOf(db, paper, today), today)
  return copy.hidden + copy.unnamed > 0 ? (['signature.others-data'] as const) : []
}
