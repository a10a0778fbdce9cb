import { type ImportRow, type ProblemCode, problemSentences } from '@app/model/imports'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

type Sentence = (value: string) => MessageDescriptor

/** What is odd about a row. The value is the text of the cell, of namesakes the number of the other row. */
const sentences: Record<ProblemCode, Sentence> = {
  'name.missing': () => msg`Нет фамилии и имени. Такую строку не загрузить: допишите их в файле`,
  'name.first-missing': (value) => msg`Нет имени: «${value}»`,
  'name.last-missing': (value) => msg`Нет фамилии: «${value}»`,
  'name.initials': (value) => msg`Вместо имени инициалы: «${value}». Для приказа нужны полные имя и отчество`,
  'name.order': (value) => msg`Проверьте, где фамилия, а где имя: «${value}»`,
  'name.many-words': (value) => msg`В имени больше трёх слов, проверьте, как оно разделено: «${value}»`,
  'name.remark': (value) => msg`В имени была пометка в скобках, она не загружается: «${value}»`,
  'name.strange': (value) => msg`Не похоже на имя: «${value}»`,
  'date.unreadable': (value) => msg`Не удалось прочитать дату: «${value}»`,
  'date.impossible': (value) => msg`Такой даты нет в календаре: «${value}»`,
  'date.future': (value) => msg`Дата рождения ещё не наступила: «${value}»`,
  'date.too-old': (value) => msg`По этой дате человеку больше ста лет: «${value}»`,
  'date.too-young': (value) => msg`По этой дате человеку меньше пяти лет: «${value}»`,
  'date.year-only': (value) => msg`Указан только год, нужна полная дата рождения: «${value}»`,
  'date.month-first': (value) => msg`Похоже, месяц записан раньше дня: «${value}»`,
  'phone.unreadable': (value) => msg`Не удалось прочитать телефон: «${value}»`,
  'phone.short': (value) => msg`Короткий номер без кода города: «${value}»`,
  'phone.damaged': (value) => msg`Номер испорчен таблицей, последние цифры потеряны: «${value}»`,
  'email.unreadable': (value) => msg`Не похоже на адрес электронной почты: «${value}»`,
  'sex.unreadable': (value) => msg`Не удалось понять пол: «${value}»`,
  'sex.contradicts-patronymic': (value) => msg`Пол не сходится с отчеством: «${value}»`,
  'group.looks-like-date': (value) => msg`Таблица превратила класс в дату: «${value}»`,
  'group.strange': (value) => msg`Не похоже на класс или группу: «${value}»`,
  'experience.unreadable': (value) => msg`Не удалось понять стаж: «${value}»`,
  'experience.too-long': (value) => msg`Такого стажа не бывает: «${value}»`,
  'experience.unsure': (value) => msg`Стаж указан неточно: «${value}»`,
  'experience.exceeds-age': (value) => msg`Стаж не сходится с возрастом: «${value}»`,
  'capacity.unreadable': (value) => msg`Не удалось понять число наставляемых: «${value}»`,
  'capacity.too-large': (value) => msg`Слишком большое число наставляемых: «${value}»`,
  'person.maybe-duplicate': (of) => msg`Возможно, это тот же человек, что в строке ${of}`,
  'cell.error': (value) => msg`В ячейке ошибка таблицы: «${value}»`,
  'cell.formula-without-value': () =>
    msg`В ячейке формула без результата: откройте файл в Excel и сохраните его`,
  'text.hidden-characters': (value) => msg`В ячейке были невидимые знаки, они убраны: «${value}»`,
  'text.too-long': () => msg`Текст слишком длинный, загрузится начало`,
}

type RowProblem = ImportRow['problems'][number]

const isCode = (code: string): code is ProblemCode => code in problemSentences

/** A remark in the language of the page; of a code that this page does not know yet, as the server says it. */
export function problemSentence(
  problem: Pick<RowProblem, 'code' | 'message'>,
  t: (message: MessageDescriptor) => string,
): string {
  return isCode(problem.code) ? t(sentences[problem.code](cellIn(problem))) : problem.message
}

/** The same for what was typed instead. */
export const typedSentence = (code: ProblemCode, typed: string): MessageDescriptor => sentences[code](typed)

/** The text of the cell inside the message of the server: what stands in the place of its one gap. */
export function cellIn({ code, message }: Pick<RowProblem, 'code' | 'message'>): string {
  const [head = '', tail] = isCode(code) ? problemSentences[code][1].split(/\{(?:value|of)\}/) : []
  if (tail === undefined || !message.startsWith(head) || !message.endsWith(tail)) return ''
  return message.slice(head.length, message.length - tail.length)
}
