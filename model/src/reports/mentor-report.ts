import type { Block, BuiltDocument, DateStyle, Issuer, Official, Text } from '#documents'
import {
  blank,
  blankDate,
  built,
  centred,
  choice,
  dateOrBlank,
  fill,
  formPage,
  gap,
  heading,
  kind,
  letterhead,
  line,
  orGap,
  para,
  runs,
  signature,
  subject,
  table,
} from '#documents'
import { decimal, hoursText, mean, sentence, share } from './numbers.ts'
import type { ReportedPair } from './pair-facts.ts'
import { pairFacts } from './pair-facts.ts'

/** A measure of the plan with what became of it. */
export type ReportedMeasure = {
  planned: string
  done: string | null
  percent: number | null
  /** Why it was not done, or not wholly. */
  deviation?: string | null
}

/** A parameter of the mentee before and after; numbers are compared, words stand beside each other. */
export type ReportedChange = { what: string; before: number | string | null; after: number | string | null }

export type MentorReport = {
  issuer: Issuer
  style?: DateStyle
  /** Nothing on a blank form. */
  pair?: ReportedPair
  plan?: readonly ReportedMeasure[]
  /** Planned and held meetings and how long they lasted together; null where nobody counted. */
  meetings?: { planned: number | null; held: number | null; minutes: number | null }
  changes?: readonly ReportedChange[]
  /** What only the mentor can say; what is not said yet has lines to write on. */
  results?: string | null
  achievements?: readonly string[]
  difficulties?: string | null
  advice?: string | null
  proposals?: string | null
  /** Whether the mentee should enter the base of mentors; null while the mentor has not said. */
  recommends?: boolean | null
  reportedOn?: string | null
  curator?: Official | null
  resolution?: { accepted: boolean; on?: string | null; note?: string | null } | null
}

/** D22 «Отчет наставника». */
export function mentorReport(report: MentorReport): BuiltDocument {
  const { issuer, pair, style = 'words' } = report
  const mentee = menteeWord(pair)
  const blocks: Block[] = [
    letterhead(issuer),
    kind('ОТЧЕТ'),
    subject('наставника о проделанной работе', 'center'),
    ...pairFacts(pair, style),
    ...section('Выполнение плана (персонализированной программы)', planTable(report), ...planTotal(report)),
    ...section('Встречи', meetingTable(report)),
    ...written('Краткая характеристика достигнутых результатов', report.results, 3),
    ...section(`Динамика показателей ${mentee.genitive}`, changeTable(report)),
    ...achievements(report),
    ...written('Трудности', report.difficulties),
    ...written(`Рекомендации ${mentee.dative}`, report.advice),
    ...written('Предложения по программе наставничества', report.proposals),
    ...section(
      `Рекомендация о включении ${mentee.genitive} в базу наставников`,
      choice('', ['рекомендую', 'не рекомендую'], {
        layout: 'row',
        ...(typeof report.recommends === 'boolean' ? { selected: [report.recommends ? 0 : 1] } : {}),
      }),
    ),
    signature('Наставник', pair?.mentor?.name.short || [blank(45)], {
      line: true,
      date: dateOrBlank(report.reportedOn, style),
    }),
    ...resolution(report, style),
  ]
  const reversed = pair?.from && pair.to && pair.to < pair.from
  return built(
    { title: 'Отчет наставника', blocks, page: formPage, size: 13, lineSpacing: 1.05 },
    reversed ? [{ code: 'document.period-reversed' }] : [],
  )
}

/** One mentee or a group: headings speak of those who are in it. */
const menteeWord = (pair: ReportedPair | undefined) =>
  (pair?.mentees.length ?? 0) > 1
    ? { genitive: 'наставляемых', dative: 'наставляемым' }
    : { genitive: 'наставляемого', dative: 'наставляемому' }

const section = (title: string, ...blocks: Block[]): Block[] => [heading(title, 2, 'left'), ...blocks]

/** What was written, or lines to write it on. */
function written(title: string, text: string | null | undefined, lines = 2): Block[] {
  const said = text?.trim()
  return section(
    title,
    ...(said ? said.split(/\n+/).map((part) => para(sentence(part))) : [fill('', { lines })]),
  )
}

const blankRows = (count: number, columns: number): Text[][] =>
  Array.from({ length: count }, (_, i) => [String(i + 1), ...Array.from({ length: columns - 1 }, () => '')])

