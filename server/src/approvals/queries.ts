import type { Db } from '#db'

export const findRoute = (db: Db, organisationId: string, documentId: string) =>
  db
    .selectFrom('agreement')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('documentId', '=', documentId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()

export type Route = NonNullable<Awaited<ReturnType<typeof findRoute>>>

/** Steps of a route in their order, each with all its answers, the latest first. */
export async function listSteps(db: Db, { organisationId, id }: Route) {
  const steps = await db
    .selectFrom('agreementStep')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('agreementId', '=', id)
    .orderBy('no')
    .execute()
  const answers = await db
    .selectFrom('agreementAnswer')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('agreementId', '=', id)
    .orderBy('seq', 'desc')
    .execute()
  return steps.map((step) => ({ ...step, answers: answers.filter((one) => one.step === step.no) }))
}

/** Open routes of papers that are still drafts, where this account is asked. */
export const listRoutesOf = (db: Db, organisationId: string, accountId: string) =>
  db
    .selectFrom('agreement')
    .innerJoin('document', (join) =>
      join
        .onRef('document.organisationId', '=', 'agreement.organisationId')
        .onRef('document.id', '=', 'agreement.documentId'),
    )
    .selectAll('agreement')
    .where('agreement.organisationId', '=', organisationId)
    .where('agreement.withdrawnAt', 'is', null)
    .where('document.registeredAt', 'is', null)
    .where('document.cancelledOn', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('agreementStep as step')
          .select('step.no')
          .whereRef('step.organisationId', '=', 'agreement.organisationId')
          .whereRef('step.agreementId', '=', 'agreement.id')
          .where('step.accountId', '=', accountId),
      ),
    )
    .orderBy('agreement.sentAt')
    .execute()

/** The route of the last paper of the kind: it is proposed for the next one. */
export const findUsualRoute = (db: Db, organisationId: string, code: string) =>
  db
    .selectFrom('agreement')
    .innerJoin('document', (join) =>
      join
        .onRef('document.organisationId', '=', 'agreement.organisationId')
        .onRef('document.id', '=', 'agreement.documentId'),
    )
    .selectAll('agreement')
    .where('agreement.organisationId', '=', organisationId)
    .where('document.code', '=', code)
    .orderBy('agreement.sentAt', 'desc')
    .executeTakeFirst()

export async function countRefused(db: Db, organisationId: string): Promise<number> {
  const { count } = await db
    .selectFrom('document')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('organisationId', '=', organisationId)
    .where('agreement', '=', 'refused')
    .where('registeredAt', 'is', null)
    .where('cancelledOn', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
