import { useLingui } from '@lingui/react/macro'
import { refusals } from '#refusals'
import { type ProfileValues, profileProblems } from './profile-form.ts'

/** Problems of a profile in words, for `useForm`. */
export function useProfileProblems() {
  const { t } = useLingui()
  return (values: ProfileValues): Partial<Record<keyof ProfileValues, string>> => {
    const words = {
      inn: t(refusals['organisation.inn-wrong']),
      ogrn: t(refusals['organisation.ogrn-wrong']),
      numbering: t(refusals['organisation.numbering-wrong']),
      email: t`Проверьте адрес: нужен вид имя@пример.рф`,
    }
    return Object.fromEntries(
      Object.entries(profileProblems(values)).map(([key, code]) => [key, words[code]]),
    )
  }
}
