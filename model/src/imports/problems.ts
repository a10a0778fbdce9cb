import type {
  CountProblem,
  DateProblem,
  EmailProblem,
  ExperienceProblem,
  GroupProblem,
  NameProblem,
  PhoneProblem,
  SexProblem,
} from '#values'
import type { CellFault } from './cells.ts'

/** `wrong`: the value is not loaded; `doubtful`: it is, and somebody should look. */
export type Severity = 'wrong' | 'doubtful'

export type ProblemCode =
  | NameProblem
  | DateProblem
  | PhoneProblem
  | EmailProblem
  | ExperienceProblem
  | CountProblem
  | GroupProblem
  | SexProblem
  | 'sex.contradicts-patronymic'
  | 'experience.exceeds-age'
  | 'person.maybe-duplicate'
  | 'cell.error'
  | 'cell.formula-without-value'
  | 'text.hidden-characters'
  | 'text.too-long'

/** Every oddity of a row with its weight and its sentence; «{value}» is the text of the cell. */
export const problemSentences = {
  'name.missing': ['wrong', 'Нет фамилии и имени — строка не загружается'],
  'name.first-missing': ['doubtful', 'Нет имени: «{value}»'],
  'name.last-missing': ['doubtful', 'Нет фамилии: «{value}»'],
  'name.initials': ['doubtful', 'Имя указано инициалами: «{value}». Для приказа нужны полные имя и отчество'],
  'name.order': ['doubtful', 'Проверьте, где фамилия, а где имя: «{value}»'],
  'name.many-words': ['doubtful', 'В имени больше трёх слов, проверьте, как оно разделено: «{value}»'],
  'name.remark': ['doubtful', 'В имени была пометка в скобках, она не загружена: «{value}»'],
  'name.strange': ['doubtful', 'Не похоже на имя: «{value}»'],
  'date.unreadable': ['wrong', 'Не удалось прочитать дату: «{value}»'],
  'date.impossible': ['wrong', 'Такой даты нет в календаре: «{value}»'],
  'date.future': ['wrong', 'Дата рождения ещё не наступила: «{value}»'],
  'date.too-old': ['wrong', 'По этой дате человеку больше ста лет: «{value}»'],
  'date.too-young': ['doubtful', 'По этой дате человеку меньше пяти лет: «{value}»'],
  'date.year-only': ['wrong', 'Указан только год, нужна полная дата рождения: «{value}»'],
  'date.month-first': ['doubtful', 'Похоже, месяц записан раньше дня: «{value}»'],
  'phone.unreadable': ['wrong', 'Не удалось прочитать телефон: «{value}»'],
  'phone.short': ['wrong', 'Короткий номер без кода города: «{value}»'],
  'phone.damaged': ['wrong', 'Номер испорчен таблицей, последние цифры потеряны: «{value}»'],
  'email.unreadable': ['wrong', 'Не похоже на адрес электронной почты: «{value}»'],
  'sex.unreadable': ['wrong', 'Не удалось понять пол: «{value}»'],
  'sex.contradicts-patronymic': ['doubtful', 'Пол не сходится с отчеством: «{value}»'],
  'group.looks-like-date': ['wrong', 'Таблица превратила класс в дату: «{value}»'],
  'group.strange': ['doubtful', 'Не похоже на класс или группу: «{value}»'],
  'experience.unreadable': ['wrong', 'Не удалось понять стаж: «{value}»'],
  'experience.too-long': ['wrong', 'Такого стажа не бывает: «{value}»'],
  'experience.unsure': ['doubtful', 'Стаж указан неточно: «{value}»'],
  'experience.exceeds-age': ['doubtful', 'Стаж не сходится с возрастом: «{value}»'],
  'capacity.unreadable': ['wrong', 'Не удалось понять число наставляемых: «{value}»'],
  'capacity.too-large': ['wrong', 'Слишком большое число наставляемых: «{value}»'],
  'person.maybe-duplicate': ['doubtful', 'Возможно, это тот же человек, что в строке {of}'],
  'cell.error': ['wrong', 'В ячейке ошибка таблицы: «{value}»'],
  'cell.formula-without-value': ['wrong', 'В ячейке формула без результата: откройте файл в Excel и сохраните его'],
  'text.hidden-characters': ['doubtful', 'В ячейке были невидимые знаки, они убраны: «{value}»'],
  'text.too-long': ['doubtful', 'Текст слишком длинный, загружено начало'],
} as const satisfies Record<ProblemCode, readonly [Severity, string]> // biome-ignore format: a table

/** What a cell without a usable value is reported as. */
export const faultCodes = {
  error: 'cell.error',
  'no-result': 'cell.formula-without-value',
} as const satisfies Record<CellFault['fault'], ProblemCode>

/** Something odd about a row; `title` and `column` say in which cell. */
export type Problem = {
  sheet: string
  row: number
  column?: number
  title?: string
  code: ProblemCode
  severity: Severity
  original?: string
  /** The other row, where two are concerned. */
  of?: { sheet: string; row: number }
}

// A cell of a novel's length must not make a message of it.
const SHOWN = 80

/** The Russian sentence of a problem, for the command line and for reports. */
export function problemMessage({
  code,
  original = '',
  of,
}: Pick<Problem, 'code' | 'original' | 'of'>): string {
  const value = original.length > SHOWN ? `${original.slice(0, SHOWN)}…` : original
  const place = of ? `${of.row}${of.sheet ? ` (лист «${of.sheet}»)` : ''}` : ''
  return problemSentences[code][1]
    .replace('{value}', () => value.replaceAll('\n', ' '))
    .replace('{of}', () => place)
}
