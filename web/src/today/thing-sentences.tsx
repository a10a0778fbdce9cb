import type { ThingCode } from '@app/model/programmes'
import { msg } from '@lingui/core/macro'
import { Plural, Trans } from '@lingui/react/macro'
import { otherThings, type Sentence } from './other-things.tsx'
import { paperThings } from './paper-things.tsx'

/** What is said about each thing to do. */
export const thingSentences: Record<ThingCode, Sentence> = {
  ...otherThings,
  ...paperThings,
  'open-cycle': {
    title: () => <Trans>Открыть цикл программы: без него нет ни этапов, ни баз</Trans>,
    action: msg`Открыть цикл`,
  },
  'sign-orders': {
    title: (count) => (
      <Plural
        value={count}
        one="Подписать # приказ: он зарегистрирован и ждёт подписи"
        few="Подписать # приказа: они зарегистрированы и ждут подписи"
        other="Подписать # приказов: они зарегистрированы и ждут подписи"
      />
    ),
    action: msg`Открыть приказы`,
  },
  'prepare-order': {
    title: (count) => (
      <Plural
        value={count}
        one="Подготовить приказ о закреплении: # пара готова"
        few="Подготовить приказ о закреплении: # пары готовы"
        other="Подготовить приказ о закреплении: # пар готово"
      />
    ),
    action: msg`Подготовить приказ`,
  },
  'finish-order': {
    title: (count) => (
      <Plural
        value={count}
        one="Зарегистрировать приказ: # проект ещё не закончен"
        few="Зарегистрировать приказы: # проекта ещё не закончены"
        other="Зарегистрировать приказы: # проектов ещё не закончены"
      />
    ),
    action: msg`Открыть приказы`,
  },
  'refused-pairs': {
    title: (count) => (
      <Plural
        value={count}
        one="Разобраться с отказом: # пара не согласна работать вместе"
        few="Разобраться с отказами: # пары не согласны работать вместе"
        other="Разобраться с отказами: # пар не согласны работать вместе"
      />
    ),
    action: msg`Открыть пары`,
  },
  'begin-pairs': {
    title: (count) => (
      <Plural
        value={count}
        one="Начать работу: # пара закреплена приказом и ждёт"
        few="Начать работу: # пары закреплены приказом и ждут"
        other="Начать работу: # пар закреплены приказом и ждут"
      />
    ),
    action: msg`Открыть пары`,
  },
  'fill-requisites': {
    title: (count) => (
      <Plural
        value={count}
        one="Заполнить реквизиты для документов: не хватает # строки"
        other="Заполнить реквизиты для документов: не хватает # строк"
      />
    ),
    action: msg`Заполнить реквизиты`,
  },
  'list-people': {
    title: (_, college) =>
      college ? (
        <Trans>Загрузить списки студентов и преподавателей из Excel</Trans>
      ) : (
        <Trans>Загрузить списки учеников и учителей из Excel</Trans>
      ),
    action: msg`Загрузить списки`,
  },
  'choose-forms': {
    title: () => <Trans>Выбрать формы наставничества этого цикла</Trans>,
    action: msg`Выбрать формы`,
  },
  'minors-consents': {
    title: (count, college) =>
      college ? (
        <Plural
          value={count}
          one="# несовершеннолетний студент без согласия родителя, без него нет пары"
          few="# несовершеннолетних студента без согласия родителя, без него нет пары"
          other="# несовершеннолетних студентов без согласия родителя, без него нет пары"
        />
      ) : (
        <Plural
          value={count}
          one="# ученик без согласия родителя, без него нет пары"
          few="# ученика без согласия родителя, без него нет пары"
          other="# учеников без согласия родителя, без него нет пары"
        />
      ),
    action: msg`Показать список`,
  },
  'own-consents': {
    title: (count) => (
      <Plural
        value={count}
        one="# совершеннолетний наставляемый без своего согласия"
        other="# совершеннолетних наставляемых без своего согласия"
      />
    ),
    action: msg`Показать список`,
  },
  'employee-consents': {
    title: (count) => (
      <Plural
        value={count}
        one="# работник без письменного согласия на наставничество (ст. 351.8 ТК РФ)"
        few="# работника без письменного согласия на наставничество (ст. 351.8 ТК РФ)"
        other="# работников без письменного согласия на наставничество (ст. 351.8 ТК РФ)"
      />
    ),
    action: msg`Показать список`,
  },
  'mentor-consents': {
    title: (count) => (
      <Plural
        value={count}
        one="# наставник без согласия, без него нет пары"
        few="# наставника без согласия, без него нет пары"
        other="# наставников без согласия, без него нет пары"
      />
    ),
    action: msg`Показать список`,
  },
  'collect-mentees': {
    title: () => <Trans>Собрать базу наставляемых: она ещё пуста</Trans>,
    action: msg`Выбрать людей`,
  },
  'collect-mentors': {
    title: () => <Trans>Собрать базу наставников: она ещё пуста</Trans>,
    action: msg`Выбрать людей`,
  },
  'ask-requests': {
    title: (count) => (
      <Plural
        value={count}
        one="# наставляемый без запроса: узнать, в чём нужна помощь"
        other="# наставляемых без запроса: узнать, в чём нужна помощь"
      />
    ),
    action: msg`Записать запросы`,
  },
  'ask-competencies': {
    title: (count) => (
      <Plural
        value={count}
        one="# наставник без компетенций: узнать, в чём он поможет"
        few="# наставника без компетенций: узнать, в чём они помогут"
        other="# наставников без компетенций: узнать, в чём они помогут"
      />
    ),
    action: msg`Записать компетенции`,
  },
  'train-mentors': {
    title: (count) => (
      <Plural
        value={count}
        one="Обучить # наставника: обучение ещё не отмечено"
        other="Обучить # наставников: обучение ещё не отмечено"
      />
    ),
    action: msg`Показать наставников`,
  },
  'check-certificates': {
    title: (count) => (
      <Plural
        value={count}
        one="# внешний наставник без справки об отсутствии судимости"
        few="# внешних наставника без справки об отсутствии судимости"
        other="# внешних наставников без справки об отсутствии судимости"
      />
    ),
    action: msg`Показать наставников`,
  },
  'match-mentees': {
    title: (count) => (
      <Plural
        value={count}
        one="Подобрать пару: готов # наставляемый"
        other="Подобрать пары: готовы # наставляемых"
      />
    ),
    action: msg`Открыть подбор`,
  },
  'find-mentors': {
    title: (count) => (
      <Plural
        value={count}
        one="Найти ещё наставников: не хватает # места"
        other="Найти ещё наставников: не хватает # мест"
      />
    ),
    action: msg`Открыть базу наставников`,
  },
  'support-waiting': {
    title: (count) => (
      <Plural
        value={count}
        one="# наставляемый остался без пары: решить, как его поддержать"
        other="# наставляемых остались без пары: решить, как их поддержать"
      />
    ),
    action: msg`Показать список`,
  },
  'renew-consents': {
    title: (count) => (
      <Plural
        value={count}
        one="У # человека согласие заканчивается в ближайшие 30 дней"
        other="У # человек согласие заканчивается в ближайшие 30 дней"
      />
    ),
    action: msg`Показать людей`,
  },
  'coming-of-age': {
    title: (count) => (
      <Plural
        value={count}
        one="# участнику скоро 18 лет: получить его собственное согласие"
        other="# участникам скоро 18 лет: получить их собственные согласия"
      />
    ),
    action: msg`Показать людей`,
  },
  'unknown-ages': {
    title: (count) => (
      <Plural
        value={count}
        one="У # человека нет даты рождения: неясно, чьё согласие нужно"
        other="У # человек нет даты рождения: неясно, чьё согласие нужно"
      />
    ),
    action: msg`Показать людей`,
  },
  'write-results': {
    title: (count) => (
      <Plural
        value={count}
        one="Записать итог # наставляемого: он завершил программу"
        other="Записать итоги # наставляемых: они завершили программу"
      />
    ),
    action: msg`Записать итоги`,
  },
  'finish-pairs': {
    title: (count) => (
      <Plural
        value={count}
        one="Завершить # пару: работа подходит к концу"
        few="Завершить # пары: работа подходит к концу"
        other="Завершить # пар: работа подходит к концу"
      />
    ),
    action: msg`Открыть пары`,
  },
  'late-stages': {
    title: (count) => (
      <Plural
        value={count}
        one="# этап программы опаздывает"
        few="# этапа программы опаздывают"
        other="# этапов программы опаздывают"
      />
    ),
    action: msg`Открыть программу`,
  },
}
