import type { Clause, Run } from '#documents'
import { clause, formatDate, gap, runs, tie } from '#documents'
import type { ConsentForm } from './consent-form.ts'

/** Name, address and numbers of the operator; what is missing is named. */
export function operatorWords({ operator }: ConsentForm, withNumbers = false): (string | Run)[] {
  const name = tie(operator.fullName || operator.shortName)
  return [
    name ? { t: name } : gap('document.organisation-name-missing'),
    ', адрес: ',
    operator.address?.trim() ? operator.address.trim() : gap('document.address-missing'),
    ...(withNumbers || operator.ogrn
      ? [', ОГРН ', operator.ogrn ? operator.ogrn : gap('document.ogrn-missing')]
      : []),
    ...(withNumbers || operator.inn
      ? [', ИНН ', operator.inn ? operator.inn : gap('document.inn-missing')]
      : []),
  ]
}

/** Who processes on the operator's order, with the address, or that there is nobody. */
export function processorClause({ processor }: ConsentForm): Clause {
  if (!processor)
    return clause('Лицо, обрабатывающее персональные данные по поручению оператора: не привлекается.')
  return clause(
    runs(
      'Лицо, обрабатывающее персональные данные по поручению оператора: ',
      processor.name.trim() || gap('document.organisation-name-missing'),
      ', адрес: ',
      processor.address.trim() || gap('document.address-missing'),
      '.',
    ),
  )
}

export const actionsClause = (actions: string): Clause =>
  clause(
    `Действия с персональными данными: ${actions}. Обработка смешанная: в информационной системе оператора и на бумаге.`,
  )

/** «сбор, запись, …» without giving data to anybody: that needs a consent of its own. */
export const ownActions =
  'сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), извлечение, использование, обезличивание, блокирование, удаление, уничтожение'

export const termClause = ({ until, style }: ConsentForm): Clause =>
  clause(
    until
      ? `Согласие действует со дня подписания до ${formatDate(until, style)}.`
      : 'Согласие действует со дня подписания до окончания участия в программе наставничества и один год после завершения цикла программы.',
  )

export const withdrawalClause = ({ operator }: ConsentForm): Clause =>
  clause(
    runs(
      'Согласие можно отозвать в любое время: передать или направить оператору письменное заявление по адресу: ',
      operator.address?.trim() ? operator.address.trim() : gap('document.address-missing'),
      '. После отзыва обработка прекращается, данные уничтожаются не позднее 30\u00A0дней, если для их хранения нет других законных оснований.',
    ),
  )
