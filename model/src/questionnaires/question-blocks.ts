import type { Block, Text } from '#documents'
import { choice, fill, italic, line, table } from '#documents'
import type { Answers } from './answers.ts'
import { columnOf, columnsOf, optionsOf, ticked, written } from './answers.ts'
import type { Question } from './catalogue.ts'

/** Questions of a questionnaire as they are printed; `answers` make a filled one. */
export function questionBlocks(items: readonly Question[], answers?: Answers): Block[] {
  return runsOf(items).flatMap((run): Block[] => {
    const [first] = run
    if (!first) return []
    if (columnsOf(first).length) return tableOf(run, answers)
    return run.flatMap((question) => single(question, answers))
  })
}

/** Neighbours that are answered in the same columns stand in one table. */
function runsOf(items: readonly Question[]): Question[][] {
  const runs: Question[][] = []
  for (const item of items) {
    const last = runs.at(-1)
    const same = last?.[0] && columnsOf(last[0]).join() === columnsOf(item).join()
    if (last && same) last.push(item)
    else runs.push([item])
  }
  return runs
}

const widths: Partial<Record<Question['type'], number>> = {
  scale10: 8,
  yesno: 16,
  score3: 15,
  score5: 12,
  matrix4: 25,
}

function tableOf(questions: readonly Question[], answers?: Answers): Block[] {
  const [first] = questions
  if (!first) return []
  const columns = columnsOf(first)
  const width = widths[first.type] ?? 20
  const legend = first.type === 'score3' ? first.options : undefined
  const rows = questions.flatMap((question) => {
    const mark = answers ? columnOf(question, answers[question.id]) : -1
    const title = sectionTitle(question)
    return [
      ...(title ? [[{ text: [{ t: title, b: true }], span: columns.length + 2 }]] : []),
      [numberOf(question), asked(question), ...columns.map((_, i) => (i === mark ? '×' : ''))] as Text[],
    ]
  })
  return [
    ...(legend ? [line(`Баллы: ${legend.map(dashed).join('; ')}.`, { size: 11, keep: true })] : []),
    table(['№', 'Вопрос', ...columns], rows, {
      widths: [11, 169 - width * columns.length, ...columns.map(() => width)],
      align: ['center', 'left', ...columns.map(() => 'center' as const)],
      size: 11,
    }),
  ]
}

/** «1.1» of the self-assessment is its own number. */
const numberOf = ({ n, id }: Question) => (/^\d+\.\d+$/.test(id) ? id : String(n))

const asked = ({ text, type, options }: Question): string =>
  type === 'score5' && options ? `${dashed(text)} (${options.map(dashed).join('; ')})` : dashed(text)

/** «раздел 1 «Оценка программы»»: the note that opens a section. */
function sectionTitle({ note = '' }: Question): string {
  const [, number, title] = /^раздел (\d+) «(.+?)»/u.exec(note) ?? []
  return title ? `${number}. ${title}` : ''
}

function single(question: Question, answers?: Answers): Block[] {
  const { n, type, text } = question
  const label = `${n}. ${dashed(text)}`
  const answer = answers?.[question.id]
  if (type === 'choice' || type === 'multi' || type === 'freq5') {
    const options = optionsOf(question)
    // the list of names comes from the meeting: on paper they are written by hand
    if (options.length === 0) return writing(label, written(answer), 1, answers)
    const { selected, other } = ticked(question, answer)
    return [
      choice(label, [...options], {
        layout: isShort(options) ? 'row' : 'column',
        ...(answers ? { selected } : {}),
        ...(type === 'multi' ? { hint: 'можно отметить несколько' } : {}),
      }),
      ...(other ? [fill('Другое:', { value: other })] : []),
    ]
  }
  return writing(label, written(answer), type === 'list' ? 5 : linesFor(question), answers)
}

/** A filled paper shows that a question was left without an answer. */
const writing = (label: string, value: string, lines: number, answers?: Answers): Block[] =>
  answers
    ? [line(label, { keep: true, before: 2 }), line([italic(value || 'нет ответа')], { indent: 8, after: 2 })]
    : [fill(label, { lines })]

const oneLine = ['fio', 'group', 'position', 'work', 'age', 'grades', 'exp_where', 'recommend', 'schedule']

const linesFor = ({ id, type }: Question): number => {
  if (type === 'number') return 1
  return oneLine.includes(id) ? 1 : 3
}

const isShort = (options: readonly string[]) => options.join('').length < 55 || options.length > 6

/** The sign of the house for a dash. */
const dashed = (text: string) => text.replaceAll('—', '–')
