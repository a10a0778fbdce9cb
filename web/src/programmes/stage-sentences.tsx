import type { BlockCode, StepCode } from '@app/model/programmes'
import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type Counted = { done: number; of: number }

/** What is to be done; without figures while there is nothing to begin with. */
export const nextSteps: Record<StepCode, (params: Counted) => ReactNode> = {
  requisites: ({ done, of }) => (
    <Trans>
      Заполнить реквизиты для документов:{' '}
      <Plural value={of - done} one="не хватает # строки" other="не хватает # строк" />
    </Trans>
  ),
  'curator-appointed': () => <Trans>Назначить куратора программы</Trans>,
  'people-listed': () => <Trans>Загрузить списки учащихся и педагогов</Trans>,
  'forms-chosen': () => <Trans>Выбрать формы наставничества</Trans>,
  'mentees-in-base': () => <Trans>Собрать базу наставляемых</Trans>,
  requests: (some) => <Trans>Записать запросы наставляемых{of(some)}</Trans>,
  'mentee-consents': (some) => <Trans>Собрать согласия наставляемых{of(some)}</Trans>,
  'mentors-in-base': () => <Trans>Собрать базу наставников</Trans>,
  competencies: (some) => <Trans>Записать компетенции наставников{of(some)}</Trans>,
  'mentor-consents': (some) => <Trans>Собрать согласия наставников{of(some)}</Trans>,
  places: (some) => <Trans>Найти места у наставников для всех{of(some)}</Trans>,
  training: (some) => <Trans>Обучить наставников{of(some)}</Trans>,
  certificates: (some) => <Trans>Проверить справки внешних наставников{of(some)}</Trans>,
  proposal: () => <Trans>Подобрать пары</Trans>,
  'mentees-paired': (some) => <Trans>Составить пары{of(some)}</Trans>,
  'pairs-secured': (some) => <Trans>Закрепить пары приказом{of(some)}</Trans>,
  'pairs-begun': (some) => <Trans>Начать работу пар{of(some)}</Trans>,
  'pairs-finished': (some) => <Trans>Завершить пары{of(some)}</Trans>,
  results: (some) => <Trans>Записать итоги наставляемых{of(some)}</Trans>,
}

const of = ({ done, of: all }: Counted): ReactNode =>
  all > 0 ? (
    <>
      :{' '}
      <Trans>
        {done} из {all}
      </Trans>
    </>
  ) : null

/** The same when it is done. */
export const doneSteps: Record<StepCode, (params: Counted) => ReactNode> = {
  requisites: () => <Trans>Реквизиты для документов заполнены</Trans>,
  'curator-appointed': () => <Trans>Куратор программы назначен</Trans>,
  'people-listed': () => <Trans>Списки людей загружены</Trans>,
  'forms-chosen': () => <Trans>Формы наставничества выбраны</Trans>,
  'mentees-in-base': () => <Trans>База наставляемых собрана</Trans>,
  requests: ({ of }) => (
    <Trans>
      Запросы записаны: <People value={of} />
    </Trans>
  ),
  'mentee-consents': ({ of }) => (
    <Trans>
      Согласия наставляемых собраны: <People value={of} />
    </Trans>
  ),
  'mentors-in-base': () => <Trans>База наставников собрана</Trans>,
  competencies: ({ of }) => (
    <Trans>
      Компетенции наставников записаны: <People value={of} />
    </Trans>
  ),
  'mentor-consents': ({ of }) => (
    <Trans>
      Согласия наставников собраны: <People value={of} />
    </Trans>
  ),
  places: () => <Trans>Мест у наставников хватает всем</Trans>,
  training: ({ of }) => (
    <Trans>
      Наставники обучены: <People value={of} />
    </Trans>
  ),
  certificates: () => <Trans>Справки внешних наставников проверены</Trans>,
  proposal: () => <Trans>Варианты пар подобраны</Trans>,
  'mentees-paired': ({ of }) => (
    <Trans>
      Все готовые наставляемые в парах: <People value={of} />
    </Trans>
  ),
  'pairs-secured': ({ of }) => (
    <Trans>
      Закреплено приказом: <Pairs value={of} />
    </Trans>
  ),
  'pairs-begun': ({ of }) => (
    <Trans>
      Работу начали: <Pairs value={of} />
    </Trans>
  ),
  'pairs-finished': ({ of }) => (
    <Trans>
      Завершили работу: <Pairs value={of} />
    </Trans>
  ),
  results: () => <Trans>Итоги наставляемых записаны</Trans>,
}

const People = ({ value }: { value: number }) => (
  <Plural value={value} one="# человек" few="# человека" other="# человек" />
)
const Pairs = ({ value }: { value: number }) => (
  <Plural value={value} one="# пара" few="# пары" other="# пар" />
)

/** What stands in the way. */
export const blockSentences: Record<BlockCode, (count: number) => ReactNode> = {
  'no-requisites': (count) => (
    <Plural
      value={count}
      one="Не заполнена # строка реквизитов, без неё приказ не напечатать"
      few="Не заполнены # строки реквизитов, без них приказ не напечатать"
      other="Не заполнено # строк реквизитов, без них приказ не напечатать"
    />
  ),
  'no-people': () => <Trans>В системе ещё нет людей: начните с загрузки списков</Trans>,
  'no-forms': () => <Trans>Не выбраны формы наставничества</Trans>,
  'mentees-without-consent': (count) => (
    <Plural
      value={count}
      one="# наставляемый без согласия, без него нет пары"
      other="# наставляемых без согласия, без него нет пары"
    />
  ),
  'mentors-without-consent': (count) => (
    <Plural
      value={count}
      one="# наставник без согласия, без него нет пары"
      few="# наставника без согласия, без него нет пары"
      other="# наставников без согласия, без него нет пары"
    />
  ),
  'age-unknown': (count) => (
    <Plural
      value={count}
      one="У # человека нет даты рождения: неясно, чьё согласие нужно"
      other="У # человек нет даты рождения: неясно, чьё согласие нужно"
    />
  ),
  'no-mentors': () => <Trans>В базе ещё нет наставников</Trans>,
  'no-mentees': () => <Trans>В базе ещё нет наставляемых</Trans>,
  'no-certificates': (count) => (
    <Plural
      value={count}
      one="# внешний наставник без справки об отсутствии судимости"
      few="# внешних наставника без справки об отсутствии судимости"
      other="# внешних наставников без справки об отсутствии судимости"
    />
  ),
  'few-places': (count) => (
    <Plural value={count} one="Не хватает # места у наставников" other="Не хватает # мест у наставников" />
  ),
  'no-secured-pairs': () => <Trans>Ни одна пара ещё не закреплена приказом</Trans>,
  'open-pairs': (count) => (
    <Plural value={count} one="# пара ещё работает" few="# пары ещё работают" other="# пар ещё работают" />
  ),
}
