import type { TemplateFinding } from '@app/model/templates'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What is wrong with a tag, and how it is put right; `{tag}` is the tag as it stands in the file. */
export const findingWords: Record<TemplateFinding['kind'], MessageDescriptor> = {
  'tag-unclosed': msg({ message: 'Тег «{tag}» не закрыт: поставьте после него фигурную скобку' }),
  'tag-unopened': msg({ message: 'Тег «{tag}» не открыт: поставьте перед ним фигурную скобку' }),
  'loop-unclosed': msg({
    message: 'Повтор «#{tag}» не закончен: добавьте тег с тем же именем и косой чертой',
  }),
  'loop-unopened': msg({
    message: 'Повтор «/{tag}» закончен, но нигде не начат: добавьте тег с тем же именем и решёткой',
  }),
  'loop-crossed': msg({ message: 'Повторы пересекаются ({tag}): тот, что начат позже, закончите раньше' }),
  'loop-in-line': msg({
    message:
      'Начало и конец повтора «{tag}» стоят в разных таблицах или строках: поставьте их в одну строку таблицы или в отдельные абзацы',
  }),
  'tag-broken': msg({
    message: 'Тег «{tag}» записан с ошибкой: наберите его заново, без разного оформления внутри',
  }),
  'no-tags': msg`В файле нет ни одного тега: документы по такому шаблону были бы одинаковыми`,
  unknown: msg({ message: 'Тег «{tag}» неизвестен: на его месте будет напечатан знак вопроса' }),
}
