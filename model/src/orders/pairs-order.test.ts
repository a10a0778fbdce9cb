import { expect, test } from 'vitest'
import type { BuiltDocument } from '#documents'
import { cellText, isCell, sampleCollege, samplePositions, sampleSchool } from '#documents'
import { clauseTexts, find, pairTable, people, pupils, readers, spaced, teachers } from './fixtures.ts'
import type { OrderedPair, OrderedPerson } from './pair.ts'
import type { PairsOrder } from './pairs-order.ts'
import { pairsOrder } from './pairs-order.ts'

const anOrder = (more: Partial<PairsOrder> = {}): BuiltDocument =>
  pairsOrder({
    issuer: sampleSchool,
    at: { date: '2026-09-28', number: '45-од' },
    on: '2026-09-28',
    pairs: [teachers(), pupils()],
    curator: { name: people.curator, position: samplePositions.curator },
    ...more,
  })

test('the title names what the order secures and the school year', () => {
  const title = (pairs: OrderedPair[]) => anOrder({ pairs }).doc.title
  expect(title([teachers(), pupils()])).toBe(
    'О закреплении наставнических пар (групп) на 2026/2027 учебный год',
  )
  expect(title([teachers(), teachers()])).toBe('О закреплении наставнических пар на 2026/2027 учебный год')
  expect(title([teachers()])).toBe('О закреплении наставнической пары на 2026/2027 учебный год')
  expect(title([pupils()])).toBe('О закреплении наставнической группы на 2026/2027 учебный год')
})

test('the preamble cites acts, the decision and the aim, then comes «ПРИКАЗЫВАЮ:»', () => {
  const built = anOrder({
    programme: 'Шаг навстречу',
    decision: { body: 'педагогического совета', at: { date: '2026-09-25', number: '2' } },
    own: [{ text: 'положением о наставничестве' }],
  })
  const [preamble, command] = find(built, 'para').map((block) => spaced(block.text))
  expect(preamble).toMatch(/^В соответствии с Федеральным законом от 29 декабря 2012 г\. № 273-ФЗ/)
  expect(preamble).toMatch(
    /положением о наставничестве, на основании решения педагогического совета \(протокол от 25 сентября 2026 г\. № 2\), в целях реализации программы наставничества «Шаг навстречу» в 2026\/2027 учебном году$/,
  )
  expect(command).toBe('ПРИКАЗЫВАЮ:')
})

test('every item but the control begins with an infinitive and ends with a period or a colon', () => {
  const items = clauseTexts(anOrder({ publish: true, plansBy: '2026-10-15' }))
  expect(items.length).toBeGreaterThan(10)
  for (const item of items.slice(0, -1)) expect(item).toMatch(/^[\d.]+ [А-Я][а-я]+(ть|ти|чь) .*[.:]$/u)
  expect(items.at(-1)).toMatch(/^7\. Контроль исполнения настоящего приказа оставляю за собой\.$/)
  for (const item of items) expect(item).not.toMatch(/\.\.|\s\.|\s,|undefined|null/)
})

test('pairs and groups are counted in the right case', () => {
  const first = (pairs: OrderedPair[]) => clauseTexts(anOrder({ pairs }))[0]
  const many = (n: number) => Array.from({ length: n }, () => teachers())
  const tail = 'согласно приложению к настоящему приказу.'
  expect(first([teachers()])).toBe(`1. Закрепить наставническую пару ${tail}`)
  expect(first([pupils()])).toBe(`1. Закрепить наставническую группу ${tail}`)
  expect(first(many(2))).toBe(`1. Закрепить 2 наставнические пары ${tail}`)
  expect(first(many(21))).toBe(`1. Закрепить 21 наставническую пару ${tail}`)
  expect(first([...many(11), pupils()])).toBe(
    `1. Закрепить 11 наставнических пар и 1 наставническую группу ${tail}`,
  )
})

test('teachers draw up programmes, learners plans, both where both are secured', () => {
  const plans = (pairs: OrderedPair[]) =>
    clauseTexts(anOrder({ pairs })).find((text) => /Разработать/.test(text))
  expect(plans([pupils()])).toContain('с наставляемыми индивидуальные планы работы и представить их')
  expect(plans([teachers()])).toContain(
    'с наставляемыми персонализированные программы наставничества и представить',
  )
  expect(plans([teachers(), pupils()])).toContain(
    'персонализированные программы наставничества (индивидуальные планы) и представить',
  )
})

