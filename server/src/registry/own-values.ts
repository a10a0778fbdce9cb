import type { Doc } from '@app/model/documents'
import { type TemplateValues, templateData } from '@app/model/templates'
import type { Db } from '#db'
import { findOrganisation } from '#organisations'
import { listPairs, toPair } from '#pairs'
import { issuerOf, listCorrected } from '#papers'
import { listLinked, type PaperRecord } from './queries.ts'

/** What the tags of an organisation's own form are filled with for this paper. */
export async function ownValues(
  db: Db,
  paper: PaperRecord,
  doc: Doc,
  today: string,
): Promise<TemplateValues> {
  const { organisationId } = paper
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new Error('a document without its organisation')
  const linked = await listLinked(db, organisationId, paper.id)
  const pairs = linked.length ? await listPairs(db, organisationId, { ids: linked }) : []
  return templateData({
    issuer: issuerOf(organisation, await listCorrected(db, organisationId)),
    doc,
    at: { date: paper.datedOn, number: paper.number },
    today,
    pairs: pairs.map((row) => {
      const pair = toPair(row, today)
      const side = (role: 'mentor' | 'mentee') =>
        pair.members.filter((one) => one.role === role).map((one) => ({ name: one.name, about: one.place }))
      return {
        ...{ mentors: side('mentor'), mentees: side('mentee'), form: pair.formTitle },
        // Without a day of its own the pair begins on the day of the order.
        ...{ from: pair.startsOn ?? paper.datedOn, to: pair.endsOn },
      }
    }),
  })
}
