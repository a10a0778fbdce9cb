import type { Sex } from '#values'
import { unchanged } from './case.ts'
import { type Declined, doubtful, sure } from './doubt.ts'
import { decline } from './endings.ts'
import { foldYo } from './fold-yo.ts'
import { declineGivenName } from './given-name.ts'

/** Turkic words and endings of a patronymic: «Гасан оглы», «Ерланкызы». */
export const turkicSon = /(?:^|[\s-])(?:оглы|оглу|оглан|улы|уулу|ұлы|угли|ўғли|зода)$|(?:улы|ұлы|оглы|угли)$/
export const turkicDaughter = /(?:^|[\s-])(?:кызы|гызы|кизи|қызы|кызи|қизи)$|(?:кызы|гызы|қызы|кизи)$/

/** The stress stands on the last syllable, hence -ом. */
const stressedIch = new Set(['ильич', 'лукич', 'фомич', 'кузьмич'])

/** A patronymic in all cases. */
export function declinePatronymic(patronymic: string, sex: Sex | null): Declined {
  const lower = foldYo(patronymic)
  if (turkicSon.test(lower) || turkicDaughter.test(lower)) return sure(unchanged(patronymic))
  if (/[иы]ч$/.test(lower)) return sure(decline(patronymic, stressedIch.has(lower) ? 'hard' : 'hardEm'))
  if (/[вчш]на$/.test(lower)) return sure(decline(patronymic, 'a'))
  const asName = declineGivenName(patronymic, sex)
  return doubtful(asName.forms, 'unusual-patronymic', unchanged(patronymic))
}
