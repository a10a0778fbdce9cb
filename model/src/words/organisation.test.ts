import { expect, test } from 'vitest'
import { declineOrganisation } from './organisation.ts'

const genitiveAndDative = (text: string) => {
  const { forms, confidence } = declineOrganisation(text)
  return [confidence, forms.genitive, forms.dative]
}

test('an abbreviation and what stands in quotes never change', () => {
  for (const name of [
    'МБОУ СОШ № 12',
    'ООО «Вымышленный завод»',
    'ГАПОУ СО «Примерский колледж»',
    'ФГБОУ ВО «Школа и завод»',
  ])
    expect(genitiveAndDative(name)).toEqual(['sure', name, name])
})

test('the adjectives and the noun before the quotes decline', () => {
  expect(
    genitiveAndDative('муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»'),
  ).toEqual([
    'sure',
    'муниципального бюджетного общеобразовательного учреждения «Средняя школа № 12»',
    'муниципальному бюджетному общеобразовательному учреждению «Средняя школа № 12»',
  ])
  expect(
    genitiveAndDative(
      'Государственное автономное профессиональное образовательное учреждение Примерской области «Колледж строительства»',
    ),
  ).toEqual([
    'sure',
    'Государственного автономного профессионального образовательного учреждения Примерской области «Колледж строительства»',
    'Государственному автономному профессиональному образовательному учреждению Примерской области «Колледж строительства»',
  ])
  expect(genitiveAndDative('Общество с ограниченной ответственностью «Свет»')[1]).toBe(
    'Общества с ограниченной ответственностью «Свет»',
  )
})

test('a name without quotes declines the school as well as the institution', () => {
  expect(
    genitiveAndDative(
      'муниципальное автономное общеобразовательное учреждение средняя общеобразовательная школа № 3 города Примерска',
    ),
  ).toEqual([
    'sure',
    'муниципального автономного общеобразовательного учреждения средней общеобразовательной школы № 3 города Примерска',
    'муниципальному автономному общеобразовательному учреждению средней общеобразовательной школе № 3 города Примерска',
  ])
  expect(genitiveAndDative('МБОУ гимназия № 3')).toEqual(['sure', 'МБОУ гимназии № 3', 'МБОУ гимназии № 3'])
  expect(genitiveAndDative('МАОУ Лицей № 3')[1]).toBe('МАОУ Лицея № 3')
})

test('an authority declines its first words only', () => {
  expect(genitiveAndDative('Управление образования администрации города Верхний Луг')[1]).toBe(
    'Управления образования администрации города Верхний Луг',
  )
  expect(genitiveAndDative('Министерство образования и молодёжной политики Примерской области')[2]).toBe(
    'Министерству образования и молодёжной политики Примерской области',
  )
  expect(genitiveAndDative('Департамент образования')[1]).toBe('Департамента образования')
})

test('the accusative of an institution is not that of a person', () => {
  expect(declineOrganisation('Примерский строительный колледж').forms.accusative).toBe(
    'Примерский строительный колледж',
  )
  expect(declineOrganisation('средняя школа № 2').forms.accusative).toBe('среднюю школу № 2')
})

test('of an entrepreneur the name declines', () => {
  expect(genitiveAndDative('ИП Образцов И. И.')).toEqual(['sure', 'ИП Образцова И. И.', 'ИП Образцову И. И.'])
  expect(genitiveAndDative('Индивидуальный предприниматель Образцова Анна Ивановна')[2]).toBe(
    'Индивидуальному предпринимателю Образцовой Анне Ивановне',
  )
})

test('an adjective in brackets declines with its neighbours', () => {
  expect(declineOrganisation('Крестьянское (фермерское) хозяйство «Нива»').forms.genitive).toBe(
    'Крестьянского (фермерского) хозяйства «Нива»',
  )
  expect(declineOrganisation('средняя (полная) общеобразовательная школа № 4').forms.dative).toBe(
    'средней (полной) общеобразовательной школе № 4',
  )
})

test('a name without a word to decline is doubtful', () => {
  expect(declineOrganisation('Вымпел')).toMatchObject({
    confidence: 'doubtful',
    doubts: [{ code: 'no-head-word' }],
  })
})