test('one period is said in the order, different ones are left to the list', () => {
  expect(clauseTexts(anOrder())[1]).toBe(
    '2. Установить период наставничества с 1 октября 2026 г. по 31 мая 2027 г.',
  )
  const built = anOrder({ pairs: [teachers(), teachers({ to: '2026-12-31' })] })
  expect(clauseTexts(built)[1]).toContain('для каждой пары (группы) согласно приложению')
})

test('the control is laid on a named official in the accusative, or kept', () => {
  const control = { name: people.deputy, position: samplePositions.deputy }
  expect(clauseTexts(anOrder({ control })).at(-1)).toContain(
    'возложить на заместителя директора по учебно-воспитательной работе Полянского И. П.',
  )
  expect(anOrder({ control: null }).problems).toContainEqual({ code: 'document.control-missing', block: 6 })
})

test('the curator is named in the dative; nobody yet is a problem at that item', () => {
  expect(clauseTexts(anOrder())).toContain(
    '4. Поручить куратору программы наставничества Березиной А. С., заместителю директора по воспитательной работе:',
  )
  expect(anOrder({ curator: null }).problems).toEqual([{ code: 'document.curator-missing', block: 6 }])
})

test('a school speaks of class teachers, a college of tutors and students', () => {
  expect(clauseTexts(anOrder()).join(' ')).toContain('Поручить классным руководителям')
  const college = clauseTexts(anOrder({ issuer: sampleCollege })).join(' ')
  expect(college).toContain('Поручить кураторам учебных групп')
  expect(college).toContain('из числа студентов')
  expect(clauseTexts(anOrder({ pairs: [teachers()] })).join(' ')).not.toContain('классным руководителям')
})

test('the list has the columns of the handbook', () => {
  expect(pairTable(anOrder())?.header.map(spaced)).toEqual([
    '№',
    'Наставник (ФИО, должность / класс, группа)',
    'Наставляемый (ФИО, должность / класс, группа)',
    'Форма наставничества',
    'Период',
  ])
  const own = anOrder({ pairs: [teachers({ curator: people.curator }), teachers()] })
  expect(pairTable(own)?.header.at(-1)).toBe('Куратор')
  expect(own.problems.map((problem) => problem.code)).toEqual(['document.curator-missing'])
})

test('a pair is one row, a group is one number with a row for every mentee', () => {
  const rows = pairTable(anOrder())?.rows.map((row) => row.map((cell) => spaced(cellText(cell)))) ?? []
  expect(rows).toEqual([
    [
      '1',
      'Ключевская Ольга Ивановна,\nучитель математики',
      'Родников Павел Андреевич,\nучитель физики',
      'учитель – учитель',
      '1 октября 2026 г. – 31 мая 2027 г.',
    ],
    [
      '2',
      'Тропинин Максим Олегович,\n10 «А» класс',
      'Снегирева Дарья Романовна,\n6 «Б» класс',
      'ученик – ученик\n(группа)',
      '1 октября 2026 г. – 31 мая 2027 г.',
    ],
    ['Арсланова Алия,\n6 «В» класс'],
  ])
  const mentor = pairTable(anOrder())?.rows[1]?.[1]
  expect(mentor && isCell(mentor) && mentor.rows).toBe(2)
})

test('a long group is continued with its mentor named again', () => {
  const mentees = Array.from({ length: 23 }, (): OrderedPerson => ({ name: people.pupil, about: 'группа' }))
  const rows = pairTable(anOrder({ pairs: [teachers({ mentees })] }))?.rows ?? []
  const named = rows.filter((row) => row.length > 1).map((row) => spaced(cellText(row[1] ?? '')))
  expect(rows).toHaveLength(23)
  expect(named).toHaveLength(3)
  expect(named[1]).toContain('(продолжение)')
})

