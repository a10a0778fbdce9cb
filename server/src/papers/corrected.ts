import type { CaseForms, CorrectedCases } from '@app/model/words'
import type { Db } from '#db'

/** Cases of names and posts without a card, as the organisation corrected them. */
export async function listCorrected(db: Db, organisationId: string): Promise<CorrectedCases> {
  const rows = await db
    .selectFrom('correctedCase')
    .select(['text', 'forms'])
    .where('organisationId', '=', organisationId)
    .execute()
  return Object.fromEntries(rows.map(({ text, forms }) => [text, forms]))
}

type Correction = {
  organisationId: string
  accountId: string
  now: Date
  text: string
  forms: CaseForms | null
}

/** Keeps the cases for every paper from now on; null gives them back to the rules. */
export async function keepCorrected(db: Db, { organisationId, accountId, now, text, forms }: Correction) {
  if (!forms) {
    await db
      .deleteFrom('correctedCase')
      .where('organisationId', '=', organisationId)
      .where('text', '=', text)
      .execute()
    return
  }
  const given = { forms: JSON.stringify(forms), correctedBy: accountId, correctedAt: now.toISOString() }
  await db
    .insertInto('correctedCase')
    .values({ organisationId, text, ...given })
    .onConflict((conflict) => conflict.columns(['organisationId', 'text']).doUpdateSet(given))
    .execute()
}
