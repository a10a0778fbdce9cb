import { type Journey, journey } from './journey.ts'
import { keyboardOf } from './keyboard.ts'

/** The mouse lies in its drawer. */
export const matchingKeyJourneys: Journey[] = [
  journey('a whole round by the keyboard alone, in the dark', { dark: true }, async (visit) => {
    const { page, url, look } = visit
    await visit.signIn('curator-101')
    const keys = keyboardOf(page)
    await page.goto(`${url}/programme/matching`)
    await keys.press(page.getByRole('button', { name: 'Новый подбор' }))
    await page.getByRole('radio', { name: /учитель – ученик/ }).waitFor()
    await keys.choose(page.getByRole('radio', { name: /учитель – ученик/ }))
    await look('new round')
    await keys.press(page.getByRole('button', { name: 'Подобрать пары' }))
    await page.getByText('лучше нельзя: доказано').waitFor({ timeout: 60_000 })
    await look('pre-matching list')

    await keys.press(page.getByRole('button', { name: /^Закрепить пару/ }).first())
    await page
      .getByRole('button', { name: /^Снять закрепление/ })
      .first()
      .waitFor()
    await keys.press(
      page
        .getByRole('region', { name: 'Наставляемые' })
        .getByRole('button', { name: /^Действия/ })
        .first(),
    )
    await keys.choose(page.getByRole('menuitem', { name: 'Подобрать вручную…' }))
    await page
      .getByRole('button', { name: /^Поставить в пару/ })
      .first()
      .waitFor()
    await look('by hand')
    await keys.press(page.getByRole('button', { name: /^Поставить в пару/ }).first())
    await page.getByRole('region', { name: 'Что изменилось' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Шаг вперёд', disabled: false }).waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.getByRole('button', { name: 'Шаг вперёд', disabled: true }).waitFor()
    await look('a change by hand')

    await keys.press(page.getByRole('button', { name: 'Черновик А' }))
    await keys.choose(page.getByRole('menuitem', { name: /Копия черновика А/ }))
    await page.getByRole('button', { name: 'Черновик Б' }).waitFor()
    await keys.press(page.getByRole('button', { name: 'Правила', exact: true }))
    await keys.choose(page.getByRole('radio', { name: /^Лучшая из худших пар/ }))
    await page.getByRole('radio', { name: /^Лучшая из худших пар/, checked: true }).waitFor()
    await page.getByRole('region', { name: 'Подбор идёт' }).waitFor({ state: 'hidden', timeout: 60_000 })
    await keys.fill(page.getByLabel('Не меньше'), '2')
    await keys.press(page.getByRole('button', { name: 'Подобрать с этим размером' }))
    await page.getByText(/Цена наименьшего размера|Наименьший размер ничего/).waitFor({ timeout: 60_000 })
    await look('groups and their price')
    await page.keyboard.press('Escape')
    await keys.press(page.getByRole('link', { name: 'Сравнить' }))
    await page.getByRole('region', { name: 'Показатели черновиков' }).waitFor()
    await look('drafts side by side')
    await keys.press(page.getByRole('link', { name: 'Продолжить с черновиком А' }))
    await page.getByRole('heading', { name: 'Пары черновика' }).waitFor()

    await keys.press(page.getByRole('button', { name: 'Сформировать пары' }))
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Сформировать пары' }))
    await page.waitForURL(/\/programme\/pairs/)
    await page.getByRole('heading', { level: 1, name: 'Пары' }).waitFor({ timeout: 60_000 })
    await look('pairs')
  }),
]
