import type { ImportErrorCode, ImportStepError } from '@app/model/imports'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const importRefusals = {
  'import.empty-file': msg`Файл пуст. Проверьте, что список в нём сохранён, и выберите файл ещё раз`,
  'import.file-too-large': msg`Файл больше 20 МБ. Уберите из него рисунки и лишние листы, сохраните и выберите ещё раз`,
  'import.encrypted': msg`Файл защищён паролем. Откройте его в Excel, снимите пароль и сохраните копию`,
  'import.zip-bomb': msg`Файл распаковывается в слишком большой объём и поэтому не открывается. Скопируйте список в новую книгу Excel и сохраните её`,
  'import.damaged': msg`Файл повреждён или передан не полностью. Откройте его в Excel, сохраните заново и выберите ещё раз`,
  'import.macros': msg`В файле есть макросы. Сохраните его как «Книга Excel (*.xlsx)» и выберите ещё раз`,
  'import.old-format': msg`Это таблица старого формата (XLS или XLSB). Откройте её в Excel и сохраните как «Книга Excel (*.xlsx)»`,
  'import.open-document': msg`Это таблица OpenDocument (ODS). Сохраните её как XLSX или CSV и выберите ещё раз`,
  'import.word-document': msg`Это документ Word, а не таблица. Скопируйте список в Excel и сохраните как «Книга Excel (*.xlsx)»`,
  'import.pdf': msg`Это PDF, а не таблица. Попросите исходный файл Excel или скопируйте список в таблицу`,
  'import.picture': msg`Это изображение, а не таблица. Нужен файл XLSX, CSV или TSV`,
  'import.archive': msg`Это архив. Распакуйте его и выберите сам файл со списком`,
  'import.web-page': msg`Это веб-страница или XML под видом таблицы. Откройте файл в Excel и сохраните как «Книга Excel (*.xlsx)»`,
  'import.not-a-table': msg`Файл не похож на таблицу. Нужен список в формате XLSX, CSV или TSV`,
  'import.too-many-rows': msg`В таблице больше 20 000 строк. Разделите список на несколько файлов`,
  'import.too-many-columns': msg`В таблице больше 200 столбцов. Оставьте в файле только нужные`,
  'import.too-many-cells': msg`В таблице слишком много заполненных ячеек. Оставьте в файле только нужные столбцы и листы`,
  'import.too-slow': msg`Файл обрабатывается слишком долго. Скопируйте список в новую книгу Excel и сохраните её`,
  'import.no-people': msg`В файле не найден список людей. Нужна таблица со столбцом «ФИО» или столбцами «Фамилия», «Имя», «Отчество»`,
} satisfies Record<ImportErrorCode, MessageDescriptor>

export const importStepRefusals = {
  'import.over': msg`Этот список уже загружен или удалён: в соседней вкладке или другим куратором`,
  'import.nothing': msg`Загружать нечего: все строки повторяют то, что уже есть, или ждут исправления`,
  'import.not-loaded': msg`Этот список не загружен или загрузка уже отменена`,
  'import.depended-on': msg`Отменить загрузку целиком уже нельзя: у кого-то из этих людей появилась пара или согласие, или карточку изменили позже. Лишние карточки поправьте по одной в «Участниках»`,
} satisfies Record<ImportStepError, MessageDescriptor>
