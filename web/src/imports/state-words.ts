import { type RowState, type SkippedKind, skippedSentences } from '@app/model/imports'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '#ui'

type Words = {
  /** Of the counter: «Новые 1 102». */
  many: MessageDescriptor
  /** Of a row. */
  one: MessageDescriptor
  tone: Tone
  /** What becomes of these rows. */
  note: MessageDescriptor
}

export const stateWords: Record<RowState, Words> = {
  new: {
    many: msg`Новые`,
    one: msg`новая карточка`,
    tone: 'success',
    note: msg`Этих людей в базе ещё нет: для каждого появится карточка`,
  },
  changed: {
    many: msg`Изменятся`,
    one: msg`изменится`,
    tone: 'info',
    note: msg`Эти люди уже есть. Карточка дополнится тем, что сказано в списке; пустые ячейки ничего не сотрут`,
  },
  same: {
    many: msg`Без изменений`,
    one: msg`без изменений`,
    tone: 'neutral',
    note: msg`Об этих людях всё уже известно: загружать нечего`,
  },
  duplicate: {
    many: msg`Дубли`,
    one: msg`дубль`,
    tone: 'neutral',
    note: msg`Эти строки повторяют другие строки файла. Загрузится первая из них`,
  },
  doubtful: {
    many: msg`Сомнительные`,
    one: msg`проверьте`,
    tone: 'warning',
    note: msg`Загрузятся как есть. Прочитайте замечания: поправить можно прямо в таблице`,
  },
  wrong: {
    many: msg`Ошибки`,
    one: msg`ошибка`,
    tone: 'danger',
    note: msg`Не загрузятся, пока ошибку не исправить здесь же. Или загрузите строки без ошибочных значений`,
  },
}

/** Why a row of the file holds no person. */
const skippedWords: Record<SkippedKind, MessageDescriptor> = {
  header: msg`повтор заголовка таблицы`,
  numbering: msg`нумерация столбцов`,
  group: msg`название класса или группы`,
  total: msg`итоговая строка`,
  signature: msg`подпись или примечание под таблицей`,
  note: msg`заголовок раздела или примечание`,
  nameless: msg`нет фамилии и имени`,
  continued: msg`продолжение строки выше`,
  'hidden-sheet': msg`скрытый лист не загружается`,
  'no-list': msg`на листе не найден список людей`,
}

/** The contract brings the sentence itself; the words of the page are found by it. */
export function skippedReason(why: string, t: (message: MessageDescriptor) => string): string {
  const [kind] = Object.entries(skippedSentences).find(([, sentence]) => sentence === why) ?? []
  const words = kind ? skippedWords[kind as SkippedKind] : undefined // A key of the record by its type.
  return words ? t(words) : why
}
