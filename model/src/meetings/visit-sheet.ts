import type { Block, BuiltDocument, DateStyle, Issuer } from '#documents'
import {
  built,
  centred,
  fill,
  formatDate,
  formPage,
  heading,
  kind,
  line,
  organisationName,
  signature,
  subject,
  table,
} from '#documents'
import type { PaperPerson } from '#papers'
import { settingWords } from '#papers'

/** What was seen at one stage of the lesson. */
export type ObservedStage = {
  title: string
  /** «10 мин» */
  time?: string | null
  teacher?: string | null
  learners?: string | null
}

export type VisitSheet = {
  issuer: Issuer
  style?: DateStyle
  /** Nobody on a blank sheet. */
  teacher?: PaperPerson | null
  visitor?: PaperPerson | null
  on?: string | null
  /** «8 «А»», «ТМ-31» */
  group?: string | null
  subject?: string | null
  topic?: string | null
  /** What the visit is for. */
  purpose?: string | null
  /** The aim of the lesson as the teacher sets it. */
  aim?: string | null
  stages?: readonly ObservedStage[]
  /** Whether the aim was reached, in words. */
  observation?: string | null
  strengths?: string | null
  advice?: string | null
  /** What the teacher says of the lesson himself. */
  reflection?: string | null
  agreed?: string | null
}

/** Stages that are written beforehand on a blank sheet. */
export const usualStages: readonly string[] = [
  'Организация начала',
  'Мотивация, постановка цели',
  'Повторение изученного',
  'Новый материал',
  'Закрепление, самостоятельная работа',
  'Проверка и оценивание',
  'Итоги, домашнее задание',
]

/** D20 «Лист посещения (анализа) урока», in a college «учебного занятия». It helps, it does not grade: no marks. */
export function visitSheet(sheet: VisitSheet): BuiltDocument {
  const { issuer, style = 'figures', teacher, visitor } = sheet
  const words = settingWords(issuer.kind)
  const lesson = issuer.kind === 'school' ? 'урока' : 'учебного занятия'
  const title = `Лист посещения (анализа) ${lesson}`
  const known = (label: string, value: string | null | undefined, lines = 1): Block =>
    fill([{ t: `${label}:`, b: true }], value?.trim() ? { value: value.trim() } : { lines })
  const one = (person: PaperPerson | null | undefined) =>
    person ? [person.name.nominative.trim(), person.about?.trim()].filter(Boolean).join(', ') : ''
  const stages = sheet.stages?.length
    ? sheet.stages
    : usualStages.map((stage): ObservedStage => ({ title: stage }))
  const blocks: Block[] = [
    centred(organisationName(issuer), {
      size: 12,
    }),
    kind('ЛИСТ'),
    subject(`посещения (анализа) ${lesson}`, 'center'),
    known('Дата', sheet.on ? formatDate(sheet.on, style) : ''),
    known(upperFirst(words.unit), sheet.group),
    known(issuer.kind === 'school' ? 'Предмет' : 'Дисциплина (модуль)', sheet.subject),
    known(upperFirst(words.teacher.nominative), one(teacher)),
    known('Кто посетил', one(visitor)),
    known('Цель посещения', sheet.purpose),
    known(`Тема ${lesson}`, sheet.topic),
    known(`Цель ${lesson}`, sheet.aim, 2),
    heading(`Ход ${lesson}`),
    table(
      ['Этап', 'Время', `Деятельность ${words.teacher.genitive}`, `Деятельность ${words.learners.genitive}`],
      stages.map((stage) => [
        stage.title,
        stage.time?.trim() ?? '',
        stage.teacher?.trim() ?? '',
        stage.learners?.trim() ?? '',
      ]),
      {
        widths: [44, 18, 60, 58],
        align: ['left', 'center', 'left', 'left'],
        size: 11,
        ...(sheet.stages?.length ? {} : { rowHeight: 15 }),
      },
    ),
    heading('Анализ'),
    known('Наблюдения (достигнута ли цель, что на это повлияло)', sheet.observation, 4),
    known('Сильные стороны', sheet.strengths, 4),
    known('Советы', sheet.advice, 4),
    known(`Самоанализ: что ${words.teacher.nominative} считает удачным и что изменит`, sheet.reflection, 3),
    known('Договоренности: что попробовать и к какому сроку', sheet.agreed, 3),
    signature('Посетил(а)', visitor?.name.short.trim() || [byHand], { line: true, captions: true }),
    signature('С анализом ознакомлен(а)', teacher?.name.short.trim() || [byHand], {
      line: true,
      captions: true,
    }),
    line('Лист хранится у наставника и служит для помощи педагогу; отметки за посещение не ставятся.', {
      size: 10,
      before: 8,
    }),
  ]
  return built({ title, blocks, page: formPage, size: 12, lineSpacing: 1.05 })
}

const byHand = { t: '', blank: 45 }
const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)
