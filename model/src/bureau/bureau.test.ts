import { expect, test } from 'vitest'
import { sampleCollege as issuer, registerDocument } from '#documents'
import { blocksOf, itemsOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import { acceptanceAct, implementationCertificate } from './acts.ts'
import { creationOrder } from './creation-order.ts'
import { bureauFigures } from './indicators.ts'
import { councilMinutes } from './minutes.ts'
import { projectPassport } from './passport.ts'
import { projectStates } from './project.ts'
import { ordersRegister } from './register.ts'
import { bureauRegulation } from './regulation.ts'
import { projectRequest } from './request.ts'
import { sampleProject, sampleProjects } from './sample-projects.ts'
import { bureauSamples } from './samples.ts'
import { termsOfReference } from './terms.ts'
import { bureauPlan } from './year-plan.ts'
import { bureauReport } from './year-report.ts'

const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code)
const empty = {
  ...sampleProject,
  ...{ number: null, receivedOn: null, title: '', object: '', purpose: '', deadline: null, leader: null },
  ...{ mentors: [], performers: [], requirements: [], result: [], milestones: [], implementedOn: null },
  customer: { name: '' },
}

test('the order has all the states from the request to the portfolio', () => {
  expect(Object.keys(projectStates)).toEqual([
    ...['received', 'review', 'agreed', 'rejected', 'team', 'concept', 'design'],
    ...['review-internal', 'defence', 'delivered', 'implemented', 'archived'],
  ])
})

test('a year is counted from its orders: each student and each customer once', () => {
  expect(bureauFigures(sampleProjects)).toEqual({
    ...{ received: 3, agreed: 2, delivered: 2, onTime: 1, implemented: 1, students: 3, customers: 3 },
    ...{ awards: 1, enterpriseShare: 50, rating: 8.5 },
  })
})

test('a bureau without orders has noughts and no per cents', () => {
  expect(bureauFigures([])).toMatchObject({ received: 0, students: 0, enterpriseShare: null, rating: null })
})

test('what is delivered on the very day of its term is in time, and what has no term is never late', () => {
  const one = (deadline: string | null) => bureauFigures([{ ...sampleProject, deadline }]).onTime
  expect([one('2027-03-12'), one('2027-03-11'), one(null)]).toEqual([1, 0, 1])
})

test('the regulation names the departments of the college, the usual three without its own', () => {
  const regulation = (departments?: { title: string; field: string }[]) =>
    itemsOf(
      bureauRegulation({ issuer, order: {}, on: '2026-09-10', ...(departments ? { departments } : {}) }).doc,
    )
  expect(regulation()).toContain(
    '3.2.3. Проектно-ландшафтный отдел (ПЛО): благоустройство и озеленение территорий.',
  )
  const own = regulation([{ title: 'Отдел робототехники', field: 'учебные роботы' }])
  expect(own).toContain('3.2.1. Отдел робототехники: учебные роботы.')
  expect(own.join()).not.toContain('ландшафтный отдел')
  expect(codes(bureauRegulation({ issuer, order: {}, on: '2026-09-10', departments: [] }))).toEqual([
    'document.rows-missing',
  ])
})

test('the council agrees an order with the employer, and a team is a mentoring group with consents', () => {
  const text = wordsOf(bureauRegulation({ issuer, order: {}, on: '2026-09-10' }).doc)
  expect(text).toContain('согласует заказы с работодателем')
  expect(text).toContain('Группа закрепляется приказом после получения согласий участников')
})

test('the order creates the bureau, names its head and departments, the council is an appendix', () => {
  const order = {
    ...{ issuer, at: {}, on: '2026-09-10', head: null, council: [], terms: {}, control: 'self' as const },
    departments: [{ title: 'Проектно-строительный отдел', head: null }],
  }
  const paper = creationOrder(order)
  expect(itemsOf(paper.doc).slice(0, 2)).toEqual([
    '1. Создать студенческое конструкторское бюро (далее – Бюро).',
    '2. Утвердить положение о Бюро согласно приложению № 1 к настоящему приказу.',
  ])
  expect(codes(paper)).toEqual(['document.name-missing', 'document.rows-missing'])
  expect(wordsOf(paper.doc)).toContain('Приложение № 2\nк приказу')
  expect(wordsOf(paper.doc)).toContain('Состав рабочего совета студенческого конструкторского бюро')
})

