import { type Journey, journey } from './journey.ts'

/** What an authority does with papers of its own. */
export const authorityJourneys: Journey[] = [
  journey('an authority returns a road map by its own order', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    await signIn('municipal')
    await page.goto(url)
    await page.getByRole('link', { name: 'Документы' }).first().click()
    await page.getByRole('link', { name: 'Новый документ' }).last().click()
    await page.getByRole('heading', { name: 'Документы органа управления образованием' }).waitFor()
    await look('catalogue of an authority')
    await page
      .getByRole('button', { name: 'Составить: Приказ об утверждении дорожных карт', exact: true })
      .click()
    await page.waitForURL(/\/programme\/documents\/[\da-f-]{36}/)
    const pages = page.getByRole('region', { name: 'Страницы документа' })
    await pages.getByText('ПРИКАЗЫВАЮ').waitFor()
    await page.getByRole('button', { name: 'Дорожные карты организаций: добавить строку' }).click()
    await page.getByRole('combobox', { name: 'Решение' }).last().click()
    await page.getByRole('option', { name: 'Вернуть на доработку' }).click()
    await page.getByLabel('Замечания').last().fill('Указать сроки этапа 6')
    await page.keyboard.press('Tab')
    await pages.getByText('Указать сроки этапа 6').waitFor()
    // A surname that may be declined in two ways, of somebody without a card.
    await page.getByLabel('Кто контролирует исполнение').fill('Кравец Олег Ильич')
    await page.getByLabel('Должность контролирующего').fill('начальник отдела')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Исправить падежи: Кравец Олег Ильич' }).click()
    await look('the cases of a name')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').nth(3).fill('Кравеца Олега Ильича')
    await dialog.getByRole('button', { name: 'Сохранить падежи' }).click()
    await pages
      .getByText(/Кравеца/)
      .first()
      .waitFor()
    await look('the order of an authority')
  }),
]