function planTable({ plan = [], pair }: MentorReport): Block {
  const rows = plan.map((measure, i): Text[] => [
    String(i + 1),
    orGap(measure.planned, 'document.text-missing'),
    measure.done?.trim() ?? '',
    measure.percent === null ? '' : String(measure.percent),
    // a report where something is not done says why
    measure.percent !== null && measure.percent < 100
      ? orGap(measure.deviation, 'document.reason-missing')
      : (measure.deviation?.trim() ?? ''),
  ])
  return table(
    ['№', 'Запланировано', 'Выполнено', '%', 'Причина отклонения'],
    rows.length ? rows : pair ? [[{ text: [gap('document.rows-missing')], span: 5 }]] : blankRows(7, 5),
    {
      widths: [10, 60, 55, 15, 40],
      align: ['center', 'left', 'left', 'center', 'left'],
      size: 11,
      numbered: rows.length > 12,
      ...(rows.length || pair ? {} : { rowHeight: 10 }),
    },
  )
}

/** The fulfilment of the plan: the mean over its measures; unknown while any of them has no per cent. */
export const planFulfilment = (plan: readonly Pick<ReportedMeasure, 'percent'>[]): number | null => {
  const all = mean(plan.map(({ percent }) => percent))
  return all === null ? null : Math.round(all)
}

function planTotal({ plan = [], pair }: MentorReport): Block[] {
  const all = planFulfilment(plan)
  if (all !== null) return [line(`Выполнение плана в целом: ${all}\u00A0%.`, { before: 2 })]
  return pair && plan.length
    ? []
    : [line(runs('Выполнение плана в целом: ', blank(20), ' %.'), { before: 2 })]
}

function meetingTable({ meetings }: MentorReport): Block {
  const { planned = null, held = null, minutes = null } = meetings ?? {}
  const part = share(held, planned)
  const number = (value: number | null) => (value === null ? '' : String(value))
  return table(
    ['Запланировано встреч', 'Проведено встреч', 'Доля проведенных, %', 'Общая продолжительность'],
    [[number(planned), number(held), number(part), minutes === null ? '' : hoursText(minutes)]],
    { widths: [45, 45, 45, 45], align: ['center', 'center', 'center', 'center'], size: 11, rowHeight: 9 },
  )
}

function changeTable({ changes = [], pair }: MentorReport): Block {
  const rows = changes.map(({ what, before, after }): Text[] => [
    orGap(what, 'document.text-missing'),
    shown(before),
    shown(after),
    difference(before, after),
  ])
  return table(
    ['Показатель', 'До участия в программе', 'После участия в программе', 'Изменение'],
    rows.length ? rows : Array.from({ length: pair ? 2 : 3 }, () => ['', '', '', '']),
    {
      widths: [78, 37, 37, 28],
      align: ['left', 'center', 'center', 'center'],
      size: 11,
      ...(rows.length ? {} : { rowHeight: 9 }),
    },
  )
}

const shown = (value: ReportedChange['before']) =>
  value === null ? 'нет данных' : typeof value === 'number' ? decimal(value) : value

function difference(before: ReportedChange['before'], after: ReportedChange['after']): string {
  if (typeof before !== 'number' || typeof after !== 'number') return '–'
  const by = Math.round((after - before) * 10) / 10
  return by > 0 ? `+${decimal(by)}` : by < 0 ? `–${decimal(-by)}` : '0'
}

function achievements({ issuer, pair, achievements = [] }: MentorReport): Block[] {
  const whose = menteeWord(pair).genitive
  const title =
    issuer.kind === 'college'
      ? `Достижения ${whose} (конкурсы, чемпионаты, проекты, успеваемость)`
      : `Достижения ${whose} (конкурсы, публикации, успеваемость)`
  const said = achievements.map((one) => one.trim()).filter(Boolean)
  return said.length
    ? section(title, {
        k: 'list',
        marker: 'dash',
        items: said.map((one, i) => `${one.replace(/[.;]$/u, '')}${i === said.length - 1 ? '.' : ';'}`),
      })
    : written(title, null)
}

/** «Принят» or «на доработку»: the curator's word under the report. */
function resolution({ resolution, curator }: MentorReport, style: DateStyle): Block[] {
  const note = resolution?.note?.trim()
  return [
    centred([{ t: 'Решение куратора программы наставничества', b: true }], { before: 12, keep: true }),
    choice('', ['отчет принят', 'отчет возвращен на доработку'], {
      layout: 'row',
      ...(resolution ? { selected: [resolution.accepted ? 0 : 1] } : {}),
    }),
    ...(note ? [para(sentence(`Замечания: ${note}`))] : resolution?.accepted ? [] : [fill('Замечания:')]),
    signature('Куратор программы наставничества', curator?.name.short || [blank(45)], {
      line: true,
      date: resolution?.on ? dateOrBlank(resolution.on, style) : blankDate(),
    }),
  ]
}
