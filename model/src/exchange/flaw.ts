import type { JsonError } from './json-reader.ts'

/** A flaw of an instance as a person reads it: where, and what to mend. */
export type Flaw = {
  readonly code: string
  /** `pairs[3][2]`, empty for the whole file. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly text: string
}

/** Nobody follows a longer path; the line and the column lead there too. */
const STEPS_SHOWN = 12

export function describeFlaw(error: JsonError, bytes: Uint8Array): Flaw {
  let line = 1
  let start = 0
  const end = Math.min(error.offset, bytes.length)
  for (let b = 0; b < end; b++) {
    if (bytes[b] !== 0x0a) continue
    line++
    start = b + 1
  }
  let column = 1
  // Bytes that continue a character of UTF-8 are not columns of their own.
  for (let b = start; b < end; b++) if (((bytes[b] ?? 0) & 0xc0) !== 0x80) column++
  const steps = error.path.length > STEPS_SHOWN ? [...error.path.slice(0, STEPS_SHOWN), '…'] : error.path
  const path = steps.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )
  const sentence = sentences[error.code] ?? 'файл задачи составлен неверно'
  const text = sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(error.params[name] ?? ''))
  return { code: error.code, path, line, column, text }
}

const sentences: Readonly<Record<string, string>> = {
  syntax: 'это не JSON: здесь ошибка в записи',
  encoding: 'текст не в кодировке UTF-8',
  'too-deep': 'слишком много вложенных скобок',
  'empty-file': 'файл пуст',
  'trailing-text': 'после конца задачи есть лишний текст',
  'expected-array': 'здесь должен быть список [ … ]',
  'expected-object': 'здесь должен быть объект { … }',
  'expected-key': 'здесь должно быть имя поля в кавычках',
  'expected-colon': 'после имени поля должно стоять двоеточие',
  'expected-string': 'здесь должна быть строка в кавычках',
  'expected-number': 'здесь должно быть число',
  'expected-boolean': 'здесь должно быть true или false',
  'expected-id': 'здесь должен быть идентификатор: строка в кавычках',
  'expected-person': 'здесь должен быть участник: строка или объект с полем id',
  'expected-two': 'здесь должны быть ровно два идентификатора, а не {length}',
  'expected-three': 'здесь должны быть наставляемый, наставник и балл, а не {length} значений',
  'field-missing': 'нет обязательного поля «{field}»',
  'field-twice': 'поле «{field}» указано дважды',
  'format-unknown': 'неизвестный формат «{format}», нужен «mentor-match/1»',
  'mode-unknown': 'неизвестный режим «{mode}»: возможны score, fair, leximin, stable, blend',
  'blocking-wrong': 'число блокирующих пар должно быть целым и не меньше нуля',
  'max-wrong': 'наибольшее число наставляемых должно быть целым и не меньше нуля',
  'min-wrong': 'наименьшее число наставляемых должно быть целым и не меньше нуля',
  'open-wrong': 'поле open бывает только "optional" или "required"',
  'limit-wrong': 'предел должен быть целым и не меньше нуля',
  'id-missing': 'у участника нет поля id',
  'id-twice': 'поле id указано дважды',
  'empty-id': 'идентификатор пуст',
  'duplicate-id': 'идентификатор «{id}» уже занят',
  'mentee-unknown': 'нет наставляемого «{id}»',
  'mentor-unknown': 'нет наставника «{id}»',
  'pairs-missing': 'нет ни одного из полей pairs, matrix, csr',
  'pairs-twice': 'даны сразу «{first}» и «{second}», нужно что-то одно',
  'pair-twice': 'пара «{mentee}» — «{mentor}» указана дважды с разными баллами',
  'score-not-a-number': 'балл должен быть числом',
  'score-not-whole': 'балл {value} не целый',
  'score-out-of-range': 'балл {value} вне границ 0…1000000',
  'matrix-rows': 'в матрице должно быть строк столько же, сколько наставляемых: {expected}',
  'matrix-row-length': 'в строке матрицы должно быть чисел столько же, сколько наставников: {expected}',
  'csr-ptr-wrong': 'ptr должен начинаться с 0 и не убывать, здесь {value}',
  'csr-ptr-length': 'в ptr должно быть {expected} чисел, а не {length}',
  'csr-mentor-wrong': 'номер наставника {value} вне границ: наставников {mentors}',
  'csr-length': 'здесь должно быть {expected} чисел, как сказано в ptr, а не {length}',
  'pin-not-eligible': 'закреплена недопустимая пара «{mentee}» — «{mentor}»',
  'pin-forbidden': 'пара «{mentee}» — «{mentor}» и закреплена, и запрещена',
  'pin-contradiction': 'наставляемый «{mentee}» закреплён и за «{other}», и за «{mentor}»',
  'apart-from-self': 'наставляемого «{mentee}» нельзя развести с самим собой',
  'list-twice': 'предпочтения «{id}» даны дважды',
  'named-twice': '«{id}» назван в списке дважды',
}
