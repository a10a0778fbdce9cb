import { expect, test } from 'vitest'
import { fileObstacle } from './file-obstacle.ts'

const limits = { endings: ['.xlsx', '.csv'], maxBytes: 100 }

test('a file of a wanted kind is taken, whatever the case of its ending', () => {
  expect(fileObstacle([{ name: 'Список.XLSX', size: 100 }], limits)).toBeUndefined()
})

test('a wrong kind, an empty file, a large one and several at once are refused before they are sent', () => {
  expect(fileObstacle([{ name: 'список.docx', size: 10 }], limits)).toBe('ending')
  expect(fileObstacle([{ name: 'csv', size: 10 }], limits)).toBe('ending')
  expect(fileObstacle([{ name: 'a.csv', size: 0 }], limits)).toBe('empty')
  expect(fileObstacle([{ name: 'a.csv', size: 101 }], limits)).toBe('large')
  expect(
    fileObstacle(
      [
        { name: 'a.csv', size: 1 },
        { name: 'b.csv', size: 1 },
      ],
      limits,
    ),
  ).toBe('many')
})
