import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { demoPassword, type Journey, journey, type Visit } from './journey.ts'

const documents = '/programme/documents'
const corrected = 'Считать эту работу частью плана воспитания.'

/** The life of a paper, by hand: from the catalogue to the check by a stranger and the end of it. */
export const documentJourneys: Journey[] = [
  journey('the organisation adopts the rules of the electronic signature', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('curator-101')
    await page.goto(`${url}/organisation`)
    await page.getByRole('link', { name: 'Электронная подпись' }).click()
    await page.getByLabel('Дата акта').fill('02.11.2026')
    await page.getByLabel('Номер акта').fill('17')
    await look('before the rules')
    await page.getByRole('button', { name: 'Включить подпись' }).click()
    await page.getByText('Подпись включена', { exact: true }).waitFor()
    await look('the rules')
  }),

  journey('an order is drawn up, corrected where it stands, and sent for agreement', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('curator-101')
    await page.goto(url + documents)
    await look('no documents yet')
    await page.getByRole('link', { name: 'Новый документ' }).last().click()
    await page.getByRole('textbox', { name: 'Найти документ' }).fill('куратор')
    await look('catalogue')
    await page.getByRole('button', { name: /^Составить: Приказ о назначении куратора/ }).click()
    await page.waitForURL(/\/programme\/documents\/[\da-f-]{36}/)
    const pages = page.getByRole('region', { name: 'Страницы документа' })
    await pages.getByText('ПРИКАЗЫВАЮ').waitFor()
    await look('a new order')
    await page.getByRole('button', { name: 'Править текст' }).click()
    const editor = page.getByRole('region', { name: 'Правка текста' })
    await editor.waitFor()
    await look('the text')
    await correct(page, corrected)
    await look('a corrected clause')
    await page.getByRole('button', { name: /^Вернуть как было/ }).click()
    await editor.getByText(/Правок нет/).waitFor()
    await correct(page, corrected)
    await page.getByRole('button', { name: 'Ещё', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Версии текста' }).click()
    await page.getByRole('dialog').getByText('Версия 1', { exact: true }).waitFor()
    await look('versions')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Показать страницы' }).click()
    await pages.getByText(corrected).waitFor()
    await look('the corrected order')

    await page.getByRole('button', { name: 'На согласование…' }).click()
    await page.getByRole('checkbox', { name: /методист/i }).check()
    await look('who agrees')
    await page.getByRole('button', { name: 'Отправить на согласование' }).click()
    await page.getByRole('heading', { name: 'Согласование' }).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await look('on agreement')
  }),

  journey('a methodist answers with a remark from his day', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('methodist-101')
    await page.goto(url)
    await look('today')
    await page.getByRole('link', { name: 'Прочитать документы' }).click()
    await page.getByRole('heading', { level: 1, name: 'Согласование' }).waitFor()
    await look('papers to agree')
    await page
      .getByRole('main')
      .getByRole('link', { name: /Прочитать/ })
      .first()
      .click()
    await page.getByText(corrected).waitFor()
    await page.getByRole('radio', { name: 'Согласовано с замечаниями' }).check()
    await page.getByRole('textbox', { name: 'Замечания' }).fill('Указать срок отчета.')
    await look('the answer')
    await page.getByRole('button', { name: 'Отправить ответ' }).click()
    await page.getByText('Ваш ответ записан.').waitFor()
    await look('answered')
  }),

  journey('the order is registered, and the head signs it electronically', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('curator-101')
    await openPaper(page, url, 'О назначении куратора')
    await page.getByText('Все согласовали.').waitFor()
    await look('agreed')
    await page.getByRole('button', { name: 'Зарегистрировать…' }).click()
    await look('registration')
    await page.getByRole('button', { name: 'Зарегистрировать приказ' }).click()
    await page.getByText('ждёт подписи').first().waitFor()
    await look('registered')

    await signIn('director-101')
    await page.goto(url)
    await look('the day of the head')
    await openPaper(page, url, 'О назначении куратора')
    await look('waits for the head')
    await page.getByRole('button', { name: 'Подписать электронно…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: /простой электронной подписью/ }).check()
    await dialog.getByLabel('Ваш пароль').fill(demoPassword)
    await look('the proof')
    await dialog.getByRole('button', { name: 'Подписать документ' }).click()
    await page.getByText('действует', { exact: true }).first().waitFor()
    await dialog.waitFor({ state: 'hidden' })
    await look('in force')
    const signed = await saved(page, 'PDF')
    await page.getByRole('button', { name: 'Проверить файл…' }).click()
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles({
        name: 'Из письма.pdf',
        mimeType: 'application/pdf',
        buffer: await bytesOf(signed),
      })
    await page.getByText('Файл совпадает с подписанным').waitFor()
    await look('the file is the signed one')
  }),

  journey('a stranger is told that the order is in force', { size: 'phone' }, async (visit) => {
    const { page, url, look } = visit
    await page.goto(await checkAddress(visit, 'О назначении куратора'))
    await page.getByText('Действует').first().waitFor()
    await look('in force')
    await page.goto(`${url}/check/AAAA-AAAA-AAAA-AAAA`)
    await look('unknown')
  }),

  journey(
    'who is named in the order reads it on the screen',
    { size: 'phone', dark: true },
    async (visit) => {
      const { page, url, look, signIn } = visit
      await signIn('curator-101')
      await page.goto(url)
      await look('today')
      await page.goto(`${url}/own-papers`)
      await look('own papers')
      await page
        .getByRole('link', { name: /^Прочитать документ/ })
        .first()
        .click()
      const read = page.getByRole('button', { name: 'Ознакомлен(а)' })
      await read.waitFor()
      await look('an own paper')
      await read.click()
      await page.getByText(/вы ознакомлены/).waitFor()
      await look('read')
      await openPaper(page, url, 'О назначении куратора')
      await page
        .getByText(/на экране, /)
        .first()
        .waitFor()
      await look('the order')
    },
  ),

  journey('the book of orders is found in, saved and searched', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('curator-101')
    await page.goto(url + documents)
    await look('drawn up')
    await page.getByRole('link', { name: 'Книга и хранение' }).click()
    await page.getByText('О назначении куратора').first().waitFor()
    await look('the book')
    const book = await downloaded(page, async () => {
      await page.getByRole('button', { name: 'Сохранить книгу' }).click()
      await page.getByRole('menuitem', { name: 'XLSX' }).click()
    })
    assert.equal((await bytesOf(book)).subarray(0, 2).toString(), 'PK')
    await page.keyboard.press('Control+k')
    await page
      .getByRole('combobox')
      .or(page.getByRole('dialog').getByRole('textbox'))
      .first()
      .fill('частью плана воспитания')
    await page
      .getByRole('option', { name: /куратора/ })
      .first()
      .waitFor()
    await look('search by words of the text')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Приказ №/ }).waitFor()
  }),

  journey('consents of a class are made in the background', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('curator-101')
    await page.goto(`${url}${documents}/new?q=согласие`)
    await look('consents')
    await page
      .getByRole('button', { name: /^Для многих: / })
      .first()
      .click()
    await page.getByLabel('Класс, группа').first().click()
    await page.getByRole('option').first().click()
    await page.getByRole('checkbox', { name: /отдельный файл/ }).check()
    await look('for whom')
    await page.getByRole('button', { name: /^Собрать \d+ документ/ }).click()
    await page.waitForURL(/packages/)
    await look('being made')
    await page.getByText('готов', { exact: true }).first().waitFor({ timeout: 60_000 })
    await look('ready')
    const print = await downloaded(page, () =>
      page.getByRole('button', { name: 'Скачать PDF' }).first().click(),
    )
    assert.equal((await bytesOf(print)).subarray(0, 4).toString(), '%PDF')
    const archive = await downloaded(page, () =>
      page.getByRole('button', { name: 'Скачать архив' }).first().click(),
    )
    assert.equal((await bytesOf(archive)).subarray(0, 2).toString(), 'PK')
    const blank = page.waitForEvent('popup')
    await page.goto(`${url}${documents}/new?q=дневник`)
    await page
      .getByRole('link', { name: /^Напечатать бланк/ })
      .first()
      .click()
    await blank
  }),

  journey('the form of the school is taken for its orders', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('curator-102')
    await page.goto(`${url}/organisation/templates`)
    await look('no own forms')
    const starter = await downloaded(page, () =>
      page.getByRole('button', { name: 'Скачать образец с тегами' }).click(),
    )
    await page.locator('input[type=file]').setInputFiles({
      name: 'Наш бланк приказа.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await bytesOf(starter),
    })
    await page.getByText('Шаблон «Наш бланк приказа.docx» загружен').waitFor()
    await look('an own form')
    await page.goto(url + documents)
    await look('documents of another school')
  }),

  journey('the order is replaced by a new one, and the old one says so', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('curator-101')
    const before = await signedBytes(visit, 'О назначении куратора')
    await openPaper(page, url, 'О назначении куратора')
    const old = page.url()
    await page.getByRole('button', { name: 'Ещё', exact: true }).click()
    await look('what else')
    await page.getByRole('menuitem', { name: /Заменить новым документом/ }).click()
    await page.getByText('После подписания заменит документ:').waitFor()
    await look('the new order')
    await page.goto(old)
    await page.getByText('Готовится замена:').waitFor()
    await look('a replacement is being prepared')
    assert.deepEqual(await signedBytes(visit, 'О назначении куратора'), before)
  }),
]

