import type { DecisionError } from '@app/model/decisions'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const decisionRefusals = {
  'decision.missing': msg`Пары этой формы создают по решению. Запишите его на вкладке «Решение», потом сформируйте пары`,
  'decision.draft-changed': msg`В черновике есть пары, которых не было в решении. Верните черновик к нему или запишите новое решение`,
  'decision.other-body': msg`Для этой формы решает другой орган. Выберите его или измените порядок решения`,
  'decision.in-future': msg`Эта дата ещё не наступила. Укажите сегодняшнюю или более раннюю`,
  'decision.opinion-missing': msg`Для этой формы нужно мнение. Укажите, когда оно получено`,
  'decision.opinion-late': msg`Мнение получают до решения. Проверьте даты`,
  'decision.employer-missing': msg`Укажите, когда работодатель согласовал пары`,
  'decision.pairs-formed': msg`По этому решению уже сформированы пары. Сначала расформируйте их`,
  'decision.empty-draft': msg`В этом черновике нет ни одной пары, решать не о чем`,
  'confirmation.too-late': msg`Пара уже закреплена приказом или расформирована. Ответ больше не нужен`,
  'confirmation.link-unknown': msg`Эта ссылка не подходит. Попросите у куратора новую или отсканируйте код ещё раз`,
  'confirmation.nobody': msg`Спрашивать некого: у всех этих пар уже есть все согласия`,
} satisfies Record<DecisionError, MessageDescriptor>
