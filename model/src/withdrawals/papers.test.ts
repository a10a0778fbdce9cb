import { expect, test } from 'vitest'
import { consentKinds } from '#consents'
import { samplePeople as people, samplePositions as posts, sampleSchool } from '#documents'
import { blocksOf, rowsOf, wordingFlaws, wordsOf } from '#papers'
import type { WithdrawalApplication } from './application.ts'
import { withdrawalApplication } from './application.ts'
import type { Destroyed, DestructionAct } from './destruction.ts'
import { destructionAct } from './destruction.ts'
import { withdrawalSamples } from './samples.ts'

const applicant = { name: people.teacher, email: 'a@b.example' }
const words = (more: Partial<WithdrawalApplication>) =>
  wordsOf(withdrawalApplication({ operator: sampleSchool, demand: 'withdrawal', applicant, ...more }).doc)

const one: Destroyed = {
  ...{ subject: people.junior.nominative, categories: ['дата рождения', 'ответы на анкеты'] },
  ...{
    carriers: [{ name: 'анкеты', sheets: 4 }],
    inSystem: true,
    method: 'измельчение',
    reason: 'отзыв согласия',
  },
  on: '2026-12-14',
}
const commission = {
  chair: { name: people.deputy, position: posts.deputy },
  members: [{ name: people.curator, position: posts.curator }],
  order: { date: '2026-09-01', number: '41-од' },
}
const act = (more: Partial<DestructionAct> = {}) =>
  destructionAct({
    ...{
      operator: sampleSchool,
      processor: { name: 'ООО «Луговой хостинг»', address: 'г. Верхний Луг, ул. Мира, д. 1' },
    },
    ...{ at: { date: '2026-12-15', number: '2' }, commission, system: 'Наставник', destroyed: [one] },
    ...more,
  })
const codes = (built: ReturnType<typeof act>) => built.problems.map(({ code }) => code)

test('a withdrawal names the paper that is taken back and asks to stop and to destroy', () => {
  const said = words({ consent: { kind: 'processing_adult', date: '2026-09-10', number: '14' } })
  expect(said).toContain('от Ключевской Ольги Ивановны')
  expect(said).toContain(
    'отзываю согласие «на обработку персональных данных участника программы наставничества» от 10 сентября 2026 г. № 14',
  )
  expect(said).toContain('часть 5 статьи 21')
  expect(said).toContain('О принятых мерах прошу сообщить:')
})

test('the operator marks when it came and by when it must be done', () => {
  expect(words({ received: { on: '2026-11-20', number: '5' } })).toContain('не позднее 20 декабря 2026 г.')
  expect(words({ demand: 'distribution_demand', received: { on: '2026-11-20' } })).toContain(
    'Прекратить распространение персональных данных: не позднее 25 ноября 2026 г.',
  )
  expect(words({ demand: 'stop_demand', received: { on: '2026-11-02' } })).toContain(
    'не позднее 17 ноября 2026 г.',
  )
})

test('a deadline counted over a year whose days off are not known yet says so', () => {
  const doubt = 'Перенос выходных дней на 2027 год не учтен'
  const over = words({ demand: 'stop_demand', received: { on: '2026-12-25' } })
  expect(over).toContain(doubt)
  expect(words({ demand: 'stop_demand', received: { on: '2026-11-02' } })).not.toContain(doubt)
  // Thirty calendar days are the same in any year.
  expect(words({ received: { on: '2026-12-25' } })).not.toContain(doubt)
})

test('a withdrawn consent to distribution is met in three working days', () => {
  const said = words({ consent: { kind: 'distribution' }, received: { on: '2026-11-20' } })
  expect(said).toContain('не превышающий трех рабочих дней')
  expect(said).toContain('не позднее 25 ноября 2026 г.')
})

test('a consent to take part is not a consent to processing: leaving has no term of the data law', () => {
  const said = words({ consent: { kind: 'participation_minor' }, received: { on: '2026-11-20' } })
  expect(said).toContain('Прошу завершить участие')
  expect(said).not.toContain('152-ФЗ')
  expect(said).not.toContain('не позднее')
})

test('a representative writes for a minor and shows the paper of authority', () => {
  const said = words({ child: { name: people.junior, about: '6 «Б» класс' }, demand: 'stop_demand' })
  expect(said).toContain('Снегирева Дарья Романовна, 6 «Б» класс')
  expect(said).toContain('Документ, подтверждающий полномочия:')
  expect(said).toContain('прекратить обработку персональных данных несовершеннолетнего')
})

