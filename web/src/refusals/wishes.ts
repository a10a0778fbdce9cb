import type { WishError } from '@app/model/wishes'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const wishRefusals = {
  'wishes.not-open': msg`Сбор карточек не открыт. Откройте его, и можно будет отвечать`,
  'wishes.closed': msg`Сбор карточек уже завершён. Если вы не успели, скажите об этом куратору`,
  'wishes.nobody': msg`Карточки раздавать некому: в подборе нет людей или все уже ответили`,
  'wishes.link-unknown': msg`Эта ссылка не подходит. Попросите у куратора новую или отсканируйте код ещё раз`,
  'wishes.unknown-person': msg`На карточке назван кто-то, кого нет в этом подборе. Обновите страницу и отметьте ещё раз`,
  'wishes.twice': msg`Один человек назван дважды. Оставьте его на одном месте`,
  'wishes.liked-and-hard': msg`Один и тот же человек и в желаемых, и в «трудно работать». Оставьте что-то одно`,
} satisfies Record<WishError, MessageDescriptor>
