import type { Block, BuiltDocument, DateStyle, Issuer, Official, Problem, Reference, Text } from '#documents'
import {
  approvedByOrder,
  built,
  corner,
  formatPeriod,
  formatSpan,
  gap,
  heading,
  kind,
  letterhead,
  list,
  orGap,
  para,
  runs,
  subject,
  table,
} from '#documents'
import type { LegalAct, Track } from '#legal'
import { basisFor, citations } from '#legal'
import { issuerName, lowerFirst } from '#orders'
import type { SettingWords } from '#papers'
import { organisationIn, settingWords } from '#papers'
import type { FormCode, StagePeriod } from '#programmes'
import { formTitle, planOf, stageTexts } from '#programmes'
import type { OwnForm } from './answers.ts'
import { formTexts } from './form-texts.ts'
import { motivationWords, relevance, results, roles, tasks } from './programme-texts.ts'

export type MentoringProgramme = {
  issuer: Issuer
  order: Reference
  /** As an appendix of the order on implementation it carries a mark. */
  appendix?: number
  on: string
  style?: DateStyle
  /** Without quotes: «Шаг навстречу». */
  name?: string
  /** «2026/2027 учебный год» */
  cycle: string
  from: string
  to: string
  tracks: readonly Track[]
  forms: readonly FormCode[]
  ownForms?: readonly OwnForm[]
  curator: Official | null
  /** Who drew it up; the curator by default. */
  developer?: string
  /** Paragraphs on the organisation itself instead of ours. */
  note?: readonly string[]
  /** Dates of the stages; without them they follow from the beginning. */
  stages?: readonly StagePeriod[]
  /** «Доля обучающихся …», «30 %» */
  indicators?: readonly { title: string; target: string }[]
  regional?: LegalAct[]
}

/** D05 «Программа наставничества организации»: passport, note, forms, roles, stages, monitoring, motivation. */
export function mentoringProgramme(given: MentoringProgramme): BuiltDocument {
  const { issuer, tracks, style = 'words' } = given
  const words = settingWords(issuer.kind)
  const where = organisationIn(issuer, 'genitive')
  const named = given.name ? `«${given.name}» ` : ''
  const blocks: Block[] = [
    ...(given.appendix ? [corner([`Приложение № ${given.appendix}`])] : []),
    letterhead(issuer),
    { k: 'grifs', right: approvedByOrder('f', issuerName(issuer), given.order, style) },
    kind('ПРОГРАММА'),
    subject(`наставничества ${named}${where}${given.cycle ? ` на ${given.cycle}` : ''}`, 'center'),
    heading('1. Паспорт программы'),
    passport(given, words, style),
    heading('2. Пояснительная записка'),
    ...(given.note?.length ? given.note : relevance(tracks, words)).map((text) => para(text)),
    heading('3. Формы наставничества'),
    formsTable(given),
    heading('4. Участники программы и их роли'),
    table(['Участник', 'Что делает'], roles(tracks, words), { widths: [52, 118], size: 11 }),
    heading('5. Этапы реализации'),
    stagesTable(given, style),
    heading('6. Мониторинг и оценка результатов'),
    ...monitoring(given),
    heading('7. Мотивация участников'),
    ...motivationWords(tracks, words).map((text) => para(text)),
  ]
  const title = ['Программа наставничества', given.name && `«${given.name}»`].filter(Boolean).join(' ')
  return built({ title, blocks, size: 13, lineSpacing: 1.05 }, problems(given))
}

function passport(given: MentoringProgramme, words: SettingWords, style: DateStyle): Block {
  const { issuer, tracks, curator } = given
  const acts = basisFor('D05', given.order.date ?? given.on, issuer.kind, {
    tracks,
    own: given.regional ?? [],
  })
  const boss = curator
    ? runs(lowerFirst(curator.position.nominative), ' ', curator.name.short)
    : [gap('document.curator-missing')]
  const rows: [string, Text][] = [
    ['Наименование', given.name ? `Программа наставничества «${given.name}»` : 'Программа наставничества'],
    ['Организация', orGap(issuer.fullName || issuer.shortName, 'document.organisation-name-missing')],
    [
      'Основания',
      acts.length ? upper(citations(acts, 'nominative', style)) : [gap('document.basis-missing')],
    ],
    ['Куратор', boss],
    ['Разработчик', given.developer || boss],
    ['Цель', aim(tracks, words)],
    ['Задачи', tasks(tracks, words).join('; ')],
    [
      'Срок реализации',
      given.from && given.to ? formatPeriod(given.from, given.to, style) : [gap('document.period-missing')],
    ],
    ['Участники', participants(tracks, words)],
    [
      'Формы',
      formNames(given).length
        ? formNames(given)
            .map((form) => `«${form}»`)
            .join(', ')
        : [gap('document.form-missing')],
    ],
    ['Ожидаемые результаты', results(tracks, words).join('; ')],
    ['Контроль', 'руководитель организации'],
  ]
  return table(['', ''], rows, { widths: [45, 125], size: 11 })
}

