import { type PluginItem, transformSync } from '@babel/core'
import { expect, test } from 'vitest'
import { leanModel } from './lean-model.ts'

const lean = (code: string) => {
  const preset = leanModel().preset as () => { plugins: PluginItem[] } // Made so by its own file.
  return transformSync(code, { configFile: false, babelrc: false, plugins: preset().plugins })?.code ?? ''
}

test('of an endpoint only its place is left, whatever the schemas are made of', () => {
  const code = lean(`export const pairApi = {
    close: endpoint({
      method: 'POST', url: '/pairs/:id/closure', action: 'pair.close', summary: 'Closes a pair',
      params: z.object({ id: z.uuid() }), body: Closing, response: Pair, refusals,
    }),
    scan: endpoint({ method: 'POST', url: '/scans', action: 'pair.close', upload: true, response: Scan }),
  }`)
  expect(code).not.toMatch(/params|body|response|refusals|summary/)
  expect(code).toContain("url: '/pairs/:id/closure'")
  expect(code).toContain('upload: true')
})

test('values of a module may be left out, functions and figures stay as they are', () => {
  const code = lean(
    "export const Pair = z.object({}).meta({ id: 'Pair' })\nexport const limit = 5\nconst f = () => g()",
  )
  expect(code).toMatch(/Pair = \/\* #__PURE__ ?\*\/\(\(\) => z\.object/)
  expect(code).toContain('limit = 5')
  expect(code).toContain('f = () => g()')
})
