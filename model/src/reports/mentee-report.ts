import type { Block, BuiltDocument, DateStyle, Issuer } from '#documents'
import {
  blank,
  built,
  centred,
  choice,
  dateOrBlank,
  fill,
  formPage,
  heading,
  kind,
  organisationName,
  para,
  signature,
  subject,
} from '#documents'
import { sentence } from './numbers.ts'
import type { ReportedPair } from './pair-facts.ts'
import { pairFacts } from './pair-facts.ts'

/** The five questions; what is not answered yet has lines to write on. */
export type MenteeAnswers = {
  request?: string | null
  changed?: string | null
  helped?: string | null
  thanks?: string | null
  plans?: string | null
}

export type MenteeReport = {
  issuer: Issuer
  style?: DateStyle
  /** A learner is asked in simple words, an employee in those of the programme. */
  by: 'learner' | 'employee'
  /** Nothing on a blank form. */
  pair?: ReportedPair
  /** Of a group each mentee writes a report of his own: the author is one of them. */
  author?: number
  answers?: MenteeAnswers
  /** Whether the mentee would become a mentor. */
  wouldMentor?: boolean | null
  reportedOn?: string | null
}

const questions: Record<MenteeReport['by'], Record<keyof MenteeAnswers, string>> = {
  learner: {
    request: 'С чем мне нужна была помощь, чему я хотел(а) научиться',
    changed: 'Что изменилось, что у меня теперь получается',
    helped: 'Что мне помогло больше всего',
    thanks: 'За что я хочу поблагодарить наставника',
    plans: 'Что я буду делать дальше',
  },
  employee: {
    request: 'Запрос на начало программы',
    changed: 'Что изменилось за время программы',
    helped: 'Какие формы работы и советы наставника оказались полезными',
    thanks: 'Благодарность наставнику',
    plans: 'Планы профессионального развития',
  },
}

const order: readonly (keyof MenteeAnswers)[] = ['request', 'changed', 'helped', 'thanks', 'plans']

/** D22 «Отчет наставляемого»: one page, five questions. */
export function menteeReport(report: MenteeReport): BuiltDocument {
  const { issuer, pair, by, style = 'words', answers = {} } = report
  const author = pair?.mentees[report.author ?? 0]
  const blocks: Block[] = [
    centred(organisationName(issuer), {
      size: 12,
    }),
    kind('ОТЧЕТ'),
    subject('наставляемого об участии в программе наставничества', 'center'),
    ...pairFacts(pair && { ...pair, mentees: author ? [author] : [] }, style, false),
    ...order.flatMap((key): Block[] => {
      const said = answers[key]?.trim()
      return [
        heading(questions[by][key], 2, 'left'),
        ...(said
          ? said.split(/\n+/).map((part) => para(sentence(part)))
          : [fill('', { lines: key === 'thanks' ? 2 : 3 })]),
      ]
    }),
    heading(
      by === 'learner' ? 'Хочу ли я сам(а) стать наставником' : 'Готовность стать наставником',
      2,
      'left',
    ),
    choice('', ['да', 'нет', 'пока не знаю'], {
      layout: 'row',
      ...(typeof report.wouldMentor === 'boolean' ? { selected: [report.wouldMentor ? 0 : 1] } : {}),
    }),
    signature('Наставляемый', author?.name.short || [blank(45)], {
      line: true,
      date: dateOrBlank(report.reportedOn, style),
    }),
  ]
  return built({ title: 'Отчет наставляемого', blocks, page: formPage, size: 13, lineSpacing: 1.05 })
}