/** The first clause of the order, with other words. */
async function correct(page: Page, words: string) {
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

/** A paper of the cycle, from the list. */
async function openPaper(page: Page, url: string, title: string) {
  await page.goto(url + documents)
  await page
    .getByRole('row', { name: new RegExp(title) })
    .or(page.getByRole('link', { name: new RegExp(title) }))
    .last()
    .click()
  await page.getByRole('link', { name: 'Документы' }).first().waitFor()
  await page.waitForURL(/documents\/[\da-f-]{36}/)
}

async function downloaded(page: Page, press: () => Promise<unknown>): Promise<Download> {
  const waiting = page.waitForEvent('download')
  await press()
  return waiting
}

const saved = (page: Page, format: 'PDF' | 'DOCX') =>
  downloaded(page, async () => {
    await page.getByRole('button', { name: 'Печать и файлы' }).click()
    await page.getByRole('menuitem', { name: `Скачать ${format}` }).click()
  })

const bytesOf = async (file: Download) => readFile(await file.path())

async function paperOf({ context, url }: Visit, title: string) {
  const cycles = await (await context.request.get(`${url}/api/cycles`)).json()
  const papers = await (await context.request.get(`${url}/api/papers?cycleId=${cycles[0].id}`)).json()
  return papers.findLast((one: { title: string }) => one.title.startsWith(title))
}

async function signedBytes(visit: Visit, title: string) {
  const { id } = await paperOf(visit, title)
  const file = await visit.context.request.get(`${visit.url}/api/papers/${id}/file?format=pdf`)
  assert.equal(file.status(), 200)
  return file.body()
}

/** The curator opens the page of the check and hands its address over; then nobody is signed in. */
async function checkAddress(visit: Visit, title: string) {
  await visit.signIn('curator-101')
  await openPaper(visit.page, visit.url, title)
  const link = visit.page.getByRole('link', { name: 'Открыть страницу проверки' })
  const address = await link.getAttribute('href')
  await visit.context.clearCookies()
  return visit.url + address
}
