import type { Sheet } from '#documents'
import { percentOf, sumOf } from './figures.ts'
import type { MonitoringForm } from './form.ts'
import { practiceKinds, riskCodes, riskTitles } from './form.ts'
import { agreementText, emptyRows, number, rounded, text } from './form-sheets.ts'
import { fewAnswers, respondentTitles, responseOf, satisfactionOf } from './satisfaction.ts'

/** «6. Партнеры» */
export const partnersSheet = ({ partners, issuer, style }: MonitoringForm): Sheet => ({
  title: '6. Партнеры',
  tables: [
    {
      columns: [
        text('Наименование предприятия (организации)', 110),
        text('ИНН', 40),
        text('Соглашение (номер, дата)', 75),
        number('Число наставников', 42),
      ],
      rows: partners.length
        ? partners.map(({ name, inn, agreement, mentors }) => [
            name,
            inn,
            agreementText(agreement, style),
            mentors,
          ])
        : issuer
          ? [['Партнеров нет', null, null, null]]
          : emptyRows(4, 8),
    },
  ],
})

/** «7. Дорожная карта»: what was due, and what is overdue by name. */
export function roadmapSheet({ roadmap, issuer }: MonitoringForm): Sheet {
  const { due, done, late, overdue, moved, list } = roadmap
  const fulfilled = rounded(percentOf(sumOf([done, late]), due))
  return {
    title: '7. Дорожная карта',
    tables: [
      {
        columns: [text('Показатель', 187), number('Значение', 80)],
        rows: [
          ['Мероприятий, срок которых наступил', due],
          ['Выполнено в срок', done],
          ['Выполнено с опозданием', late],
          ['Просрочено', overdue],
          ['Перенесено', moved],
          ['Выполнение дорожной карты, %', fulfilled ?? (issuer ? 'нет данных' : null)],
        ],
      },
      {
        title: 'Просроченные мероприятия',
        columns: [text('№', 20), text('Мероприятие', 187), { ...text('Срок', 60), type: 'date' }],
        rows: list.length
          ? list.map((measure) => [measure.number, measure.title, measure.due])
          : issuer && due !== null
            ? [[null, 'Просроченных мероприятий нет', null]]
            : emptyRows(3, 6),
      },
    ],
  }
}

/** «8. Удовлетворенность» with the share of those who answered beside it. */
export const satisfactionSheet = ({ satisfaction, issuer }: MonitoringForm): Sheet => ({
  title: '8. Удовлетворенность',
  tables: [
    {
      columns: [
        text('Участники', 52),
        text('Форма наставничества', 50),
        number('Опрошено', 24),
        number('Ответили', 24),
        number('Доля ответивших, %', 30),
        number('Удовлетворены', 32),
        number('Уровень, %', 22),
        text('Примечание', 33),
      ],
      rows: satisfaction.length
        ? satisfaction.map((one) => [
            respondentTitles[one.role],
            one.form ?? 'все формы',
            one.asked,
            one.answered,
            rounded(responseOf(one)),
            one.satisfied,
            rounded(satisfactionOf(one)) ?? (issuer ? 'нет данных' : null),
            fewAnswers(one) ? 'недостаточно ответов' : null,
          ])
        : [['Опрос не проводился', ...emptyRows(7, 1).flat()]],
    },
  ],
})

/** «9. Практики и публикации» */
export const practicesSheet = ({ practices, issuer }: MonitoringForm): Sheet => ({
  title: '9. Практики и публикации',
  tables: [
    {
      columns: [
        text('Наименование', 117),
        text('Вид (практика, публикация, конкурс, награда)', 60),
        text('Ссылка, результат', 90),
      ],
      rows: practices.length
        ? practices.map(({ kind, title, link }) => [title, practiceKinds[kind], link ?? null])
        : issuer
          ? [['Практик и публикаций нет', null, null]]
          : emptyRows(3, 8),
    },
  ],
})

/** «10. Проблемы и риски»: a row for each heading of the directory. */
export const risksSheet = ({ risks }: MonitoringForm): Sheet => ({
  title: '10. Проблемы и риски',
  tables: [
    {
      columns: [text('Направление', 70), text('Описание', 197)],
      rows: riskCodes.map((code) => [
        riskTitles[code],
        risks
          .filter((risk) => risk.code === code)
          .map((risk) => risk.text)
          .join('\n') || null,
      ]),
    },
  ],
})
