import { expect, test } from 'vitest'
import { hashCode, hashPassword, isPassword, newCode, stepOfCode, totp } from './secrets.ts'

// Base32 of the ASCII secret «12345678901234567890» of RFC 6238, appendix B (last six digits)
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test('one-time passwords are those of the standard', () => {
  expect(totp(secret, Math.floor(59 / 30))).toBe('287082')
  expect(totp(secret, Math.floor(1111111109 / 30))).toBe('081804')
  expect(totp(secret, Math.floor(20000000000 / 30))).toBe('353130')
})

test('a one-time password is good once and only about its time', () => {
  const now = new Date(1111111109_000)
  const step = stepOfCode(secret, '081804', now, 0)
  expect(step).toBe(37037036)
  expect(stepOfCode(secret, '081804', now, 37037036)).toBeUndefined()
  expect(stepOfCode(secret, '081804', new Date(1111112109_000), 0)).toBeUndefined()
})

test('a password is known only by its own hash', async () => {
  const stored = await hashPassword('зелёный чайник')
  expect(await isPassword('зелёный чайник', stored)).toBe(true)
  expect(await isPassword('зеленый чайник', stored)).toBe(false)
  expect(await isPassword('зелёный чайник', null)).toBe(false)
})

test('a code from paper is forgiven its case, spaces and dashes', () => {
  const code = newCode()
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
  expect(hashCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(hashCode(code))
})
