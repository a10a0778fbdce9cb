import { belongsTo, draftableKinds, fileNameOf, type PaperSource } from '@app/model/drafting'
import { registryApi } from '@app/model/registry'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { AppError, mount } from '#http'
import { findOrganisation } from '#organisations'
import { findPair } from '#pairs'
import { issuerOf } from '#papers'
import { findProgramme } from '#programmes'
import { found } from './changing-orders.ts'
import { askedSource, createPairsOrder, createPaper } from './create-paper.ts'
import { gatherDossier } from './dossier.ts'
import { fileOf } from './paper-file.ts'
import { showPaper } from './show-paper.ts'
import { findFitting, listSubjects } from './subjects.ts'
import { usualFacts } from './usual-facts.ts'

/** «Новый документ»: the kinds, whom they may be about, drafts and blank forms. */
export async function creationRoutes(app: FastifyInstance) {
  mount(app, registryApi.kinds, async ({ db, actor, querystring, today }) => {
    const { organisationId } = actor
    const { personId, pairId } = querystring
    const organisation = await findOrganisation(db, organisationId)
    const kind = organisation && issuerOf(organisation).kind
    const has = (source: PaperSource) => kind !== undefined && belongsTo(source, kind)
    if (pairId) {
      const pair = await findPair(db, organisationId, pairId)
      if (!pair) throw new AppError('not-found')
      return draftableKinds((one) => has(one) && one.about === 'pair' && (one.suits?.(pair.form) ?? true))
    }
    if (!personId) return draftableKinds(has)
    const cycleId = await knownCycle(db, organisationId, querystring.cycleId)
    const person = await findFitting(db, { organisationId, cycleId, today, ids: [personId] })
    if (!person) throw new AppError('not-found')
    return draftableKinds((one) => has(one) && one.about === 'person' && (one.fits?.(person) ?? true))
  })

  mount(app, registryApi.subjects, async ({ db, actor, querystring, today }) => {
    const { organisationId } = actor
    const cycleId = await knownCycle(db, organisationId, querystring.cycleId)
    const source = askedSource(querystring.code, querystring.variant)
    return listSubjects(db, { organisationId, cycleId, source, today })
  })

  mount(app, registryApi.create, async ({ db, actor, body, today, journal }) => {
    const { organisationId, accountId } = actor
    const source = askedSource(body.code, body.variant)
    const cycleId = await knownCycle(db, organisationId, body.cycleId)
    const author = { organisationId, accountId, today }
    if (source.about === 'pairs' && !cycleId) throw new AppError('paper.no-pairs')
    const id =
      source.about === 'pairs' && cycleId
        ? (await createPairsOrder(db, author, { cycleId, facts: body.facts })).id
        : await createPaper(db, author, { ...body, source, cycleId })
    await journal({
      ...{ action: 'paper.created', subject: 'paper', subjectId: id },
      details: { code: source.code, ...(source.variant ? { variant: source.variant } : {}) },
    })
    return showPaper(db, await found(db, organisationId, id), today)
  })

  mount(app, registryApi.createPairsOrder, async ({ db, actor, params, body, today, journal }) => {
    const { organisationId, accountId } = actor
    const author = { organisationId, accountId, today }
    const { id, pairs } = await createPairsOrder(db, author, { cycleId: params.id, ...body })
    await journal({
      ...{ action: 'paper.created', subject: 'paper', subjectId: id },
      details: { code: 'D14', pairs },
    })
    return showPaper(db, await found(db, organisationId, id), today)
  })

  mount(app, registryApi.blank, async ({ db, actor, params, querystring, today, refuse }) => {
    const { organisationId } = actor
    const source = askedSource(params.code, querystring.variant)
    const { blank } = source
    if (!blank) return refuse('paper.no-blank')
    const cycleId = await knownCycle(db, organisationId, querystring.cycleId)
    const bare = { ...source, about: 'organisation' as const, needs: [] }
    const at = { date: null, number: null }
    const { dossier } = await gatherDossier(db, {
      organisationId,
      cycleId,
      source: bare,
      facts: {},
      at,
      today,
    })
    if (!belongsTo(source, dossier.issuer.kind)) throw new AppError('not-found')
    const facts = await usualFacts(db, organisationId, source, dossier)
    const { doc } = blank(dossier, facts)
    return {
      ...(await fileOf(doc, querystring.format)),
      name: `${fileNameOf({ ...source, life: 'form' }, { number: 'бланк', title: doc.title })}.${querystring.format}`,
      ...(querystring.inline ? { inline: true } : {}),
    }
  })
}

/** The cycle of the request, when it is one of this organisation. */
export async function knownCycle(db: Db, organisationId: string, id: string | undefined) {
  if (!id) return null
  if (!(await findProgramme(db, organisationId, id))) throw new AppError('not-found')
  return id
}
