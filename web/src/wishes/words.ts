import type { CardEntry, WishedPairRow, WishSide } from '@app/model/wishes'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { z } from 'zod'

export const sideWords = {
  mentor: msg`наставник`,
  mentee: msg`наставляемый`,
} as const satisfies Record<WishSide, MessageDescriptor>

export const entryWords = {
  link: msg`по ссылке`,
  account: msg`со своего входа`,
  paper: msg`с бумаги`,
} as const satisfies Record<CardEntry, MessageDescriptor>

export const matchWords = {
  'mutual-first': msg`оба назвали друг друга первыми`,
  'first-second': msg`у одного первый выбор, у другого второй`,
  'one-sided-first': msg`первый выбор одной стороны`,
  'mutual-lower': msg`оба назвали, но не первыми`,
} as const satisfies Record<z.output<typeof WishedPairRow>['match'], MessageDescriptor>
