import { type DecisionRule, type FormRule, usualRule } from '@app/model/decisions'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db } from '#db'

/** How this form decides here: as the organisation has set it, else as the handbook says. */
export async function findRule(db: Db, organisationId: string, form: string): Promise<DecisionRule> {
  const rules = await listRules(db, organisationId, [form])
  return rules.get(form)?.rule ?? usualRule(form, 'school')
}

async function listRules(db: Db, organisationId: string, forms: readonly string[]) {
  const organisation = await db
    .selectFrom('organisation')
    .select('kind')
    .where('id', '=', organisationId)
    .executeTakeFirst()
  const set = await db
    .selectFrom('decisionRule')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .execute()
  return new Map(
    forms.map((form) => {
      const usual = usualRule(form, organisation?.kind ?? 'school')
      const row = set.find((one) => one.form === form)
      const rule = row && { bodies: row.bodies, opinion: row.opinion, employerAgreed: row.employerAgreed }
      return [form, { rule: rule ?? usual, usual, own: rule !== undefined }] as const
    }),
  )
}

/** Every form that a cycle of the organisation has, with its rule. */
export async function showRules(db: Db, organisationId: string): Promise<z.output<typeof FormRule>[]> {
  const forms = await db
    .selectFrom('cycleForm')
    .select(['form', sql<string>`max(title)`.as('title')])
    .where('organisationId', '=', organisationId)
    .groupBy('form')
    .orderBy(sql`max(title) collate app_ru`)
    .execute()
  const rules = await listRules(
    db,
    organisationId,
    forms.map(({ form }) => form),
  )
  return forms.flatMap(({ form, title }) => {
    const rule = rules.get(form)
    return rule ? [{ form, title, ...rule }] : []
  })
}
