import { expect, test } from 'vitest'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import { blocksOf, itemsOf, said, wordsOf } from '#papers'
import { type LabourAgreement, labourAgreement } from './labour-agreement.ts'
import type { Payment } from './payment.ts'

const given: LabourAgreement = {
  issuer: sampleSchool,
  at: { date: '2026-10-01', number: '3' },
  on: '2026-10-01',
  employee: { name: people.teacher, position: 'учитель математики' },
  contract: { date: '2015-08-28', number: '41' },
  consentOn: '2026-09-28',
  mentees: [{ name: people.youngTeacher, about: 'учитель физики' }],
  content: ['помощь в планировании уроков', 'посещение уроков.'],
  ...{ from: '2026-10-01', to: '2027-05-31' },
  manner: 'индивидуально, очно',
  payment: { kind: 'fixed', amount: 3000 },
}
const codes = (agreement: LabourAgreement) => labourAgreement(agreement).problems.map(({ code }) => code)
const paid = (payment: Payment) =>
  itemsOf(labourAgreement({ ...given, payment }).doc).find((item) => item.startsWith('2.1'))

test('the agreement names content, term and form of the work, as article 351.8 asks', () => {
  const { doc, problems } = labourAgreement(given)
  const items = itemsOf(doc)
  expect(problems).toEqual([])
  expect(wordsOf(doc)).toContain('в соответствии со статьей 351.8 Трудового кодекса Российской Федерации')
  expect(items[1]).toMatch(
    /^1\.1\. Работник с его письменного согласия от 28 сентября 2026 г\. по поручению Работодателя/,
  )
  expect(items.slice(2, 8)).toEqual([
    '1.2. Наставляемый: Родников Павел Андреевич, учитель физики.',
    '1.3. Содержание работы:',
    '1.3.1. помощь в планировании уроков;',
    '1.3.2. посещение уроков.',
    '1.4. Срок выполнения работы: с 1 октября 2026 г. по 31 мая 2027 г.',
    '1.5. Форма выполнения работы: индивидуально, очно.',
  ])
  expect(wordsOf(doc)).toContain('№ 3 к трудовому договору от 28 августа 2015 г. № 41')
})

test('the head and the participle agree: a woman is действующая, a man действующий', () => {
  expect(wordsOf(labourAgreement(given).doc)).toContain(
    'в лице директора Луговой Елены Викторовны, действующей на основании устава',
  )
  expect(wordsOf(labourAgreement({ ...given, issuer: sampleCollege }).doc)).toContain(
    'Полянского Игоря Петровича, действующего на основании устава',
  )
})

test('the work is paid by a sum, by a percent, or is the job itself', () => {
  expect(paid({ kind: 'fixed', amount: 3000 })).toContain('в размере 3000 рублей в соответствии с')
  expect(paid({ kind: 'fixed', amount: 5001 })).toContain('5001 рубля ')
  expect(paid({ kind: 'fixed', amount: 12_500.5 })).toContain('12 500,50 рубля ')
  expect(paid({ kind: 'percent', percent: 10 })).toContain('10 процентов должностного оклада')
  expect(paid({ kind: 'percent', percent: 21, of: 'ставки' })).toContain('21 процента ставки ')
  expect(paid({ kind: 'percent', percent: 11 })).toContain('11 процентов ')
  const job = paid({ kind: 'job-function', paragraph: '2.7' })
  expect(job).toContain('входит в трудовую функцию Работника (пункт 2.7 должностной инструкции)')
  expect(job).not.toContain('выплачивается')
})

test('both sides may stop with a written notice of not less than three working days, without a reason', () => {
  const items = itemsOf(labourAgreement(given).doc).filter((item) => item.startsWith('3.'))
  expect(items[1]).toMatch(/^3\.1\. Работник вправе досрочно отказаться.*не менее чем за три рабочих дня\.$/)
  expect(items[2]).toMatch(
    /^3\.2\. Работодатель вправе досрочно отменить.*не менее чем за три рабочих дня\.$/,
  )
  expect(items[3]).toContain('не требует объяснения причин')
})

test('two copies, one is handed to the employee against a signature', () => {
  const { doc } = labourAgreement(given)
  expect(wordsOf(doc)).toContain('составлено в двух экземплярах')
  expect(wordsOf(doc)).toContain('Экземпляр дополнительного соглашения на руки получен')
  expect(blocksOf(doc, 'signature').map(({ position }) => said(position))).toEqual(['Работник'])
})

test('the passport and the address of the employee are written by hand', () => {
  const [parties] = blocksOf(labourAgreement(given).doc, 'parties')
  const lines = parties?.right.lines.map(said) ?? []
  expect(lines[0]).toBe('Ключевская Ольга Ивановна')
  expect(lines.slice(1).every((line) => line.endsWith('________'))).toBe(true)
  expect(lines[1]).toBe('Паспорт: серия ________ № ________')
})

test('what an agreement cannot do without is named', () => {
  const bare: LabourAgreement = {
    ...given,
    contract: null,
    mentees: [],
    content: [],
    from: null,
    manner: ' ',
    payment: null,
  }
  expect(codes(bare)).toEqual([
    'document.contract-missing',
    'document.mentee-missing',
    'document.content-missing',
    'document.period-missing',
    'document.manner-missing',
    'document.payment-missing',
  ])
  expect(codes({ ...given, issuer: { ...sampleSchool, inn: '', head: null } })).toContain(
    'document.inn-missing',
  )
})

test('an agreement before the written consent or before the article is in force is pointed out', () => {
  expect(codes({ ...given, consentOn: '2026-10-02' })).toEqual(['document.date-before-basis'])
  const early = { ...given, at: { date: '2025-02-28', number: '3' }, consentOn: '2025-02-01' }
  expect(codes(early)).toEqual(['document.basis-missing'])
})

test('on a blank form all three ways of payment stand to be marked', () => {
  const { doc, problems } = labourAgreement({ issuer: sampleSchool, at: {}, on: '2026-10-01' })
  expect(problems).toEqual([])
  const [choice] = blocksOf(doc, 'choice')
  expect(choice?.options.map((option) => option.match(/рублей|процентов|трудовую функцию/)?.[0])).toEqual([
    'рублей',
    'процентов',
    'трудовую функцию',
  ])
  expect(choice?.selected).toBeUndefined()
  expect(
    itemsOf(doc)
      .filter((item) => /^\d\. /.test(item))
      .map((item) => item.slice(0, 2)),
  ).toEqual(['1.', '2.', '3.', '4.'])
})
