import { useLingui } from '@lingui/react/macro'
import { type LookUp, usualName } from './look-up.ts'
import type { Effect } from './use-draft.ts'

/** What a colleague did, in words that suit anybody: «закреплена пара Бондаренко Олеся – Громов Илья». */
export function useStepWords(look: LookUp): (did: NonNullable<Effect['did']>) => string {
  const { t } = useLingui()
  const nameOf = (id: string) =>
    usualName((look.mentees.get(id) ?? look.mentors.get(id))?.name ?? t`участник`)
  const pairOf = (one: { mentee: string; mentor: string }) => `${nameOf(one.mentee)} – ${nameOf(one.mentor)}`
  return (did) => {
    if (did === 'back') return t`отменён последний шаг`
    switch (did.kind) {
      case 'lock':
        return t`закреплена пара ${pairOf(did)}`
      case 'unlock':
        return t`снято закрепление: ${nameOf(did.mentee)}`
      case 'lock-all':
        return t`закреплены все пары`
      case 'unlock-all':
        return t`сняты все закрепления`
      case 'move':
        return did.mentor === null
          ? t`без наставника: ${nameOf(did.mentee)}`
          : t`вручную поставлена пара ${pairOf({ mentee: did.mentee, mentor: did.mentor })}`
      case 'forbid':
        return did.reason
          ? t`запрещена пара ${pairOf(did)} (${did.reason})`
          : t`запрещена пара ${pairOf(did)}`
      case 'allow':
        return t`снят запрет: ${pairOf(did)}`
      case 'weights':
        return t`изменены веса`
      case 'capacity':
        return did.places === null
          ? t`${nameOf(did.mentor)}: мест снова столько, сколько в базе`
          : t`${nameOf(did.mentor)}: мест теперь ${did.places}`
      case 'away':
        return did.away
          ? t`отложен в черновике: ${nameOf(did.person)}`
          : t`снова в подборе: ${nameOf(did.person)}`
      case 'method':
        return t`выбран другой способ подбора`
      case 'group':
        return t`изменён размер группы`
      case 'solve':
        return t`пары подобраны заново`
      case 'created':
        return t`черновик составлен`
    }
  }
}
