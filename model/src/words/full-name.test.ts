import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cases } from './case.ts'
import { explainDoubt } from './doubt.ts'
import { declineFullName, NameForms } from './full-name.ts'
import { longName, shortForm, shortName } from './short-form.ts'

const codes = (name: Parameters<typeof declineFullName>[0]) =>
  declineFullName(name).doubts.map((doubt) => `${doubt.part} ${doubt.code}`)

test('a name whose sex cannot be told is doubtful and its surname stays', () => {
  const shared = declineFullName({ lastName: 'Шевчук', firstName: 'Саша' })
  expect(shared).toMatchObject({
    sex: null,
    confidence: 'doubtful',
    doubts: [{ part: 'sex', code: 'sex-unknown' }],
  })
  expect(longName(shared.forms.dative)).toBe('Шевчук Саше')
  const told = declineFullName({ lastName: 'Шевчук', firstName: 'Саша', sex: 'm' })
  expect(told.confidence).toBe('sure')
  expect(longName(told.forms.dative)).toBe('Шевчуку Саше')
})

test('the surname tells the sex when the given name is rare', () => {
  expect(declineFullName({ lastName: 'Зотова', firstName: 'Эсмигюль' }).sex).toBe('f')
  expect(declineFullName({ lastName: 'Жуковский', firstName: 'Женя' })).toMatchObject({
    sex: 'm',
    confidence: 'sure',
  })
})

test('a sex guessed by the ending of the given name only is doubtful', () => {
  expect(codes({ lastName: 'Бондарь', firstName: 'Зимбора' })).toEqual(['sex sex-guessed'])
})

test('a sex on the card that the name denies is doubtful', () => {
  expect(codes({ lastName: 'Иванов', firstName: 'Мария', patronymic: 'Петровна', sex: 'f' })).toEqual([
    'sex sex-contradicts',
  ])
  expect(codes({ lastName: 'Зотова', firstName: 'Анна', patronymic: 'Петровна', sex: 'm' })).toContain(
    'sex sex-contradicts',
  )
})

test('no patronymic, a dash or «нет» instead of it: the name has two words', () => {
  for (const patronymic of [undefined, null, '', ' ', '-', '—', 'нет', 'без отчества']) {
    const { forms } = declineFullName({ lastName: 'Жуковская', firstName: 'Галина', patronymic })
    expect(forms.genitive).toEqual({ lastName: 'Жуковской', firstName: 'Галины' })
    expect(shortName(forms.dative)).toBe('Жуковской\u00a0Г.')
  }
})

test('initials instead of names stay, the surname declines', () => {
  const { forms, sex } = declineFullName({ lastName: 'Дёмин', firstName: 'И.', patronymic: 'И.' })
  expect(sex).toBe('m')
  expect(longName(forms.instrumental)).toBe('Дёминым И. И.')
  for (const firstName of ['И.И.', 'И. И.']) {
    const together = declineFullName({ lastName: 'Дёмин', firstName })
    expect(together.confidence).toBe('sure')
    expect(shortForm(together, 'genitive')).toBe('Дёмина\u00a0И.\u00a0И.')
  }
})

test('letters that are not Russian are left alone and pointed at', () => {
  expect(codes({ lastName: 'Smith', firstName: 'Anna', sex: 'f' })).toEqual([
    'lastName not-russian-letters',
    'firstName not-russian-letters',
  ])
  const tatar = declineFullName({ lastName: 'Әминов', firstName: 'Айҙар', patronymic: 'Илдарович' })
  expect(tatar.confidence).toBe('doubtful')
  expect(longName(tatar.forms.dative)).toBe('Әминову Айҙару Илдаровичу')
})

test('a decomposed й and double spaces do no harm', () => {
  const { forms, confidence } = declineFullName({
    lastName: ' Жуковскии\u0306 ',
    firstName: 'Андреи\u0306',
    patronymic: 'Ильич',
  })
  expect(confidence).toBe('sure')
  expect(longName(forms.genitive)).toBe('Жуковского Андрея Ильича')
})

test('a fleeting vowel is doubtful, the other way of declining is at hand', () => {
  const { doubts, forms } = declineFullName({ lastName: 'Кравец', firstName: 'Иван', patronymic: 'Ильич' })
  expect(forms.dative.lastName).toBe('Кравцу')
  expect(doubts).toHaveLength(1)
  expect(doubts[0]?.alternative?.dative).toBe('Кравецу')
  expect(doubts.map(explainDoubt)).toEqual([
    'В фамилии возможна беглая гласная: спросите, как её склоняют в семье (ещё возможно: Кравеца, Кравецу, Кравецем)',
  ])
})

test('short forms keep initials and surname on one line', () => {
  const name = declineFullName({ lastName: 'Иванов', firstName: 'Лев', patronymic: 'Ильич' })
  expect(shortForm(name, 'genitive')).toBe('Иванова\u00a0Л.\u00a0И.')
  expect(shortForm(name, 'dative', 'initials-first')).toBe('Л.\u00a0И.\u00a0Иванову')
  const double = declineFullName({ lastName: 'Мамедова', firstName: 'Анна-Мария', patronymic: 'Гасан кызы' })
  expect(shortForm(double, 'dative')).toBe('Мамедовой\u00a0А.-М.\u00a0Г.\u00a0кызы')
})

test('parts that never change: particles, the first part of a compound, «оглы» and «кызы»', () => {
  const genitive = (lastName: string, firstName: string, patronymic?: string) =>
    longName(declineFullName({ lastName, firstName, patronymic }).forms.genitive)
  expect(genitive('Бонч-Лесовский', 'Пётр', 'Фомич')).toBe('Бонч-Лесовского Петра Фомича')
  expect(genitive('фон дер Линде', 'Пётр', 'Фомич')).toBe('фон дер Линде Петра Фомича')
  expect(genitive('Гусейнов', 'Рауф', 'Ильхам оглы')).toBe('Гусейнова Рауфа Ильхам оглы')
  expect(genitive('Зотов', 'Жан-Пьер')).toBe('Зотова Жан-Пьера')
  expect(genitive('Сериков', 'Данияр', 'Ерланулы')).toBe('Серикова Данияра Ерланулы')
})

test('whatever stands in a cell comes back in six cases that a card can keep', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 70 }),
    fc.stringMatching(/^[А-Яа-яЁё' -]{0,70}$/),
  )
  fc.assert(
    fc.property(
      cell,
      cell,
      fc.option(cell),
      fc.constantFrom('m' as const, 'f' as const, null),
      (lastName, firstName, patronymic, sex) => {
        const { forms, doubts, confidence } = declineFullName({ lastName, firstName, patronymic, sex })
        expect(NameForms.safeParse(forms).success).toBe(true)
        expect(confidence === 'sure').toBe(doubts.length === 0)
        expect(JSON.stringify(forms)).not.toContain('undefined')
        for (const one of cases) expect(shortName({ ...forms[one], lastName: '' })).not.toMatch(/[ \n]/)
      },
    ),
    { numRuns: 300, seed: 7 },
  )
})
