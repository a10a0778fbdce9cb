import { scopeOf } from '@app/model/access'
import { useMe } from '#api'

/** Whether the role sees only the pairs that the person is in. */
export function useOwnReach(): boolean {
  const role = useMe().membership?.role
  return role !== undefined && scopeOf(role, 'pair.read') === 'own'
}
