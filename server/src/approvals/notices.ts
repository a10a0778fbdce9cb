import { isAsked } from '@app/model/approvals'
import { asServer, type Db } from '#db'
import { notifyAccounts } from '#notifications'
import type { Standing } from './show-agreement.ts'

/** Accounts whose turn it is. */
export const askedAccounts = ({ steps }: Standing): string[] =>
  steps.flatMap(({ state, accountId }) => (accountId && isAsked(state) ? [accountId] : []))

/** Tells those whose turn it has become, and not again those who knew. */
export async function tellAsked(
  db: Db,
  { route, ...standing }: Standing,
  code: 'agreement.asked' | 'agreement.reminded',
  known: readonly string[] = [],
) {
  const fresh = askedAccounts({ route, ...standing }).filter((one) => !known.includes(one))
  await asServer(db, () =>
    notifyAccounts(db, route.organisationId, fresh, { code, link: `/agreements/${route.documentId}` }),
  )
  return fresh.length
}

/** The one who sent it hears how it ended. */
export async function tellSender(db: Db, { route }: Standing, state: 'agreed' | 'refused') {
  const { organisationId, documentId, sentBy } = route
  if (!sentBy) return
  await asServer(db, () =>
    notifyAccounts(db, organisationId, [sentBy], {
      code: `agreement.${state}`,
      link: `/programme/documents/${documentId}`,
    }),
  )
}
