import type { PackageError } from '@app/model/packages'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const packageRefusals = {
  'package.nobody': msg`Никому из выбранных этот документ не подходит. Выберите других людей или другой вид`,
  'package.too-large': msg`Слишком много людей для одного пакета. Соберите его по частям`,
  'package.not-ready': msg`Файла нет: пакет ещё собирается, отменён или уже удалён`,
  'package.over': msg`Пакет уже собран или отменён`,
} satisfies Record<PackageError, MessageDescriptor>
