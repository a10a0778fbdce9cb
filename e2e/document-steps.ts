import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import type { Visit } from './journey.ts'

export const documents = '/programme/documents'

/** The first clause of the order, with other words. */
export async function correct(page: Page, words: string) {
  const editor = page.getByRole('region', { name: 'Правка текста' })
  await editor
    .getByRole('button', { name: /^Пункт 1[.:]/ })
    .first()
    .click()
  const field = editor.getByRole('textbox')
  await field.fill(words)
  await field.press('Enter')
  await editor.getByText('1 правка, сохранена').waitFor()
}

export async function openPaper(visit: Visit, title: string) {
  const { id } = await paperOf(visit, title)
  await visit.page.goto(`${visit.url}${documents}/${id}`)
  await visit.page.getByRole('link', { name: 'Документы' }).first().waitFor()
}

export async function downloaded(page: Page, press: () => Promise<unknown>): Promise<Download> {
  const waiting = page.waitForEvent('download')
  await press()
  return waiting
}

export const saved = (page: Page, format: 'PDF' | 'DOCX') =>
  downloaded(page, async () => {
    await page.getByRole('button', { name: 'Печать и файлы' }).click()
    await page.getByRole('menuitem', { name: `Скачать ${format}` }).click()
  })

export const bytesOf = async (file: Download) => readFile(await file.path())

export async function paperOf({ context, url }: Visit, title: string) {
  const cycles = await (await context.request.get(`${url}/api/cycles`)).json()
  const papers = await (await context.request.get(`${url}/api/papers?cycleId=${cycles[0].id}`)).json()
  return papers.findLast((one: { title: string }) => one.title.startsWith(title))
}

export async function signedBytes({ context, url }: Visit, id: string) {
  const file = await context.request.get(`${url}/api/papers/${id}/file?format=pdf`)
  assert.equal(file.status(), 200)
  return file.body()
}

/** The form to begin with is saved and brought back as the form of the school. */
export async function bringForm({ page, url }: Visit, kind: string) {
  await page.goto(`${url}/organisation/templates?kind=${kind}`)
  const starter = await downloaded(page, () =>
    page.getByRole('button', { name: 'Скачать образец с тегами' }).click(),
  )
  await page.locator('input[type=file]').setInputFiles({
    name: 'Наш бланк.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await bytesOf(starter),
  })
  await page.getByText('Шаблон «Наш бланк.docx» загружен').waitFor()
}

/** Where a stranger checks the paper that is open. */
export async function checkAddress({ page, url }: Visit) {
  const address = await page.getByRole('link', { name: 'Открыть страницу проверки' }).getAttribute('href')
  return url + address
}

/** The agreement of the pair in which the child of the demonstration's parent is, registered; its id. */
export async function anAgreement({ url, context, signIn }: Visit): Promise<string> {
  const asked = async (path: string, data?: object) => {
    const answer = data
      ? await context.request.post(`${url}/api${path}`, { data })
      : await context.request.get(`${url}/api${path}`)
    assert.ok(answer.ok(), `${path}: ${answer.status()}`)
    return answer.json()
  }
  await signIn('parent-102')
  const { cycle, pairs } = await asked('/today')
  await signIn('curator-102')
  const { id } = await asked('/papers', { code: 'D15', cycleId: cycle.id, subjectId: pairs[0].id })
  await asked(`/papers/${id}/registration`, { datedOn: cycle.startsOn })
  return id
}
