import type { Block, Text } from '#documents'
import { centred, choice, clause, clauses, fill, formatDate, line, para, runs, table } from '#documents'
import type { ConsentForm } from './consent-form.ts'
import { me, minorPart, named, ofMinor, signed } from './signing.ts'
import { operatorWords } from './terms.ts'

/** Each datum has its own choice; contacts of a minor are not among them. */
const items = (forMinor: boolean): string[] => [
  'Фамилия, имя, отчество',
  forMinor ? 'Класс (группа, курс)' : 'Класс (группа, курс) либо место работы и должность',
  'Фотография',
  'Видеозапись',
  'Достижения и награды',
  'Результаты участия в программе наставничества',
  'Отзыв, интервью',
  'Описание практики (кейс) с указанием имени',
  ...(forMinor
    ? []
    : ['Квалификационная категория, стаж, компетенции', 'Рабочий телефон и адрес электронной почты']),
]

/** Consent to distribution (art. 10.1, order № 18): every item by hand, silence is not consent. */
export function distribution(form: ConsentForm): Block[] {
  const forMinor = Boolean(form.representative)
  const blank = !form.subject && !form.representative
  return [
    me(forMinor ? form.representative : form.subject),
    named('Контакты (телефон, электронная почта или почтовый адрес):', contacts(form)),
    ...(forMinor ? ofMinor(form, false) : blank ? representativeLines : []),
    para(
      runs(
        'руководствуясь статьей 10.1 Федерального закона от 27 июля 2006 г. № 152-ФЗ «О персональных данных», даю согласие оператору (',
        ...operatorWords(form, true),
        `) на распространение персональных данных${forMinor ? ' несовершеннолетнего' : ''} на следующих условиях.`,
      ),
      { indent: 0, before: 4, after: 2 },
    ),
    clauses([
      'Цель распространения: рассказ о программе наставничества, ее участниках, результатах и лучших практиках.',
      'Информационные ресурсы оператора, на которых могут быть размещены данные (поставьте знак в одной из двух граф каждой строки):',
    ]),
    choices('Адрес страницы или раздела', resources(form), false),
    clauses(
      [
        'Персональные данные, распространение которых разрешается или не разрешается. Поставьте знак в одной из двух граф каждой строки. Если знака нет, распространение не разрешено.',
      ],
      3,
    ),
    choices('Категория и перечень данных', items(forMinor), true),
    centred(
      'Все перечисленные данные относятся к общей категории. Специальные и биометрические данные не распространяются.',
      {
        size: 10,
        after: 2,
      },
    ),
    clauses(['Условия и запреты на обработку неограниченным кругом лиц (заполняется по желанию):'], 4),
    choice(
      '',
      [
        'условий и запретов не устанавливаю',
        'запрещаю оператору передавать данные (кроме предоставления доступа) неограниченному кругу лиц',
        'запрещаю обработку данных (кроме получения доступа) неограниченным кругом лиц',
        'устанавливаю условия обработки данных неограниченным кругом лиц',
      ],
      { layout: 'column' },
    ),
    fill('Перечень данных и условий:', { lines: 2 }),
    clauses(['Передача полученных данных оператором (заполняется по желанию):'], 5),
    choice(
      '',
      [
        'только по внутренней сети, доступной определенным работникам',
        'по информационно-телекоммуникационным сетям',
        'без передачи',
      ],
      { layout: 'column' },
    ),
    clauses([term(form), clause(stop)], 6),
    signed(
      forMinor ? 'Законный представитель' : 'Субъект персональных данных',
      (forMinor ? form.representative : form.subject)?.name,
    ),
    ...(forMinor || blank
      ? minorPart(
          form,
          'Даю согласие на распространение моих персональных данных в пределах, указанных выше.',
        )
      : []),
  ]
}

const contacts = ({ subject, representative }: ConsentForm): string => {
  const { phone, email } = representative ?? subject ?? {}
  return [phone, email].filter(Boolean).join(', ')
}

/** A blank form is for adults and for representatives alike. */
const representativeLines: Block[] = [
  line('Заполняет законный представитель:', { size: 11, keep: true }),
  ...ofMinor({}, false),
]

const resources = ({ resources: given = [], operator }: ConsentForm): string[] => {
  const known = given.map((one) => one.trim()).filter(Boolean)
  if (known.length) return known
  return operator.site ? [`https://${operator.site.replace(/^https?:\/\//, '')}`, ''] : ['', '']
}

/** Rows with two empty cells to put a sign into one of them. */
const choices = (title: string, rows: readonly string[], withConditions: boolean): Block =>
  table(
    ['№', title, 'Разрешаю', 'Не разрешаю', ...(withConditions ? ['Условия и запреты'] : [])],
    rows.map((text, i): Text[] => [String(i + 1), text, '', '', ...(withConditions ? [''] : [])]),
    {
      widths: withConditions ? [9, 71, 24, 28, 48] : [9, 119, 24, 28],
      align: ['center', 'left', 'center', 'center', 'left'],
      size: 11,
      rowHeight: 7,
    },
  )

const term = ({ until, style }: ConsentForm) =>
  clause(
    until
      ? `Согласие действует со дня подписания до ${formatDate(until, style)}.`
      : 'Согласие действует со дня подписания до письменного требования прекратить распространение, но не более трех лет.',
  )

const stop =
  'Потребовать прекратить распространение можно в любое время. Требование содержит фамилию, имя, отчество, контакты и перечень данных. Оператор прекращает распространение не позднее трех рабочих дней со дня получения требования.'
