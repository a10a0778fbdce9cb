import { describe, expect, test } from 'vitest'
import { readContacts } from './contacts.ts'
import { readEmail } from './emails.ts'
import { findPhones, readPhone } from './phones.ts'

describe('a telephone in any writing becomes one number', () => {
  test.each([
    '+79001234567',
    '89001234567',
    '79001234567',
    '9001234567',
    '8 (900) 123-45-67',
    '+7 900 123 45 67',
    '8-900-123-45-67',
    '8.900.123.45.67',
    'тел. 8 900 123 45 67',
    '+8 900 123 45 67',
    '89001234567.0',
    '8 900 123–45–67',
    '8 900 123 45 67 доб. 12',
    '8(900)1234567 (мама)',
  ])('%s', (written) => {
    expect(readPhone(written)).toEqual({ value: '+79001234567' })
  })
})

test('a number of another town or country is kept', () => {
  expect(readPhone('8 (34369) 5-23-41').value).toBe('+73436952341')
  expect(readPhone('+375 29 123-45-67').value).toBe('+375291234567')
})

test('what is not a whole number is refused with its reason', () => {
  expect(readPhone('5-23-41')).toEqual({ problem: 'phone.short' })
  expect(readPhone('8,90012E+10')).toEqual({ problem: 'phone.damaged' })
  expect(readPhone('890012345678')).toEqual({ problem: 'phone.unreadable' })
  expect(readPhone('0000000000')).toEqual({ problem: 'phone.unreadable' })
  expect(readPhone('нет телефона')).toEqual({ problem: 'phone.unreadable' })
})

test('several numbers of a cell are all found', () => {
  const both = ['+79001234567', '+79120001122']
  expect(findPhones('89001234567, 8-912-000-11-22').phones).toEqual(both)
  expect(findPhones('89001234567 89120001122').phones).toEqual(both)
  expect(findPhones('8 900 123 45 67/8 912 000 11 22').phones).toEqual(both)
})

test('an address of e-mail is written in small Latin letters', () => {
  expect(readEmail(' Zorina@Mail.Example ').value).toBe('zorina@mail.example')
  expect(readEmail('mailto:z@mail.example').value).toBe('z@mail.example')
  expect(readEmail('z @ mail.example').value).toBe('z@mail.example')
  // «о» and «а» are Russian here.
  expect(readEmail('zоrinа@mail.example').value).toBe('zorina@mail.example')
  expect(readEmail('z@школа.рф').value).toBe('z@школа.рф')
})

test('what is not an address is refused', () => {
  for (const written of ['z@mail', '@mail.example', 'z@mail..example', 'нет', 'z mail.example'])
    expect(readEmail(written)).toEqual({ problem: 'email.unreadable' })
})

describe('parents of one cell are taken apart', () => {
  test.each([
    [
      'Зорина А.П., мать, 8-900-123-45-67',
      [{ name: 'Зорина А. П.', relation: 'мать', phone: '+79001234567' }],
    ],
    [
      'Зорина Анна Петровна 89001234567; Зорин Олег, отец, 89001234568',
      [
        { name: 'Зорина Анна Петровна', phone: '+79001234567' },
        { name: 'Зорин Олег', relation: 'отец', phone: '+79001234568' },
      ],
    ],
    [
      'мама Ольга 8 900 123 45 67, папа Иван 8 900 123 45 68',
      [
        { name: 'Ольга', relation: 'мать', phone: '+79001234567' },
        { name: 'Иван', relation: 'отец', phone: '+79001234568' },
      ],
    ],
    ['8 900 123-45-67 (Ольга, мама)', [{ name: 'Ольга', relation: 'мать', phone: '+79001234567' }]],
    ['ЗОРИНА ОЛЬГА ИВАНОВНА\n+7 900 123-45-67', [{ name: 'Зорина Ольга Ивановна', phone: '+79001234567' }]],
    ['z@mail.example', [{ email: 'z@mail.example' }]],
  ])('%s', (written, people) => {
    expect(readContacts(written).value).toEqual(people)
  })
})
