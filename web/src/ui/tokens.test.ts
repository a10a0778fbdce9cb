import { describe, expect, test } from 'vitest'
import { cssVariables, dark, light, type Scheme, tones } from './tokens.ts'

const luminance = (hex: string) => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

const contrast = (one: string, other: string) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const grounds = (scheme: Scheme) => [scheme.page, scheme.surface, scheme.raised, scheme.marked]

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, scheme) => {
  test('every letter stands out from every ground at least 4.5 to 1', () => {
    const letters = [scheme.text, scheme.dimmed, ...tones.map((tone) => scheme[tone].text)]
    const pairs = letters.flatMap((letter) => grounds(scheme).map((ground) => ({ letter, ground })))
    const own = tones.flatMap((tone) => [
      { letter: scheme[tone].text, ground: scheme[tone].soft },
      { letter: scheme[tone].text, ground: scheme[tone].softHover },
      { letter: scheme.text, ground: scheme[tone].soft },
      { letter: scheme[tone].onFill, ground: scheme[tone].fill },
      { letter: scheme[tone].onFill, ground: scheme[tone].fillHover },
    ])
    const weak = [...pairs, ...own].filter(({ letter, ground }) => contrast(letter, ground) < 4.5)
    expect(weak).toEqual([])
  })

  test('borders of fields and the focus ring stand out at least 3 to 1', () => {
    const edges = [scheme.control, scheme.focus]
    const weak = edges.flatMap((edge) => grounds(scheme).filter((ground) => contrast(edge, ground) < 3))
    expect(weak).toEqual([])
  })
})

test('tokens become variables with dashed names', () => {
  expect(cssVariables(light)).toMatchObject({ '--app-page': light.page, '--app-danger-on-fill': '#ffffff' })
})
