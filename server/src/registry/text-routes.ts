import type { Doc } from '@app/model/documents'
import { type Edit, editionApi, layEdits, type PaperText, piecesOf } from '@app/model/editions'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { AppError, mount } from '#http'
import { found } from './changing-orders.ts'
import { findEdition, keepEdition, keepPresent, listEditions, setEdits } from './editions.ts'
import { lockPaper, type PaperRecord } from './queries.ts'
import { draftText } from './text.ts'

/** Corrections of a text by hand, and its editions. */
export async function textRoutes(app: FastifyInstance) {
  mount(app, editionApi.read, async ({ db, actor, params, today }) =>
    showText(db, await found(db, actor.organisationId, params.id), today),
  )

  mount(
    app,
    editionApi.save,
    async ({ db, actor, visitor, params, body, today, now, allowed, refuse, journal }) => {
      const paper = allowed(await lockPaper(db, actor.organisationId, params.id))
      if (paper.registeredAt) refuse('paper.registered')
      if (paper.revision !== body.revision) refuse('paper.text-changed')
      const { generated } = await draftText(db, paper, today)
      if (touchesLocked(generated, body.edits)) refuse('paper.text-locked')
      await keepPresent(db, paper, { now, today })
      const saved = await setEdits(db, paper, body.edits, now)
      await keepEdition(db, saved, 'edited', { accountId: actor.accountId, who: visitor.name, now, today })
      await journal({
        ...{ action: 'paper.text-edited', subject: 'paper', subjectId: paper.id },
        details: { corrections: body.edits.length },
      })
      return showText(db, saved, today)
    },
  )

  mount(app, editionApi.list, async ({ db, actor, params }) =>
    listEditions(db, await found(db, actor.organisationId, params.id)),
  )

  mount(app, editionApi.lines, async ({ db, actor, params }) => {
    const edition = await findEdition(db, await found(db, actor.organisationId, params.id), params.number)
    if (!edition) throw new AppError('not-found')
    return { lines: edition.lines }
  })

  mount(
    app,
    editionApi.restore,
    async ({ db, actor, visitor, params, today, now, allowed, refuse, journal }) => {
      const paper = allowed(await lockPaper(db, actor.organisationId, params.id))
      const edition = await findEdition(db, paper, params.number)
      if (!edition) throw new AppError('not-found')
      if (paper.registeredAt) refuse('paper.registered')
      await keepPresent(db, paper, { now, today })
      const saved = await setEdits(db, paper, edition.edits, now)
      const author = { accountId: actor.accountId, who: visitor.name, now, today }
      await keepEdition(db, saved, 'restored', author, edition.number)
      await journal({
        ...{ action: 'paper.text-restored', subject: 'paper', subjectId: paper.id },
        details: { edition: edition.number },
      })
      return showText(db, saved, today)
    },
  )
}

/** The text as the editor works with it; of a registered document what was fixed. */
async function showText(db: Db, paper: PaperRecord, today: string): Promise<PaperText> {
  const frozen = paper.registeredAt !== null
  const generated =
    frozen && paper.content
      ? (paper.content as unknown as Doc) // written by registration from a Doc
      : (await draftText(db, paper, today)).generated
  return { generated, edits: frozen ? [] : paper.edits, revision: paper.revision, frozen }
}

/** Number and date are given by registration: an edit of them is refused, not dropped in silence. */
function touchesLocked(generated: Doc, edits: readonly Edit[]): boolean {
  const pieces = new Map(piecesOf(generated).map((piece) => [piece.key, piece]))
  return layEdits(generated, edits).standings.some(({ id, key }) => {
    const edit = edits.find((one) => one.id === id)
    const piece = key === null ? undefined : pieces.get(key)
    if (!edit || !piece) return false
    if (edit.kind !== 'change') return !piece.grows
    const locked = new Set(
      piece.parts.filter((part) => part.care === 'registration').map((part) => part.path),
    )
    return edit.parts.some(({ path }) => locked.has(path))
  })
}
