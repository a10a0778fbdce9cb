import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// OWASP's minimum for argon2id, the library's default kind
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password, cost)

/** A missing account takes as long as a wrong password: the time tells nothing. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const known = await verify(stored ?? (await decoy), password)
  return known && Boolean(stored)
}
const decoy = hashPassword(randomBytes(16).toString('hex'))

/** What the cookie holds; the row holds only its hash. */
export const newToken = () => randomBytes(32).toString('base64url')
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

/** A code for paper: digits and letters that cannot be mistaken for each other, in groups of four. */
export function newCode(): string {
  const letters = 'ABCDEFGHKLMNPRSTUXYZ23456789'
  const code = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** Typed codes are forgiven their case, spaces and dashes. */
export const hashCode = (code: string) => hashToken(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function newTotpSecret(): string {
  return Array.from(randomBytes(32), (byte) => base32[byte % 32]).join('')
}

/** One-time password of a 30-second step (RFC 6238, SHA-1, six digits). */
export function totp(secret: string, step: number): string {
  const bits = [...secret].map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** The step that the code belongs to (one step of drift is forgiven), never one used before. */
export function stepOfCode(secret: string, code: string, now: Date, lastUsed: number): number | undefined {
  const current = Math.floor(now.getTime() / 30_000)
  const given = Buffer.from(code.replace(/\s/g, '').padEnd(6).slice(0, 6))
  return [current, current - 1, current + 1].find(
    (step) => step > lastUsed && timingSafeEqual(Buffer.from(totp(secret, step)), given),
  )
}
