import { done } from '@app/model/api'
import { documentKind, isDocumentCode } from '@app/model/documents'
import { signatureApi } from '@app/model/signatures'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { AppError, mount } from '#http'
import { findOrganisation } from '#organisations'
import { findPaper, lockPaper, type PaperRecord, showPaper, signingObstacles, signPaper } from '#registry'
import { prove } from './prove.ts'
import { listSignatures, listSigners } from './queries.ts'
import { showSignatures } from './show-signatures.ts'
import { signFile } from './sign-file.ts'

/** The simple electronic signature: of the head, of those who are named besides him. */
export async function signRoutes(app: FastifyInstance) {
  mount(
    app,
    signatureApi.sign,
    async ({ db, actor, visitor, params, body, today, now, request, allowed, refuse, refuseIf, journal }) => {
      const { organisationId, accountId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      refuseIf(signingObstacles(paper))
      if (!headSigns(paper)) refuse('signature.not-a-signer')
      const signatures = await listSignatures(db, organisationId, paper.id)
      if (signatures.some(({ personId }) => personId === null)) refuse('signature.already')
      const left = (await listSigners(db, organisationId, paper.id)).filter(({ signedAt }) => !signedAt)
      if (left.length > 0) refuse('signature.wait-for-signers')
      const head = await findOrganisation(db, organisationId)
      const name = [head?.directorLastName, head?.directorFirstName, head?.directorPatronymic]
      // The name under the text is the name of the one who signs, or the paper would lie.
      if (folded(name.filter(Boolean).join(' ')) !== folded(visitor.name)) refuse('signature.other-head')
      const proved = await prove(db, body, { accountId, organisationId, address: request.ip, now })
      await signFile(db, paper, {
        ...{ personId: null, who: visitor.name, position: head?.directorPosition ?? '', accountId },
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

  mount(
    app,
    signatureApi.signOwn,
    async ({ db, actor, params, body, today, now, request, refuse, refuseIf, journal }) => {
      const { organisationId, accountId, people = [] } = actor
      const paper = await lockPaper(db, organisationId, params.id)
      const signers = paper ? await listSigners(db, organisationId, paper.id) : []
      const signer = signers.find(({ personId }) => people.includes(personId))
      if (!paper || !signer) throw new AppError('not-found')
      refuseIf(signingObstacles(paper))
      if (signer.signedAt) refuse('signature.already')
      const proved = await prove(db, body, { accountId, organisationId, address: request.ip, now })
      await signFile(db, paper, {
        ...{ personId: signer.personId, who: signer.name, position: signer.place, accountId },
        ...{ ...proved, now, today },
      })
      // Where the head does not sign, the last of the signers puts the paper in force.
      const last = signers.every((one) => one.signedAt || one.personId === signer.personId)
      if (last && !headSigns(paper)) {
        const signedBy = signers.map(({ name }) => name).join(', ')
        refuseIf((await signPaper(db, paper, { signedOn: today, today, now, signedBy })).refused)
      }
      await journal({
        ...{ action: 'paper.e-signed', subject: 'paper', subjectId: paper.id },
        details: { code: paper.code, how: proved.how },
      })
      return done
    },
  )

  mount(
    app,
    signatureApi.setSigners,
    async ({ db, actor, params, body, today, allowed, refuse, journal }) => {
      const { organisationId, accountId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (paper.cancelledOn) refuse('paper.cancelled')
      if (paper.signedOn || (await listSignatures(db, organisationId, paper.id)).length > 0)
        refuse('signature.signed')
      const ids = [...new Set(body.personIds)]
      const people = await db
        .selectFrom('person')
        .select(['id', 'bornOn'])
        .where('organisationId', '=', organisationId)
        .where('id', '=', sql<string>`any(${ids}::uuid[])`)
        .execute()
      if (people.length < ids.length) throw new AppError('not-found')
      const grown = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`
      // For a minor the representative signs, on paper.
      if (people.some(({ bornOn }) => bornOn !== null && bornOn > grown)) refuse('signature.minor')
      await db
        .deleteFrom('paperSigner')
        .where('organisationId', '=', organisationId)
        .where('documentId', '=', paper.id)
        .execute()
      if (ids.length > 0)
        await db
          .insertInto('paperSigner')
          .values(ids.map((personId, i) => ({ organisationId, documentId: paper.id, personId, no: i + 1 })))
          .execute()
      await journal({
        ...{ action: 'paper.signers', subject: 'paper', subjectId: paper.id },
        details: { count: ids.length },
      })
      return showSignatures(db, paper, accountId)
    },
  )
}

/** By the catalogue; a kind that nobody knows is signed by the head. */
const headSigns = ({ code }: PaperRecord) =>
  !isDocumentCode(code) || documentKind(code).signs.some((one) => one === 'director')

const folded = (name: string) => name.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')

function found(paper: PaperRecord | undefined): PaperRecord {
  if (!paper) throw new AppError('not-found')
  return paper
}
