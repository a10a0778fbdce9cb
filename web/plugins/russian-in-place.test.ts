import { type PluginItem, transformSync } from '@babel/core'
import { expect, test } from 'vitest'
import { russianInPlace } from './russian-in-place.ts'

const built = (code: string) => {
  const preset = russianInPlace(true).preset as () => { plugins: PluginItem[] } // Made so by its own file.
  const plugins = preset().plugins
  return (
    transformSync(code, { configFile: false, babelrc: false, cwd: import.meta.dirname, plugins })?.code ?? ''
  )
}

test('a sentence stands in the built page ready to be shown', () => {
  const code = built("import { msg } from '@lingui/core/macro'\nexport const a = msg`Завершить пару`")
  expect(code).toMatch(/message: \["Завершить пару"\]/)
})

test('forms of a number are compiled where they stand', () => {
  const code = built(
    "import { plural, t } from '@lingui/core/macro'\nexport const a = (n) => plural(n, { one: '# пара', few: '# пары', other: '# пар' })",
  )
  expect(code).toMatch(/few: \["#", " пары"\]/)
  expect(code).not.toContain('{n, plural')
})

test('a malformed sentence stops the build', () => {
  const code =
    "import { msg } from '@lingui/core/macro'\nexport const a = msg({ message: '{count, plural, one {#' })"
  expect(() => built(code)).toThrow()
})
