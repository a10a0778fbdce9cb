import { msg } from '@lingui/core/macro'

/** Stages of the cycle as headings of the catalogue; the words are those of the model. */
export const stageWords = {
  1: msg`1. Подготовка условий`,
  2: msg`2. База наставляемых`,
  3: msg`3. База наставников`,
  4: msg`4. Отбор и обучение наставников`,
  5: msg`5. Формирование пар`,
  6: msg`6. Работа пар`,
  7: msg`7. Завершение`,
  0: msg`На любом этапе`,
} as const
