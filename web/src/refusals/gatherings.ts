import type { GatheringError } from '@app/model/gatherings'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const gatheringRefusals = {
  'gathering.nobody-to-talk': msg`Беседовать некому: среди приглашённых нет ни одной возможной пары. Проверьте список и согласия`,
  'gathering.too-many-talks': msg`Бесед слишком много для одной встречи. Уменьшите число бесед на человека или разделите встречу`,
  'gathering.past-midnight': msg`Встреча затянется за полночь. Сделайте беседы короче, их число меньше или начните раньше`,
  'gathering.few-tables': msg`Когда столов меньше, чем наставников, за столом сидит один наставляемый. Поставьте одно место или добавьте столы`,
  'gathering.no-schedule': msg`Расписания бесед ещё нет. Составьте его, и можно будет напечатать`,
} satisfies Record<GatheringError, MessageDescriptor>
