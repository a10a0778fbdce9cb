import type { TemplateError } from '@app/model/templates'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const templateRefusals = {
  'template.not-docx': msg`Это не документ Word. Нужен файл DOCX`,
  'template.old-word': msg`Это документ старого формата (DOC). Откройте его в Word и сохраните как «Документ Word (*.docx)»`,
  'template.encrypted': msg`Файл защищён паролем. Снимите пароль в Word и сохраните копию`,
  'template.damaged': msg`Файл повреждён или передан не полностью. Откройте его в Word, сохраните заново и выберите ещё раз`,
  'template.too-large': msg`Файл больше 20 МБ. Уменьшите рисунки и сохраните ещё раз`,
  'template.zip-bomb': msg`Файл распаковывается в слишком большой объём. Уменьшите рисунки и сохраните ещё раз`,
  'template.macros': msg`В файле есть макросы. Сохраните его как «Документ Word (*.docx)», без макросов`,
  'template.embedded': msg`В файл вставлены другие файлы или программы (таблица Excel, объект OLE). Вставьте их как рисунок или текст`,
  'template.external': msg`Файл берёт рисунок или шаблон из другого места. Вставьте рисунок в сам документ и отсоедините шаблон`,
  'template.field-code': msg`В файле есть поле, которое загружает данные или запускает программу. Уберите его: Ctrl+Shift+F9 превращает поле в текст`,
  'template.unsafe-xml': msg`Внутри файла записано то, чего в обычном документе не бывает. Скопируйте текст в новый документ Word и сохраните его`,
  'template.too-slow': msg`Файл обрабатывается слишком долго. Упростите его: меньше таблиц и рисунков`,
  'template.unusable': msg`Этот шаблон больше не заполняется. Загрузите исправленный файл`,
} satisfies Record<TemplateError, MessageDescriptor>
