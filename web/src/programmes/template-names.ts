import type { CycleTemplate } from '@app/model/programmes'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** How a template is called and for whom it is. */
export const templateNames: Record<CycleTemplate, { title: MessageDescriptor; note: MessageDescriptor }> = {
  compact_year: {
    title: msg`Один учебный год`,
    note: msg`Подготовка в начале осени, пары работают с ноября по май. Подходит большинству`,
  },
  federal_7_stages: {
    title: msg`Длинный цикл`,
    note: msg`28 месяцев: год на базы и обучение наставников, второй на работу пар, осень на итоги`,
  },
  college_measures: {
    title: msg`Комплекс мер на три года`,
    note: msg`Для колледжа: условия, базы и основные мероприятия с длительной работой пар`,
  },
  teacher_track: {
    title: msg`Наставничество педагогов`,
    note: msg`Положение о наставничестве педагогических работников, банк наставников, персонализированные программы`,
  },
}