test('with children among them the list is for internal use, and the site gets the order without it', () => {
  const marked = (built: BuiltDocument) => find(built, 'corner').flatMap((block) => block.lines.map(spaced))
  const children = anOrder({ publish: true })
  expect(marked(children)[0]).toBe('Для служебного пользования. Содержит персональные данные')
  expect(clauseTexts(children).join(' ')).toContain('приказ без приложения на официальном сайте')
  const adults = anOrder({ publish: true, pairs: [teachers()] })
  expect(marked(adults)[0]).toBe('Приложение')
  expect(clauseTexts(adults).join(' ')).toContain('приказ на официальном сайте')
})

test('the mark of the appendix names the order, or leaves room for its date and number', () => {
  const mark = (built: BuiltDocument) => find(built, 'corner').at(-1)?.lines.slice(-3).map(spaced)
  expect(mark(anOrder())).toEqual([
    'Приложение',
    'к приказу МБОУ «СОШ № 5 г. Верхний Луг»',
    'от 28 сентября 2026 г. № 45-од',
  ])
  expect(mark(anOrder({ at: {} }))?.[2]).toMatch(/^от «_+»/)
  expect(anOrder({ at: {} }).problems).toEqual([])
})

test('adults sign that they have read it, each once; children and outsiders do not', () => {
  const enterprise = { organisation: 'АО «Завод»', date: '2026-09-15', number: '118' }
  const outsider = teachers({ mentors: [{ name: people.worker, about: 'мастер', enterprise }] })
  const built = anOrder({ pairs: [teachers(), teachers(), pupils(), outsider] })
  expect(readers(built).map((text) => text.split(',')[0])).toEqual([
    'Березина Анна Сергеевна',
    'Ключевская Ольга Ивановна',
    'Родников Павел Андреевич',
  ])
  expect(readers(anOrder({ readers: 'none' }))).toEqual([])
})

test('many readers get a sheet of their own after the list', () => {
  const pairs = Array.from({ length: 9 }, (_, i) =>
    teachers({ mentors: [{ name: people.teacher, about: `учитель ${i}` }] }),
  )
  const built = anOrder({ pairs })
  expect(built.doc.blocks.at(-1)?.k).toBe('table')
  expect(spaced(find(built, 'heading').at(-1)?.text ?? '')).toBe(
    'Лист ознакомления с приказом от 28 сентября 2026 г. № 45-од',
  )
})

test('a mentor from an enterprise is named with the order of the enterprise', () => {
  const enterprise = { organisation: 'АО «Завод»', date: '2026-09-15', number: '118' }
  const built = anOrder({
    pairs: [teachers({ mentors: [{ name: people.worker, about: 'мастер', enterprise }] })],
  })
  expect(spaced(cellText(pairTable(built)?.rows[0]?.[1] ?? ''))).toBe(
    'Кузнечный Виктор Степанович,\nмастер,\nАО «Завод»\n(приказ от 15 сентября 2026 г. № 118)',
  )
})

test('what is missing in the list is named in its place', () => {
  const nobody = { ...people.pupil, nominative: ' ' }
  const built = anOrder({
    pairs: [
      teachers({ mentors: [], mentees: [] }),
      teachers({ form: '', from: '', mentees: [{ name: nobody }] }),
    ],
  })
  expect(built.problems.map((problem) => problem.code)).toEqual(
    expect.arrayContaining([
      'document.mentor-missing',
      'document.mentee-missing',
      'document.form-missing',
      'document.period-missing',
      'document.name-missing',
    ]),
  )
  expect(anOrder({ pairs: [] }).problems.map((problem) => problem.code)).toEqual(['document.rows-missing'])
})

test('an order older than what it stands on, or with a period turned over, is noticed', () => {
  const codes = (more: Partial<PairsOrder>) => anOrder(more).problems.map((problem) => problem.code)
  expect(codes({ decision: { body: 'совета', at: { date: '2026-10-01', number: '1' } } })).toEqual([
    'document.date-before-basis',
  ])
  expect(codes({ pairs: [teachers({ from: '2027-06-01' })] })).toEqual(['document.period-reversed'])
})

test('dates are written one way in the whole order', () => {
  const built = anOrder({ style: 'figures' })
  const everything = JSON.stringify(built.doc)
  expect(everything).toContain('28.09.2026')
  expect(everything).not.toMatch(/\d\u00A0(сентября|октября|мая|декабря)/)
})