test('who leads the bureau and a department of it signs once that he has read the order', () => {
  const sample = bureauSamples.find(({ variant }) => variant === 'order')
  if (!sample || !('build' in sample)) throw new Error('no sample of the order')
  const readers = rowsOf(sample.build().doc).map((row) => row[1] ?? '')
  expect(readers.filter((name) => /^Ключевская Ольга Ивановна,\s/u.test(name))).toHaveLength(1)
})

test('the plan of a year goes by sections, a blank leaves lines in each', () => {
  const plan = (sections: Parameters<typeof bureauPlan>[0]['sections']) =>
    bureauPlan({ issuer, year: sections ? '2026/2027 учебный год' : null, sections, head: null })
  expect(rowsOf(plan(null).doc)).toHaveLength(5 * 5)
  expect(codes(plan(null))).toEqual([])
  expect(
    codes(plan([{ title: 'Проекты', works: [{ text: 'Чертежи', due: null, responsible: ' ' }] }])),
  ).toEqual(['document.date-missing', 'document.name-missing', 'document.name-missing'])
  expect(codes(plan([]))).toContain('document.rows-missing')
})

test('the register has a line for each order, and an empty one room to write', () => {
  const { columns, rows } = ordersRegister(issuer, sampleProjects)
  expect(rows.map((row) => row[8])).toEqual(['внедрен', 'передан заказчику', 'отклонен'])
  for (const row of [...rows, ...ordersRegister(issuer, null).rows]) expect(row).toHaveLength(columns.length)
})

test('a request says what, where and on what terms; the blank asks for the same', () => {
  const filled = rowsOf(projectRequest({ issuer, project: sampleProject }).doc)
  expect(filled).toContainEqual(['Условия', 'безвозмездно'])
  expect(filled).toContainEqual([
    'Контактное лицо',
    'Р. Е. Снегирев, заведующий хозяйством, тел. 8 (000) 444-20-20',
  ])
  expect(codes(projectRequest({ issuer, project: null }))).toEqual([])
  expect(codes(projectRequest({ issuer, project: empty }))).toEqual([
    'document.organisation-name-missing',
    ...['document.text-missing', 'document.goal-missing', 'document.position-missing'],
  ])
})

test('terms of reference have their eight sections, stages end with the delivery', () => {
  const { doc } = termsOfReference({
    issuer,
    project: sampleProject,
    minutes: { date: '2026-10-20', number: '2' },
  })
  expect(blocksOf(doc, 'heading').map(({ text }) => said(text))).toEqual([
    ...['1. Основание', '2. Назначение', '3. Объект', '4. Требования', '5. Исходные данные'],
    ...['6. Состав материалов', '7. Этапы и сроки', '8. Порядок приемки'],
  ])
  expect(rowsOf(doc).at(-1)).toEqual(['5', 'Передача результата заказчику', '15 марта 2027 г.'])
  expect(wordsOf(doc)).toContain('протокол от 20 октября 2026 г. № 2')
  expect(wordsOf(doc)).toContain('Двор детского сада площадью 0,4 га, г. Верхний Луг')
})

test('both sides sign the terms of reference', () => {
  const [grifs] = blocksOf(termsOfReference({ issuer, project: sampleProject }).doc, 'grifs')
  expect([grifs?.left?.word, grifs?.right?.word]).toEqual(['СОГЛАСОВАНО', 'УТВЕРЖДАЮ'])
  expect(grifs?.left?.lines.map(said)).toContain('МБДОУ «Детский сад № 4 г. Верхний Луг»')
})

test('what a customer keeps to himself is not told further', () => {
  const text = (confidential: boolean) =>
    wordsOf(termsOfReference({ issuer, project: { ...sampleProject, confidential } }).doc)
  expect(text(true)).toContain('не распространяются без письменного согласия заказчика')
  expect(text(false)).not.toContain('не распространяются')
})

