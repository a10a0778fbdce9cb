import { expect, test } from 'vitest'
import { passwordObstacles } from './password.ts'

test('a short, obvious or repeated password is refused', () => {
  for (const weak of [
    'короткий',
    'qwerty12345',
    'пароль12345',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    'petrova-2026',
  ])
    expect(passwordObstacles(weak, 'petrova')).toEqual(['account.password-weak'])
})

test('a long phrase is accepted', () => {
  expect(passwordObstacles('зелёный чайник на крыше', 'petrova')).toEqual([])
})
