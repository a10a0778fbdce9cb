import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { APIRequestContext, Page } from 'playwright-core'
import { demoPassword, type Journey, journey, type Visit } from './journey.ts'

const samples = join(import.meta.dirname, 'samples')
const curatorLogin = 'kurator-novoy-shkoly'
const requisites = {
  kind: 'school',
  shortName: 'МБОУ СОШ № 104',
  fullName:
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 104»',
  founder: 'Управление образования администрации городского округа Верхний Луг',
  place: 'г. Верхний Луг',
  directorLastName: 'Кравец',
  directorFirstName: 'Ольга',
  directorPatronymic: 'Ильинична',
  directorPosition: 'Директор',
  directorSex: 'f',
  orderNumbering: '{n}-од',
} as const

/** From a school's lists to an order ready for signature: the whole path of the issue, by hand, in one school. */
export const curatorJourneys: Journey[] = [
  journey('a curator brings in the lists of a new school', {}, async (visit) => {
    await newSchool(visit)
    const { page, url, look } = visit
    await signIn(visit)
    await page.goto(`${url}/programme/new`)
    await page.getByRole('checkbox', { name: /учитель – ученик/ }).check()
    await look('new cycle')
    await page.getByRole('button', { name: 'Открыть цикл' }).click()
    await page.waitForURL(/\/programme$/)
    await page.getByRole('heading', { level: 1, name: /Программа/ }).waitFor()
    await look('stages')
    await bringIn(visit, 'school-pupils.xlsx', /Загрузить 1\s?194/)
    await bringIn(visit, 'school-teachers.csv', /Загрузить 49/)
    await page.goto(`${url}/programme/people`)
    await page
      .getByRole('link', { name: /Наставляемые \d/ })
      .or(page.getByRole('tab', { name: /Наставляемые \d/ }))
      .first()
      .waitFor()
    await look('base of mentees')
  }),

  journey('without consents nobody is paired, with them the engine proposes pairs', {}, async (visit) => {
    const { page, url, look } = visit
    await signIn(visit)
    for (const base of ['mentees', 'mentors']) {
      await page.goto(`${url}/programme/people?base=${base}`)
      await page.getByRole('checkbox', { name: 'Выбрать все показанные' }).check()
      await page.getByRole('button', { name: 'Внести согласия' }).click()
      await page.getByLabel('Дата подписания').first().fill('01.11.2026')
      if (base === 'mentees') await look('consents of all at once')
      await page.getByRole('button', { name: /Зарегистрировать согласия/ }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    }
    await page.goto(`${url}/programme/matching`)
    await page.getByRole('button', { name: 'Новый подбор' }).first().click()
    await page.getByRole('radio', { name: /учитель – ученик/ }).check()
    await look('new round')
    await page.getByRole('button', { name: 'Подобрать пары' }).click()
    await page.getByRole('button', { name: 'Сформировать пары' }).waitFor({ timeout: 60_000 })
    await page.getByText('лучше нельзя: доказано').waitFor()
    await look('workbench')
  }),

  journey('the curator turns the draft into pairs, and the order secures them', {}, async (visit) => {
    const { page, url, look, context } = visit
    await signIn(visit)
    await page.goto(`${url}/programme/matching`)
    await page
      .getByRole('link', { name: /учитель – ученик/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Сформировать пары' }).click()
    await look('what will happen')
    await page.getByRole('dialog').getByRole('button', { name: 'Сформировать пары' }).click()
    await page.waitForURL(/\/programme\/pairs/)
    await page.getByRole('heading', { level: 1, name: 'Пары' }).waitFor()
    await look('pairs before the order')

    await page.goto(`${url}/programme/documents`)
    await page.getByRole('button', { name: 'Приказ о закреплении пар' }).click()
    await page.waitForURL(/\/programme\/documents\/.+/)
    const pages = page.getByRole('region', { name: 'Страницы документа' })
    await pages.getByText('ПРИКАЗ', { exact: true }).waitFor()
    await chooseCurator(page)
    await pages.getByText('ПРИКАЗЫВАЮ').waitFor()
    await look('the order')

    await page.getByRole('button', { name: /Зарегистрировать…/ }).click()
    await look('registration')
    await page.getByRole('button', { name: 'Зарегистрировать приказ' }).click()
    await page.getByText('ждёт подписи').first().waitFor()
    for (const format of ['docx', 'pdf'] as const) await looksLike(page, format)
    await page.getByRole('button', { name: /Подписан на бумаге…/ }).click()
    await look('signature')
    await page.getByRole('button', { name: 'Отметить подпись' }).click()
    await page.getByText('действует', { exact: true }).first().waitFor()
    await look('the order in force')

    await page.goto(`${url}/programme/pairs`)
    await page.getByText('в работе').or(page.getByText('работает')).first().waitFor()
    await look('pairs at work')
    const cycles = await (await context.request.get(`${url}/api/cycles`)).json()
    const pairs = await (await context.request.get(`${url}/api/cycles/${cycles[0].id}/pairs`)).json()
    assert.ok(pairs.length > 20, `only ${pairs.length} pairs`)
    assert.ok(pairs.every((pair: { state: string }) => pair.state === 'active'))
  }),

  journey(
    'a curator reads the pairs and the order on a phone, in the dark',
    { size: 'phone', dark: true },
    async (visit) => {
      const { page, url, look } = visit
      await signIn(visit)
      for (const [place, name] of [
        ['/', 'today'],
        ['/programme', 'programme'],
        ['/programme/people', 'people'],
        ['/programme/pairs', 'pairs'],
        ['/programme/documents', 'documents'],
        ['/programme/matching', 'rounds'],
      ] as const) {
        await page.goto(url + place)
        await page.locator('h1').first().waitFor()
        await look(name)
      }
    },
  ),
]

const signIn = async ({ context, url }: Visit) => {
  const answer = await context.request.post(`${url}/api/session`, {
    data: { login: curatorLogin, password: demoPassword },
  })
  assert.equal(answer.status(), 200)
}

/** The administrator opens a school and invites its curator, who takes the invitation. */
async function newSchool({ context, url, signIn }: Visit) {
  await signIn('admin')
  const school = await post(context.request, `${url}/api/organisations`, requisites)
  const invited = await post(context.request, `${url}/api/invitations`, {
    role: 'curator',
    name: 'Зотова Яна Сергеевна',
    organisationId: school.id,
  })
  await context.request.delete(`${url}/api/session`)
  const token = String(invited.link).split('/').at(-1)
  await post(context.request, `${url}/api/invitation/acceptance`, {
    token,
    login: curatorLogin,
    password: demoPassword,
  })
}

async function post(request: APIRequestContext, url: string, data: object) {
  const answer = await request.post(url, { data })
  const body = await answer.json()
  assert.equal(answer.status(), 200, `${url}: ${JSON.stringify(body)}`)
  return body
}

/** File → columns → check → loaded. */
async function bringIn({ page, url, look }: Visit, file: string, load: RegExp) {
  await page.goto(`${url}/programme/people/import`)
  await page.locator('input[type=file]').setInputFiles(join(samples, file))
  await page.getByRole('link', { name: /Проверить/ }).waitFor({ timeout: 60_000 })
  await look(`${file} columns`)
  await page.getByRole('link', { name: /Проверить/ }).click()
  await page.getByRole('button', { name: load }).waitFor()
  await look(`${file} check`)
  await page.getByRole('button', { name: load }).click()
  await page.getByText(/Список загружен/).waitFor({ timeout: 60_000 })
  await look(`${file} loaded`)
}

async function chooseCurator(page: Page) {
  await page
    .getByRole('combobox', { name: 'Куратор программы' })
    .or(page.getByLabel('Куратор программы'))
    .first()
    .click()
  await page.getByRole('option').first().click()
}

async function looksLike(page: Page, format: 'docx' | 'pdf') {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Печать и файлы' }).click()
  await page.getByRole('menuitem', { name: `Скачать ${format.toUpperCase()}` }).click()
  const file = await waiting
  const bytes = await readFile(await file.path())
  assert.equal(bytes.subarray(0, 2).toString(), format === 'docx' ? 'PK' : '%P')
  assert.match(file.suggestedFilename(), new RegExp(`^Приказ_1-од_.*\\.${format}$`))
  assert.ok(bytes.length > 10_000)
}
