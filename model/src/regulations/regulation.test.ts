import { expect, test } from 'vitest'
import { sampleCollege, sampleSchool } from '#documents'
import { blocksOf, itemsOf, said, wordingFlaws, wordsOf } from '#papers'
import { answerObstacles, formsOpen, payments, RegulationAnswers, usualAnswers } from './answers.ts'
import type { Regulation } from './regulation.ts'
import { regulation } from './regulation.ts'

const order = { date: '2026-09-01', number: '30-од' }
const made = (answers: Partial<RegulationAnswers> = {}, more: Partial<Regulation> = {}) => {
  const issuer = more.issuer ?? sampleSchool
  return regulation({
    ...{ issuer, order, on: '2026-09-01' },
    answers: { ...usualAnswers(issuer.kind), ...answers },
    ...more,
  })
}
const titles = (built: ReturnType<typeof made>) =>
  blocksOf(built.doc, 'clauses').flatMap(({ items }) => items.map(({ text }) => said(text)))
const college = (answers: Partial<RegulationAnswers> = {}) => made(answers, { issuer: sampleCollege })

test('the regulation has the fifteen sections in their order', () => {
  expect(titles(made())).toEqual([
    'Общие положения',
    'Цель и задачи',
    'Формы (модели) и виды наставничества',
    'Организация наставничества',
    'Отбор наставников и формирование пар (групп)',
    'Права и обязанности наставника',
    'Права и обязанности наставляемого',
    'Взаимодействие с партнерами',
    'Мониторинг и критерии эффективности',
    'Мотивация и стимулирование',
    'Завершение программы',
    'Условия публикации на сайте',
    'Обработка персональных данных',
    'Документы, регламентирующие наставничество',
    'Заключительные положения',
  ])
})

test('a college with a bureau has a section on it before the last one', () => {
  expect(titles(college({ bureau: true })).slice(-2)).toEqual([
    'Студенческое конструкторское бюро',
    'Заключительные положения',
  ])
  expect(wordsOf(college({ bureau: true }).doc)).toContain('документы студенческого конструкторского бюро')
  expect(wordsOf(college().doc)).not.toContain('бюро')
})

test('whatever is answered, nothing is empty and no sentence has a slip', () => {
  for (const issuer of [sampleSchool, sampleCollege, { ...sampleSchool, kind: 'additional' as const }])
    for (const tracks of [['learners'], ['employees'], ['learners', 'employees']] as const)
      for (const payment of payments)
        for (const on of [true, false]) {
          const built = made(
            {
              tracks: [...tracks],
              forms: formsOpen(issuer.kind, tracks),
              ...{ payment, publication: on, leads: on, trainingHours: on ? 4 : 0 },
              bureau: on && issuer.kind === 'college',
            },
            { issuer },
          )
          expect(built.problems).toEqual([])
          expect(wordingFlaws(built.doc, '2026-09-01')).toEqual([])
          expect(titles(built).length).toBeGreaterThanOrEqual(15)
          for (const item of itemsOf(built.doc)) expect(item).not.toMatch(/: *[.;]|, *[.;]|\.;/)
        }
})

test('teachers alone: the acts, forms and duties of learners are left out', () => {
  const words = wordsOf(made({ tracks: ['employees'], forms: ['teacher_teacher'] }).doc)
  for (const absent of [
    'МР-42/02',
    'несовершеннолетн',
    'родител',
    'обучающиеся в возрасте',
    'индивидуальный план',
    'ндивидуальные план',
    'ндивидуальных план',
  ])
    expect(words).not.toContain(absent)
  expect(words).toContain('АЗ-1128/08')
  expect(words).toContain('персонализированная программа наставничества – программа работы пары')
  expect(titles(made({ tracks: ['employees'] }))).toContain('Завершение персонализированной программы')
})

test('learners alone: nothing is said of labour contracts and of pay', () => {
  const words = wordsOf(made({ tracks: ['learners'], forms: ['pupil_pupil'] }).doc)
  for (const absent of ['351.8', 'трудов', 'три рабочих дня', 'стимулирующ', 'молодой специалист'])
    expect(words).not.toContain(absent)
  expect(words).toContain('индивидуальный план – план работы пары')
})

test('the acts are those in force on the day of the order, those of the region come last', () => {
  const act = {
    ...{ kind: 'order' as const, issuer: 'Министерства образования Луговой области' },
    ...{ date: '2020-06-05', number: '412', title: 'О региональной модели' },
  }
  const basis = (date: string) =>
    itemsOf(made({ regional: [act] }, { order: { date, number: '1' } }).doc).filter((item) =>
      /^1\.2\./.test(item),
    )
  expect(basis('2026-09-01').at(-2)).toBe(
    '1.2.9. приказ Министерства образования Луговой области от 5 июня 2020 г. № 412 «О региональной модели»;',
  )
  expect(basis('2026-09-01').at(-1)).toBe('1.2.10. устав Организации.')
  expect(basis('2024-09-01').join()).not.toMatch(/351\.8|1264-р/)
  expect(made({ regional: [{ ...act, date: '2027-01-01' }] }).problems).toEqual([
    { code: 'document.act-not-in-force' },
  ])
})