test('minutes with more votes than people are noticed', () => {
  const minutes = (votes: number) =>
    councilMinutes({
      ...{ issuer, at: {}, chair: 'О. И. Ключевская', secretary: 'П. А. Родников' },
      present: [{ name: 'О. И. Ключевская' }, { name: 'П. А. Родников' }],
      items: [
        { agenda: 'О заказе', decided: ['Согласовать'], votes: { for: votes, against: 0, abstained: 0 } },
      ],
    })
  expect(codes(minutes(2))).toEqual([])
  expect(codes(minutes(3))).toEqual(['document.votes-exceed-present'])
})

test('the passport tells of the project, what has not come yet is a dash', () => {
  const row = (title: string, project = sampleProject) =>
    rowsOf(projectPassport({ issuer, project, head: null }).doc).find(([name]) => name === title)?.[1]
  expect(row('Исполнители')).toBe('В. А. Мостовая, 2 курс, группа Д-21;\nМ. О. Тропинин, 2 курс, группа Д-21')
  expect(row('Внедрен', { ...sampleProject, implementedOn: null })).toBe('–')
  expect(row('Оценка заказчика (1–10)', { ...sampleProject, rating: null })).toBe('–')
  expect(codes(projectPassport({ issuer, project: null, head: null }))).toEqual([])
})

test('the act hands over the materials, with the remarks of the customer and their day', () => {
  const act = (remarks: Parameters<typeof acceptanceAct>[0]['remarks']) =>
    itemsOf(
      acceptanceAct({ issuer, at: {}, project: sampleProject, materials: [{ title: 'Альбом' }], remarks })
        .doc,
    )
  expect(act(null)).toContain('4. Заказчик замечаний не имеет.')
  expect(act({ text: 'исправить лист 3.', due: '2027-03-26' })).toContain(
    '4. Замечания Заказчика: исправить лист 3. Срок устранения – 26 марта 2027 г.',
  )
  expect(codes(acceptanceAct({ issuer, at: {}, project: sampleProject, materials: [] }))).toEqual([
    'document.rows-missing',
  ])
})

test('the certificate is of the customer, with the day, the effect and the mark', () => {
  const certificate = (project: typeof sampleProject | null, effect: string | null) =>
    implementationCertificate({ issuer, at: {}, project, effect })
  const { doc } = certificate(sampleProject, 'двор благоустроен')
  expect(doc.blocks[0]).toMatchObject({ k: 'letterhead', founder: [] })
  expect(itemsOf(doc)[2]).toBe('3. Оценка работы по шкале от 1 до 10: 9.')
  expect(codes(certificate({ ...sampleProject, implementedOn: null }, null))).toEqual([
    'document.date-missing',
    'document.text-missing',
  ])
  expect(codes(certificate(null, null))).toEqual([])
})

test('the report of a year counts its orders; without one it says so', () => {
  const report = (projects: typeof sampleProjects) =>
    bureauReport({
      issuer,
      year: '2026/2027 учебный год',
      projects,
      conclusions: ['Итог'],
      next: ['План'],
      head: { name: 'О. И. Ключевская' },
    })
  expect(rowsOf(report(sampleProjects).doc)).toContainEqual(['Средняя оценка заказчиков (1–10)', '8,5'])
  const none = report([])
  expect(wordsOf(none.doc)).toContain('Заказов в отчетном году не поступало.')
  expect(rowsOf(none.doc)).toContainEqual(['Проектов с наставником от предприятия, %', '–'])
  expect(codes(none)).toEqual([])
})

test('no paper of the samples has a slip of wording or a gap', () => {
  for (const sample of bureauSamples) {
    const { doc, problems } =
      'build' in sample ? sample.build() : { doc: registerDocument(sample.register()), problems: [] }
    expect([sample.variant, problems, wordingFlaws(doc, '2026-09-10')]).toEqual([sample.variant, [], []])
  }
})