const upper = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)

const aim = (tracks: readonly Track[], words: SettingWords) =>
  [
    'помочь каждому наставляемому полнее раскрыть свои возможности',
    ...(tracks.includes('learners')
      ? [`поддержать ${words.learners.accusative} в учебе, самоопределении и выборе профессии`]
      : []),
    ...(tracks.includes('employees')
      ? ['обеспечить профессиональный рост и закрепление педагогических работников']
      : []),
  ].join(', ')

const participants = (tracks: readonly Track[], words: SettingWords) =>
  [
    ...(tracks.includes('learners') ? [words.learners.nominative, 'родители (законные представители)'] : []),
    'педагогические и руководящие работники',
    'партнеры',
  ].join(', ')

const speaks = ({ issuer }: MentoringProgramme) => (issuer.kind === 'authority' ? 'municipal' : issuer.kind)

const formNames = (given: MentoringProgramme): string[] => [
  ...given.forms.map((form) => formTitle(form, speaks(given))),
  ...(given.ownForms ?? []).map(({ title }) => title),
]

function formsTable(given: MentoringProgramme): Block {
  const rows = [
    ...given.forms.map((form) => ({ title: formTitle(form, speaks(given)), ...formTexts[form] })),
    ...(given.ownForms ?? []).map((own) => ({ ...own, places: '' })),
  ].map(({ title, mentor, mentee, aim: goal, places }) => [`«${title}»`, mentor, mentee, goal, places])
  return table(
    ['Форма', 'Наставник', 'Наставляемый', 'Цель', 'Где проходит работа'],
    rows.length ? rows : [[{ text: [gap('document.form-missing')], span: 5 }]],
    { widths: [28, 34, 34, 38, 36], size: 10 },
  )
}

function stagesTable(given: MentoringProgramme, style: DateStyle): Block {
  const stages = given.stages ?? (given.from ? planOf('compact_year', given.from).stages : [])
  const rows = stages.map(({ stage, from, to }): Text[] => [
    String(stage),
    stageTexts[stage].title,
    stageTexts[stage].task,
    formatSpan(from, to, style),
    stageTexts[stage].result,
  ])
  return table(
    ['№', 'Этап', 'Задача', 'Сроки', 'Результат'],
    rows.length ? rows : [[{ text: [gap('document.period-missing')], span: 5 }]],
    { widths: [8, 38, 44, 34, 46], size: 10, align: ['center', 'left', 'left', 'left', 'left'] },
  )
}

function monitoring({ indicators = [] }: MentoringProgramme): Block[] {
  return [
    para(
      'Мониторинг проводит куратор в два этапа. На первом оценивается качество самой программы: проводятся анкетирование участников, SWOT-анализ, самооценка куратора. На втором оценивается влияние программы на участников: показатели каждого участника измеряются до начала и после завершения работы пары (группы).',
    ),
    ...(indicators.length
      ? [
          para('Показатели программы:', { keep: true }),
          table(
            ['№', 'Показатель', 'Плановое значение'],
            indicators.map(({ title, target }, i) => [String(i + 1), title, target]),
            { widths: [10, 122, 38], size: 11, align: ['center', 'left', 'center'] },
          ),
        ]
      : [para('Показатели программы и их плановые значения устанавливаются дорожной картой.')]),
    para('Источники данных:', { keep: true }),
    list([
      'анкеты участников до начала и по завершении программы;',
      'дневники и отчеты наставников и наставляемых;',
      'оценка параметров участников «на входе» и «на выходе»;',
      'реестр наставнических пар (групп) и журнал учета согласий.',
    ]),
    para(
      'Результаты обобщаются в аналитической справке, которая рассматривается на заседании педагогического совета. Ответы отдельных участников не разглашаются.',
    ),
  ]
}

const problems = ({ from, to, order, on, regional = [] }: MentoringProgramme): Problem[] => [
  ...(from && to && to < from ? [{ code: 'document.period-reversed' }] : []),
  ...(regional.some((act) => act.validFrom > (order.date ?? on))
    ? [{ code: 'document.act-not-in-force' }]
    : []),
]
