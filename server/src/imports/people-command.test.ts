import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importPeopleCommand } from './people-command.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command and returns its end and what it printed. */
async function run(...args: string[]) {
  const printed = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text)
      return true
    }),
  )
  try {
    const code = await importPeopleCommand([...args, '--today', '2026-11-20'])
    return { code, ...printed }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

async function json(path: string) {
  const { code, stdout, stderr } = await run(path, '--json')
  return { code, stderr, ...JSON.parse(stdout) }
}

async function listOf(text: string, name = 'список.csv') {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

test('a school’s list of pupils', async () => {
  const { code, people, duplicates, problems, skipped } = await json(fixture('school-pupils.xlsx'))
  expect(code).toBe(0)
  expect(people).toHaveLength(28)
  expect(people[1]).toEqual({
    row: 6,
    sheet: 'Контингент',
    lastName: 'Ильин',
    firstName: 'Глеб',
    patronymic: 'Сергеевич',
    bornOn: '2019-04-06',
    sex: 'm',
    group: '1А',
    interests: ['чтение'],
    representative: { name: 'Ильин Глеб Ильдарович', phone: '+79007619785' },
  })
  // A date typed as text, a missing patronymic, two requests in one cell.
  expect(people[3]).toMatchObject({ row: 8, lastName: 'Шевчук', firstName: 'Мария', bornOn: '2019-03-13' })
  expect(people[3]).not.toHaveProperty('patronymic')
  expect(people[25]).toMatchObject({
    group: '11В',
    request: 'Адаптация в новом классе; Проект по информатике',
  })
  expect(duplicates).toEqual([])
  expect(problems).toEqual([])
  expect(skipped).toEqual([
    { row: 33, sheet: 'Контингент', why: 'итоговая строка', kind: 'total', text: 'Итого: 1194' },
  ])
})

test('a school’s list of teachers in windows-1251', async () => {
  const { people, problems } = await json(fixture('school-teachers.csv'))
  expect(people).toHaveLength(15)
  expect(people[1]).toEqual({
    row: 3,
    lastName: 'Набиева',
    firstName: 'Любовь',
    patronymic: 'Ильдаровна',
    bornOn: '1964-10-18',
    position: 'учитель истории и обществознания',
    experienceYears: 33,
    email: 'teacher02@school.example',
    competencies: ['классное руководство', 'методика урока', 'проектная деятельность'],
  })
  expect(people[6]).toMatchObject({
    lastName: 'Зотов',
    experienceYears: 1,
    request: 'проектная деятельность; работа с родителями',
  })
  expect(people[6]).not.toHaveProperty('competencies')
  expect(problems).toEqual([])
})

test('a college’s students, a sheet per group', async () => {
  const { people, problems } = await json(fixture('college-students.xlsx'))
  expect(
    people.map(
      ({ sheet, group, row }: { sheet: string; group: string; row: number }) => `${sheet} ${group} ${row}`,
    ),
  ).toEqual(
    ['СТР-11', 'ДИЗ-12', 'СТР-21'].flatMap((group) =>
      [3, 4, 5, 6, 7].map((row) => `${group} ${group} ${row}`),
    ),
  )
  expect(people[4]).toMatchObject({
    bornOn: '2010-03-20',
    phone: '+79004976310',
    achievements: 'призёр олимпиады',
  })
  expect(problems).toEqual([])
})

test('an enterprise’s mentors', async () => {
  const { people } = await json(fixture('enterprise-mentors.xlsx'))
  expect(people).toHaveLength(7)
  expect(people[1]).toEqual({
    row: 3,
    sheet: 'Sheet',
    lastName: 'Овчаренко',
    firstName: 'Илья',
    patronymic: 'Ильдарович',
    position: 'мастер участка',
    phone: '+79001531733',
    email: 'mentor2@plant.example',
    competencies: ['чтение чертежей', 'сметное дело'],
    capacity: 3,
    employer: 'ООО «Вымышленный завод»',
    inn: '6631295268',
  })
})

test('duplicates, problems and skipped rows are told by row', async () => {
  const path = await listOf(
    'ФИО;Дата рождения\nФёдоров Семён;12.05.2010\nФЕДОРОВ СЕМЕН;2010-05-12\nЛапина Анна;31.02.2010\nИтого: 3;\n',
  )
  const { people, duplicates, problems, skipped } = await json(path)
  expect(people.map(({ row }: { row: number }) => row)).toEqual([2, 4])
  expect(duplicates).toEqual([{ row: 3, of: 2 }])
  expect(problems).toEqual([
    {
      row: 4,
      column: 'Дата рождения',
      cell: 'B4',
      code: 'date.impossible',
      severity: 'wrong',
      message: 'Такой даты нет в календаре: «31.02.2010»',
      value: '31.02.2010',
    },
  ])
  expect(skipped).toEqual([{ row: 5, why: 'итоговая строка', kind: 'total', text: 'Итого: 3' }])
})

test('a file that is no list ends with 1, a sentence, and JSON of the same shape', async () => {
  const { code, people, problems, stderr } = await json(await listOf('%PDF-1.7', 'список.xlsx'))
  expect(code).toBe(1)
  expect(people).toEqual([])
  expect(problems).toMatchObject([{ code: 'import.pdf', severity: 'wrong' }])
  expect(stderr).toMatch(/^Это PDF, а не таблица/)
  expect(stderr).not.toMatch(/at |Error/)
})

test('a table without people and a file that is not there are told apart', async () => {
  expect((await json(await listOf('Товар;Цена\nСтол;100\nСтул;50\n'))).problems).toMatchObject([
    { code: 'import.no-people' },
  ])
  expect(await run(join(folder, 'нет.xlsx'))).toMatchObject({ code: 1, stderr: 'Файл не найден.\n' })
  expect(await run(folder)).toMatchObject({ code: 1, stderr: 'Это папка, а не файл.\n' })
})

test('without --json a person reads a summary', async () => {
  const { stdout } = await run(await listOf('ФИО;Дата рождения\nЛапина Анна;31.02.2010\n'))
  expect(stdout).toBe(
    'Людей: 1 · дублей: 0 · пропущено строк: 0 · замечаний: 1\n  строка 2: Такой даты нет в календаре: «31.02.2010»\n',
  )
})

test('a misspelt command prints how it is spelt', async () => {
  for (const args of [[], ['a.csv', 'b.csv'], ['a.csv', '--jsn']]) {
    const { code, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stderr).toContain('nastavnik import people')
  }
})
