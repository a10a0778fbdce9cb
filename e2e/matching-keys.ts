import assert from 'node:assert/strict'
import { type Journey, journey, type Visit } from './journey.ts'
import { keyboardOf } from './keyboard.ts'
import { dayFromNow } from './round-steps.ts'
import { peopleOfSmallSchool } from './small-school.ts'

const form = 'ученик – ученик'

/** The mouse lies in its drawer: from «Новый подбор» to the order in force, in a school where nobody else is at work. */
export const matchingKeyJourneys: Journey[] = [
  journey(
    'by the keyboard alone a round begins, its people meet and their cards are entered',
    { dark: true },
    async (visit) => {
      const { page, look } = visit
      await visit.signIn('curator-103')
      await peopleOfSmallSchool(visit)
      const keys = await begin(visit)
      await keys.press(page.getByRole('button', { name: 'Новый подбор' }))
      await keys.choose(page.getByRole('radio', { name: form }))
      await keys.press(page.getByRole('button', { name: 'Подобрать пары' }))
      await page.getByText('лучше нельзя: доказано').waitFor({ timeout: 60_000 })

      await keys.press(page.getByRole('link', { name: 'Встреча', exact: true }))
      await keys.press(page.getByRole('button', { name: 'Назначить встречу' }))
      await keys.fill(page.getByLabel('День'), dayFromNow(0))
      await keys.fill(page.getByLabel('Место'), 'Библиотека')
      await keys.fill(page.getByLabel('Ведущий'), 'А. С. Березина')
      await keys.press(page.getByRole('button', { name: 'Назначить встречу' }))
      await keys.press(page.getByRole('button', { name: /: нет$/ }).first())
      await page.getByRole('button', { name: /: нет$/, pressed: true }).waitFor()
      await keys.press(page.getByRole('button', { name: /Отметить пришедшими/ }))
      await page.getByRole('button', { name: /Отметить пришедшими/ }).waitFor({ state: 'hidden' })
      await keys.press(page.getByRole('button', { name: 'Составить расписание' }))
      await page.getByText('Меньшим числом раундов').waitFor()
      await look('talks by turns')
      await keys.fill(page.getByLabel('Номер протокола'), '5')
      await keys.press(page.getByRole('button', { name: 'Сохранить протокол' }))
      await page.getByText('Протокол сохранён').waitFor()

      await keys.press(page.getByRole('link', { name: 'Карточки', exact: true }))
      await keys.press(page.getByRole('button', { name: 'Открыть сбор карточек' }))
      await keys.press(page.getByRole('link', { name: 'Ввод с бумаги' }))
      const grid = page.getByRole('grid', { name: 'Ввод карточек с бумаги' })
      await keys.enter(grid, 1, ['2, 1', '1, 2=3', '3, 2, 1'])
      await keys.enter(grid, 2, ['3'])
      await keys.choose(page.getByRole('radio', { name: 'Карточки наставников' }))
      await keys.enter(grid, 1, ['2=3, 1', '1', '3'])
      await look('cards from paper')
      await keys.press(page.getByRole('link', { name: 'Итоги' }))
      await page.getByRole('heading', { name: 'Трудно работать: 1', exact: true }).waitFor()
      await look('what the wishes say')
    },
  ),

  journey(
    'by the keyboard alone two drafts are compared, one changed by hand',
    { dark: true },
    async (visit) => {
      const { page, look } = visit
      const keys = await begin(visit)
      await keys.press(page.getByRole('link', { name: form }).first())
      const pairs = page.getByRole('region', { name: 'Пары черновика' })
      await keys.press(pairs.getByRole('button', { name: /^Закрепить пару/ }).first())
      await pairs
        .getByRole('button', { name: /^Снять закрепление/ })
        .first()
        .waitFor()
      // The list is one stop of the Tab key: the next pair is an arrow away.
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await pairs
        .getByRole('button', { name: /^Снять закрепление/ })
        .nth(1)
        .waitFor()
      const waiting = page.getByRole('region', { name: 'Наставляемые' })
      await keys.press(page.getByRole('button', { name: /нет свободных мест/ }))
      await keys.press(waiting.locator('[aria-pressed]').first())
      await waiting.getByText(/На эти места претендуют ещё/).waitFor()
      await look('who competes for the places')
      await keys.press(waiting.getByRole('button', { name: 'и ещё' }).last())
      await page.keyboard.press('Enter')
      await keys.to(pairs.locator('[data-main]:focus'))
      await keys.press(waiting.getByRole('button', { name: /^Действия/ }).first())
      await keys.choose(page.getByRole('menuitem', { name: 'Подобрать вручную…' }))
      await page
        .getByRole('button', { name: /^Поставить в пару/ })
        .first()
        .waitFor()
      await look('by hand')
      await keys.press(
        page
          .getByRole('dialog')
          .getByRole('button', { name: /^Поставить в пару/ })
          .first(),
      )
      await page.getByRole('region', { name: 'Что изменилось' }).waitFor()
      // As the key is on a Russian keyboard.
      await page.evaluate(() =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'я', code: 'KeyZ', ctrlKey: true, bubbles: true }),
        ),
      )
      await page.getByRole('button', { name: 'Шаг вперёд', disabled: false }).waitFor()
      await page.keyboard.press('Control+Shift+z')
      await page.getByRole('button', { name: 'Шаг вперёд', disabled: true }).waitFor()

      await keys.press(page.getByRole('button', { name: 'Черновик А' }))
      await keys.choose(page.getByRole('menuitem', { name: /Копия черновика А/ }))
      await keys.press(page.getByRole('button', { name: 'Черновик Б' }))
      await keys.choose(page.getByRole('menuitem', { name: 'Назвать черновик…' }))
      await keys.fill(page.getByRole('textbox', { name: 'Название' }), 'поровну')
      await page.keyboard.press('Enter')
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
    },
  ),

  journey(
    'by the keyboard alone the council decides, all agree and the order is signed',
    { dark: true },
    async (visit) => {
      const { page, look, url, context } = visit
      const keys = await begin(visit)
      await keys.press(page.getByRole('link', { name: form }).first())
      await keys.press(page.getByRole('link', { name: 'Решение', exact: true }))
      await keys.press(page.getByRole('button', { name: 'Изменить порядок' }))
      await keys.press(page.getByRole('checkbox', { name: /директор утверждает/ }), 'Space')
      await keys.press(page.getByRole('checkbox', { name: 'Педагогический совет' }), 'Space')
      await keys.press(page.getByRole('button', { name: 'Сохранить порядок' }))
      await keys.choose(page.getByRole('radio', { name: /черновик А/i }))
      await keys.fill(page.getByLabel('Когда'), dayFromNow(0))
      await keys.fill(page.getByLabel('№ протокола'), '9')
      await keys.press(page.getByRole('button', { name: 'Записать решение' }))
      await page.getByText(/Решение записано/).waitFor()
      await look('the decision')
      await keys.press(page.getByRole('link', { name: /сформировать пары/ }))
      await keys.press(page.getByRole('button', { name: 'Сформировать пары' }))
      await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Сформировать пары' }))
      await page.waitForURL(/\/programme\/pairs/)

      await keys.press(page.getByRole('link', { name: /Согласны ли обе стороны/ }))
      const grid = page.getByRole('grid', { name: 'Согласие на пары' })
      await keys.to(grid.locator('[data-cell][tabindex="0"]'))
      await page.keyboard.press('Control+a')
      const ask = page.getByRole('button', { name: /Спросить согласие/ })
      await keys.press(ask)
      await ask.waitFor({ state: 'hidden' })
      await keys.to(grid.locator('[data-cell][tabindex="0"]'))
      await page.keyboard.press('Control+a')
      await keys.press(page.getByRole('button', { name: 'Все согласны на бумаге…' }))
      await keys.press(page.getByRole('button', { name: 'Записать согласие' }))
      await page.getByRole('button', { name: 'Все согласны на бумаге…' }).waitFor({ state: 'hidden' })
      await look('everybody has agreed')

      await keys.press(page.getByRole('link', { name: 'Пары', exact: true }).last())
      await keys.press(page.getByRole('button', { name: /^Составить приказ/ }))
      await page.getByRole('region', { name: 'Страницы документа' }).getByText('ПРИКАЗЫВАЮ').waitFor()
      await keys.pick(page.getByRole('combobox', { name: 'Куратор программы' }), 'а')
      await keys.press(page.getByRole('button', { name: /Зарегистрировать…/ }))
      await keys.press(page.getByRole('button', { name: 'Зарегистрировать приказ' }))
      await keys.press(page.getByRole('button', { name: 'Подписан на бумаге…' }))
      await keys.press(page.getByRole('button', { name: 'Отметить подпись' }))
      await page.getByText('действует', { exact: true }).first().waitFor()
      await look('the order in force')
      const cycles = await (await context.request.get(`${url}/api/cycles`)).json()
      const pairs = await (await context.request.get(`${url}/api/cycles/${cycles[0].id}/pairs`)).json()
      assert.equal(pairs.length, 8)
      assert.ok(pairs.every((pair: { state: string }) => pair.state === 'active'))
    },
  ),
]

async function begin({ page, url, signIn }: Visit) {
  await signIn('curator-103')
  await page.goto(`${url}/programme/matching`)
  return keyboardOf(page)
}
