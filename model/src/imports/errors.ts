/** Why a file cannot be read at all, with the HTTP status of the refusal. */
export const importErrors = {
  'import.empty-file': 422,
  'import.file-too-large': 413,
  'import.encrypted': 422,
  'import.zip-bomb': 422,
  'import.damaged': 422,
  'import.macros': 422,
  'import.old-format': 422,
  'import.open-document': 422,
  'import.word-document': 422,
  'import.pdf': 422,
  'import.picture': 422,
  'import.archive': 422,
  'import.web-page': 422,
  'import.not-a-table': 422,
  'import.too-many-rows': 422,
  'import.too-many-columns': 422,
  'import.too-many-cells': 422,
  'import.too-slow': 422,
  'import.no-people': 422,
} as const

export type ImportErrorCode = keyof typeof importErrors

/** Refusals of what is done with a list after it was read. */
export const importStepErrors = {
  'import.over': 409,
  'import.nothing': 409,
  'import.not-loaded': 409,
  'import.depended-on': 409,
} as const

export type ImportStepError = keyof typeof importStepErrors

/** The sentences of the refusals in Russian, for the command line; the pages have their own catalogue. */
export const importErrorSentences = {
  'import.empty-file': 'Файл пуст. Проверьте, что список сохранён, и выберите его ещё раз.',
  'import.file-too-large': 'Файл больше 20 МБ. Уберите из него рисунки и лишние листы и сохраните ещё раз.',
  'import.encrypted': 'Файл защищён паролем. Откройте его в Excel, снимите пароль и сохраните копию.',
  'import.zip-bomb':
    'Файл распаковывается в слишком большой объём и поэтому не открывается. Скопируйте список в новую книгу Excel и сохраните её.',
  'import.damaged':
    'Файл повреждён или передан не полностью. Откройте его в Excel, сохраните заново и загрузите ещё раз.',
  'import.macros': 'В файле есть макросы. Сохраните его как «Книга Excel (*.xlsx)» и загрузите ещё раз.',
  'import.old-format':
    'Это таблица старого формата (XLS или XLSB). Откройте её в Excel и сохраните как «Книга Excel (*.xlsx)».',
  'import.open-document':
    'Это таблица OpenDocument (ODS). Сохраните её как XLSX или CSV и загрузите ещё раз.',
  'import.word-document':
    'Это документ Word, а не таблица. Скопируйте список в Excel и сохраните как «Книга Excel (*.xlsx)».',
  'import.pdf': 'Это PDF, а не таблица. Попросите исходный файл Excel или скопируйте список в таблицу.',
  'import.picture': 'Это изображение, а не таблица. Нужен файл XLSX, CSV или TSV.',
  'import.archive': 'Это архив. Распакуйте его и загрузите сам файл со списком.',
  'import.web-page':
    'Это веб-страница или XML, сохранённые под видом таблицы. Откройте файл в Excel и сохраните как «Книга Excel (*.xlsx)».',
  'import.not-a-table': 'Файл не похож на таблицу. Нужен список в формате XLSX, CSV или TSV.',
  'import.too-many-rows': 'В таблице больше 20 000 строк. Разделите список на несколько файлов.',
  'import.too-many-columns': 'В таблице больше 200 столбцов. Оставьте только нужные столбцы.',
  'import.too-many-cells':
    'В таблице слишком много заполненных ячеек. Оставьте только нужные столбцы и листы.',
  'import.too-slow':
    'Файл обрабатывается слишком долго. Скопируйте список в новую книгу Excel и сохраните её.',
  'import.no-people':
    'Не удалось найти в файле список людей. Нужна таблица со столбцом «ФИО» или столбцами «Фамилия», «Имя», «Отчество».',
} as const satisfies Record<ImportErrorCode, string>