test('a demand to stop distribution lists the data and the pages, and leaves the data to this operator only', () => {
  const said = words({
    demand: 'distribution_demand',
    data: ['фотография'],
    resources: ['https://a.example/b'],
  })
  expect(said).toContain('части 12 статьи 10.1')
  expect(said).toContain('фотография')
  expect(said).toContain('https://a.example/b')
  expect(said).toContain('могут обрабатываться только оператором')
})

test('nothing is ticked on a blank form, and every kind of consent can be withdrawn', () => {
  const blankForm = withdrawalApplication({ operator: sampleSchool, demand: 'withdrawal' })
  expect(blocksOf(blankForm.doc, 'choice').every(({ selected }) => !selected)).toBe(true)
  for (const kind of consentKinds) {
    const built = withdrawalApplication({
      operator: sampleSchool,
      demand: 'withdrawal',
      applicant,
      consent: { kind },
    })
    expect([kind, wordingFlaws(built.doc, '2026-11-20')]).toEqual([kind, []])
  }
})

test('a withdrawal that came before the consent was given is a contradiction', () => {
  const built = withdrawalApplication({
    ...{ operator: sampleSchool, demand: 'withdrawal', applicant },
    ...{ consent: { date: '2026-11-21' }, received: { on: '2026-11-20' } },
  })
  expect(codes(built)).toEqual(['document.date-before-basis'])
})

test('an act of destruction has everything that order № 179 asks for', () => {
  const { doc, problems } = act()
  const said = wordsOf(doc)
  expect(problems).toEqual([])
  for (const part of [
    `Оператор персональных данных: ${sampleSchool.fullName}`,
    sampleSchool.address ?? '',
    'ООО «Луговой хостинг», адрес: г. Верхний Луг, ул. Мира, д. 1',
    'Полянский Игорь Петрович (заместитель директора по учебно-воспитательной работе)',
    'Березина Анна Сергеевна',
    'приказом от 01.09.2026 № 41-од',
    '№ 179',
  ])
    expect(said).toContain(part)
  expect(rowsOf(doc)[0]).toEqual([
    ...['1', 'Снегирева Дарья Романовна', 'дата рождения; ответы на анкеты', 'анкеты, 4 л.', 'Наставник'],
    ...['измельчение', 'отзыв согласия', '14.12.2026'],
  ])
  expect(blocksOf(doc, 'signature')).toHaveLength(2)
})

test('the export from the journal names subject, categories, system, reason and day, without the values', () => {
  const { doc } = act()
  expect(rowsOf(doc)[1]).toEqual([
    ...['1', 'Снегирева Дарья Романовна', 'дата рождения; ответы на анкеты', 'Наставник'],
    ...['отзыв согласия', '14.12.2026'],
  ])
  expect(wordsOf(doc)).toContain('Приложение')
})

test('data that were on paper only need no export', () => {
  const said = wordsOf(act({ destroyed: [{ ...one, inSystem: false }] }).doc)
  expect(said).not.toContain('Выгрузка из журнала')
  expect(said).toContain('Акт подлежит хранению в течение трех лет')
})

test('what the journal does not show is written into the act', () => {
  expect(wordsOf(act({ beyondJournal: 'способ уничтожения' }).doc)).toContain(
    'Сведения, которые не отражены в журнале регистрации событий: способ уничтожения.',
  )
})

test('an act without an address, a system, a reason, a post or rows says so', () => {
  expect(codes(act({ operator: { ...sampleSchool, address: '' } }))).toContain('document.address-missing')
  expect(codes(act({ system: ' ' }))).toContain('document.text-missing')
  expect(codes(act({ destroyed: [{ ...one, reason: '' }] }))).toContain('document.reason-missing')
  expect(codes(act({ destroyed: [] }))).toContain('document.rows-missing')
  const nobody = {
    ...commission,
    chair: { ...commission.chair, position: { ...posts.deputy, nominative: '' } },
  }
  expect(codes(act({ commission: nobody }))).toContain('document.position-missing')
  expect(codes(act({ destroyed: [{ ...one, on: '2026-12-20' }] }))).toContain('document.date-before-basis')
})

test('no paper of the samples has a slip or a gap', () => {
  for (const sample of withdrawalSamples) {
    if (!('build' in sample)) continue
    const built = sample.build()
    expect([sample.variant, built.problems, wordingFlaws(built.doc, '2026-12-15')]).toEqual([
      sample.variant,
      [],
      [],
    ])
  }
})