test('each form says who is the mentor, who is the mentee and what for', () => {
  const forms = itemsOf(made({ forms: ['teacher_teacher', 'employer_pupil'] }).doc).filter((item) =>
    item.startsWith('3.1.'),
  )
  expect(forms).toHaveLength(3)
  for (const form of forms.slice(1)) expect(form).toMatch(/«.+»: наставник – .+; наставляемый – .+; цель – /)
  const own = {
    title: 'ветеран – молодой педагог',
    mentor: 'ветеран труда',
    mentee: '',
    aim: 'передать опыт',
  }
  expect(itemsOf(made({ ownForms: [own] }).doc).join('\n')).toContain(
    '«ветеран – молодой педагог»: наставник – ветеран труда; цель – передать опыт.',
  )
})

test('a form shut out by the tracks is not described; no form at all is a problem', () => {
  const built = made({ tracks: ['employees'], forms: ['pupil_pupil'] })
  expect(wordsOf(built.doc)).not.toContain('ученик – ученик')
  expect(built.problems.map(({ code }) => code)).toEqual(['document.form-missing'])
})

test('mentors from outside bring a section on partners and a certificate', () => {
  const outside = wordsOf(made({ forms: ['employer_pupil'] }).doc)
  expect(outside).toContain('справку об отсутствии судимости')
  expect(outside).toContain('В соглашении указываются:')
  const own = wordsOf(made({ forms: ['pupil_pupil'] }).doc)
  expect(own).not.toContain('справку об отсутствии судимости')
  expect(own).toContain('вправе привлекать')
})

test('pay follows the answer', () => {
  const pay = (payment: RegulationAnswers['payment']) => wordsOf(made({ payment }).doc)
  expect(pay('stimulating')).toContain('устанавливается стимулирующая выплата')
  expect(pay('contract')).toContain('определяются по соглашению сторон')
  expect(pay('job_function')).toContain('входит в трудовую функцию наставника')
})

test('the site has a section, or nothing but the papers; bases never go there', () => {
  expect(wordsOf(made().doc)).toContain('ведется раздел «Наставничество»')
  expect(wordsOf(made().doc)).toContain('Базы наставников и наставляемых, списки пар (групп)')
  const closed = wordsOf(made({ publication: false }).doc)
  expect(closed).not.toContain('раздел «Наставничество»')
  expect(closed).toContain('Персональные данные участников программы наставничества не размещаются.')
})

test('consents stand alone, ages and terms are said', () => {
  const words = wordsOf(made().doc)
  expect(words).toContain('оформляется отдельно от анкет, заявлений, приказов')
  expect(words).toContain('младше 14 лет')
  expect(words).toContain('не более 30 дней')
  expect(words).toContain('не позднее трех рабочих дней')
})

test('the name of the organisation is declined where it is not an abbreviation', () => {
  const named = made({}, { issuer: { ...sampleCollege, shortName: 'Верхнелугский политехнический колледж' } })
  expect(itemsOf(named.doc)[1]).toContain(
    'наставничества в Верхнелугском политехническом колледже (далее – Организация)',
  )
})

test('an organisation without a name is named as incomplete, the sentences stand', () => {
  const built = made({}, { issuer: { ...sampleSchool, shortName: '', fullName: '' } })
  expect(built.problems.map(({ code }) => code)).toEqual(['document.organisation-name-missing'])
  expect(wordingFlaws(built.doc, '2026-09-01')).toEqual([])
})

test('a kindergarten has a regulation for its teachers alone', () => {
  const built = made({}, { issuer: { ...sampleSchool, kind: 'preschool' } })
  expect(built.problems).toEqual([])
  expect(wordsOf(built.doc)).not.toMatch(/Р-145|воспитанник/)
})

test('who adopted and who agreed stands at the left, the order at the right', () => {
  const built = made(
    {},
    {
      council: { body: 'педагогического совета', at: { date: '2026-08-28', number: '1' } },
      union: { short: 'О. И. Ключевская' },
    },
  )
  const [grifs] = blocksOf(built.doc, 'grifs')
  expect(grifs?.right?.word).toBe('УТВЕРЖДЕНО')
  expect(grifs?.left?.word).toBe('ПРИНЯТО')
  expect(grifs?.left?.lines).toContain('СОГЛАСОВАНО')
  const late = made({}, { council: { body: 'совета', at: { date: '2026-09-05', number: '1' } } })
  expect(late.problems).toEqual([{ code: 'document.date-before-basis' }])
})

test('the wizard notices what cannot be', () => {
  const usual = usualAnswers('school')
  expect(answerObstacles('school', usual)).toEqual([])
  expect(answerObstacles('school', { ...usual, forms: [] })).toEqual(['forms'])
  expect(answerObstacles('school', { ...usual, bureau: true })).toEqual(['bureau'])
  expect(answerObstacles('school', { ...usual, tracks: ['employees'] })).toEqual(['forms'])
  expect(usualAnswers('preschool').tracks).toEqual(['employees'])
  for (const kind of ['school', 'college', 'additional', 'preschool', 'authority', 'partner'] as const)
    expect(RegulationAnswers.safeParse(usualAnswers(kind)).success).toBe(true)
})
