import { type PublicState, publicState } from '@app/model/checks'
import { documentKind, isDocumentCode } from '@app/model/documents'
import { paperState } from '@app/model/registry'
import type { Db } from '#db'

/** All that a stranger is told about a paper: no title, no names. */
export type Checked = {
  kind: string
  organisation: string
  number: string
  datedOn: string
  state: PublicState
  signedOn: string | null
  electronic: boolean
}

/**
 * Finds a registered paper by its code, over all organisations: it runs with the rights of the server and
 * names the few columns that may be shown to anybody.
 */
export async function findChecked(db: Db, code: string): Promise<Checked | undefined> {
  const row = await db
    .selectFrom('document')
    .innerJoin('organisation', 'organisation.id', 'document.organisationId')
    .select(['document.code', 'document.number', 'document.datedOn', 'document.signedOn'])
    .select(['document.registeredAt', 'document.cancelledOn', 'document.replacedById'])
    .select(['document.signedPdfId', 'organisation.fullName', 'organisation.shortName'])
    .where('document.checkCode', '=', code)
    .executeTakeFirst()
  if (!row?.registeredAt) return undefined
  const { code: kind, number, datedOn, signedOn, signedPdfId, fullName, shortName } = row
  return {
    kind: isDocumentCode(kind) ? documentKind(kind).title : 'Документ',
    organisation: fullName || shortName,
    number: number ?? '',
    datedOn: datedOn ?? '',
    state: publicState(paperState(row)),
    signedOn,
    electronic: signedPdfId !== null,
  }
}
