import { type Action, type Actor, can, scopeOf, type Target } from '@app/model/access'
import { accountApi, type Me } from '@app/model/accounts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { queryOf } from './load.ts'

/** Who is signed in; asked once and then kept until sign-out or a switch of the role. */
export const meQuery = { ...queryOf(accountApi.me, {}), staleTime: 5 * 60_000 }

/** The signed-in person; only for pages behind sign-in. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data

/** The person who acts, as the policy wants him: from the active membership. */
function actorOf(me: Me): Actor | undefined {
  if (!me.membership) return undefined
  const { role, organisationId } = me.membership
  return { accountId: me.accountId, role, organisationId, people: me.personId ? [me.personId] : [] }
}

/** Whether the active role may do it at all, or to this thing: the same function as on the server. */
export function useCan(action: Action, target?: Target): boolean {
  const me = useMe()
  return mayDo(me, action, target)
}

/** As `useCan`, outside components. */
export function mayDo(me: Me, action: Action, target?: Target): boolean {
  const actor = actorOf(me)
  if (!actor) return false
  return target ? can(actor, action, target) : scopeOf(actor.role, action) !== undefined
}
