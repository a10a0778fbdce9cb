import assert from 'node:assert/strict'
import {
  bringForm,
  bytesOf,
  checkAddress,
  correct,
  documents,
  downloaded,
  openPaper,
  paperOf,
  saved,
  signedBytes,
} from './document-steps.ts'
import { demoPassword, type Journey, journey } from './journey.ts'

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
    await page.getByRole('button', { name: 'Ещё', exact: true }).click()
    await page.getByRole('menuitem', { name: 'На согласование…' }).click()
    await page.getByRole('checkbox', { name: /методист/i }).check()
    await look('who agrees')
    await page.getByRole('button', { name: 'Отправить на согласование' }).click()
    await page.getByRole('heading', { name: 'Согласование', exact: true }).waitFor()
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
    await openPaper(visit, 'О назначении куратора')
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
    await openPaper(visit, 'О назначении куратора')
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
    const { page, url, look, signIn } = visit
    await signIn('curator-101')
    await openPaper(visit, 'О назначении куратора')
    const check = await checkAddress(visit)
    await visit.context.clearCookies()
    await page.goto(check)
    await page.getByText('Документ действителен').waitFor()
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
      await page.getByRole('link', { name: /^Прочитать документ: О назначении куратора/ }).click()
      const read = page.getByRole('button', { name: 'Ознакомлен(а)' })
      await read.waitFor()
      await look('an own paper')
      await read.click()
      await page.getByText(/вы ознакомлены/).waitFor()
      await look('read')
      await openPaper(visit, 'О назначении куратора')
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
    await page.getByRole('button', { name: 'Сохранить книгу' }).waitFor()
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
    const { page, url, look, signIn, context } = visit
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
    await page.goto(`${url}${documents}/new?q=анкета`)
    const blank = page.getByRole('link', { name: /^Напечатать бланк/ }).first()
    const printed = await context.request.get(url + (await blank.getAttribute('href')))
    assert.equal((await printed.body()).subarray(0, 4).toString(), '%PDF')
  }),

  journey('the form of the school is taken for its orders', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('curator-102')
    await page.goto(`${url}/organisation`)
    await page.getByRole('link', { name: 'Шаблоны документов' }).click()
    await page.getByRole('button', { name: 'Скачать образец с тегами' }).waitFor()
    await look('no own forms')
    await bringForm(visit, 'D14')
    await look('an own form')
    await openPaper(visit, 'О закреплении')
    await look('an order of pairs')
    assert.equal((await bytesOf(await saved(page, 'DOCX'))).subarray(0, 2).toString(), 'PK')
  }),

  journey('the order is replaced, the new one is cancelled, and strangers are told so', {}, async (visit) => {
    const { page, look, signIn } = visit
    await signIn('curator-101')
    const { id } = await paperOf(visit, 'О назначении куратора')
    const before = await signedBytes(visit, id)
    await bringForm(visit, 'D04')
    await openPaper(visit, 'О назначении куратора')
    const old = page.url()
    const check = await checkAddress(visit)
    await page.getByRole('button', { name: 'Ещё', exact: true }).click()
    await look('what else')
    await page.getByRole('menuitem', { name: /Заменить новым документом/ }).click()
    await page.getByText('После подписания заменит документ:').waitFor()
    await look('the new order')
    await page.getByRole('button', { name: 'Зарегистрировать…' }).click()
    await page.getByRole('button', { name: 'Зарегистрировать приказ' }).click()
    await page.getByText('ждёт подписи').first().waitFor()
    const next = await checkAddress(visit)
    await page.getByRole('button', { name: 'Подписан на бумаге…' }).click()
    await page.getByRole('button', { name: 'Отметить подпись' }).click()
    await page.getByText('действует', { exact: true }).first().waitFor()
    await page.getByText('Заменил документ:').waitFor()
    await look('in force instead')
    const fresh = page.url()
    await page.goto(old)
    await page.getByText('Заменён документом:').waitFor()
    await look('replaced')
    assert.deepEqual(await signedBytes(visit, id), before)

    await page.goto(fresh)
    await page.getByRole('button', { name: 'Ещё', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Отменить документ…' }).click()
    await page.getByLabel('Причина').fill('Издан ошибочно')
    await look('why cancelled')
    await page.getByRole('dialog').getByRole('button', { name: 'Отменить документ' }).click()
    await page
      .getByText(/Отменён с/)
      .first()
      .waitFor()
    await look('cancelled')

    await visit.context.clearCookies()
    await page.goto(check)
    await page.getByText('Документ заменён').waitFor()
    await look('a stranger is told of the replacement')
    await page.goto(next)
    await page.getByText('Документ отменён').waitFor()
    await look('a stranger is told of the end')
  }),
]
