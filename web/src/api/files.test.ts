import { expect, test } from 'vitest'
import { fileNameOf } from './files.ts'

test('a file is saved under the name that the server gave it, Russian letters included', () => {
  const russian = "attachment; filename*=UTF-8''%D0%9F%D1%80%D0%B8%D0%BA%D0%B0%D0%B7%20%E2%84%96%2017.docx"
  expect(fileNameOf(russian)).toBe('Приказ № 17.docx')
  expect(fileNameOf('attachment; filename="order.pdf"')).toBe('order.pdf')
})

test('a file without a readable name is saved nevertheless', () => {
  expect(fileNameOf(null)).toBe('файл')
  expect(fileNameOf("attachment; filename*=UTF-8''%E0%A4%A")).toBe('файл')
})
