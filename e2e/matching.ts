import assert from 'node:assert/strict'
import { type Journey, journey } from './journey.ts'
import {
  answerByLink,
  answerCard,
  dayFromNow,
  downloads,
  enterCards,
  figure,
  openRound,
  shortOf,
  solvedAfter,
} from './round-steps.ts'

/** A round of a college from «Новый подбор» to the order in force: its council decides, the students' one is asked. */
export const matchingJourneys: Journey[] = [
  journey('a round begins, its people meet and talk by turns', {}, async (visit) => {
    const { page, url, look } = visit
    await visit.signIn('curator-college')
    await page.goto(`${url}/programme/matching`)
    await look('no rounds yet')
    await page.getByRole('button', { name: 'Новый подбор' }).first().click()
    await page.getByRole('radio', { name: /студент – студент/ }).check()
    await look('new round')
    await page.getByRole('button', { name: 'Подобрать пары' }).click()
    await page.getByText('лучше нельзя: доказано').waitFor({ timeout: 60_000 })
    await page
      .getByText(/новый наставник по/)
      .first()
      .waitFor()
    await look('pre-matching list')

    await page.getByRole('link', { name: 'Встреча', exact: true }).click()
    await page.getByRole('button', { name: 'Назначить встречу' }).click()
    await page.getByRole('button', { name: 'Назначить встречу' }).click()
    await page
      .getByText(/[Уу]кажите|[Зз]аполните|[Вв]ыберите/)
      .first()
      .waitFor()
    await look('a meeting without a day is not appointed')
    await page.getByLabel('День').fill(dayFromNow(0))
    await page.getByLabel('Место').fill('Актовый зал')
    await page.getByLabel('Ведущий').fill('А. С. Березина')
    await page.getByRole('button', { name: 'Назначить встречу' }).click()
    await page.getByRole('heading', { name: 'Гости' }).waitFor()
    await look('the meeting')
    await page.getByRole('button', { name: /Отметить пришедшими/ }).click()
    await page.getByRole('button', { name: /Отметить пришедшими/ }).waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Составить расписание' }).click()
    await page.getByText('Меньшим числом раундов').waitFor()
    await look('talks by turns')
    await page.getByLabel('Номер протокола').fill('3')
    await page.getByRole('button', { name: 'Сохранить протокол' }).click()
    await page.getByText('Протокол сохранён').waitFor()
    await downloads(page, async () => {
      await page.getByRole('button', { name: 'Протокол встречи' }).click()
      await page.getByRole('menuitem', { name: 'PDF для печати' }).click()
    })
    await look('the protocol')
  }),

  journey(
    'wishes come by link on a phone and from paper, and the curator sees who fits whom',
    {},
    async (visit) => {
      const { page, look } = visit
      await visit.signIn('curator-college')
      await openRound(visit)
      await page.getByRole('link', { name: 'Карточки', exact: true }).click()
      await look('cards are not given out yet')
      await page.getByRole('button', { name: 'Открыть сбор карточек' }).click()
      await page.getByRole('grid', { name: 'Карточки предпочтений' }).waitFor()
      await look('cards')
      await downloads(page, () => page.getByRole('button', { name: 'Напечатать карточки' }).click())

      await page.getByRole('button', { name: /^Наставляемые/ }).click()
      await page
        .getByRole('checkbox', { name: /^Выбрать/ })
        .nth(1)
        .check()
      await page.getByRole('button', { name: 'Показать ссылки: 1' }).click()
      const link = page.getByRole('dialog').getByText(/https?:\/\//)
      await link.waitFor()
      await look('a personal link')
      await answerCard(visit, (await link.innerText()).trim())

      await page.getByRole('link', { name: 'Ввод с бумаги' }).click()
      const grid = page.getByRole('grid', { name: 'Ввод карточек с бумаги' })
      await enterCards(page, grid, 0, ['2, 1=3', '1, 2', '3, 2, 1'])
      await enterCards(page, grid, 1, ['5'])
      await page.getByText('Карточки наставников').click()
      await enterCards(page, grid, 0, ['2=3, 1', '1', '3'])
      await look('cards from paper')
      await page.getByRole('link', { name: 'Итоги' }).click()
      await page.getByRole('heading', { name: /Выбрали друг друга/ }).waitFor()
      await page.getByRole('heading', { name: 'Трудно работать: 2', exact: true }).waitFor()
      await look('what the wishes say')
    },
  ),

  journey('two drafts are compared, one of them changed by hand with the mouse', {}, async (visit) => {
    const { page, look } = visit
    await visit.signIn('curator-college')
    await openRound(visit)
    await page.getByRole('button', { name: 'Черновик А' }).click()
    await page.getByRole('menuitem', { name: /Копия черновика А/ }).click()
    await page.getByRole('button', { name: 'Черновик Б' }).waitFor()
    await page.getByRole('button', { name: 'Правила', exact: true }).click()
    await page.getByRole('button', { name: 'Сравнить способы в цифрах' }).click()
    await page
      .getByText(/мешающих пар \d/)
      .first()
      .waitFor({ timeout: 60_000 })
    await look('methods in figures')
    await solvedAfter(page, () => page.getByRole('radio', { name: /^По выбору участников/ }).check())
    await page.getByRole('radio', { name: /^По выбору участников/, checked: true }).waitFor()
    await page.getByRole('button', { name: 'Закрыть карточку' }).click()
    await figure(page, 'мешающих пар', '0')
    await look('a draft by the choice of the participants')

    const hide = page.getByRole('button', { name: 'Скрыть изменения' })
    if (await hide.isVisible()) await hide.click()
    // Those without consent cannot be put anywhere.
    await page.getByRole('button', { name: /нет свободных мест/ }).click()
    const waiting = page.getByRole('region', { name: 'Наставляемые' })
    await waiting.locator('[aria-pressed]').first().click()
    await page.getByText(/^Кто подходит/).waitFor()
    const grip = waiting.getByRole('button', { name: /^Перетащить/ }).first()
    const name = (await grip.getAttribute('aria-label'))?.replace('Перетащить: ', '') ?? ''
    // The best of those who suit him stands first.
    const target = page
      .getByRole('region', { name: 'Наставники', exact: true })
      .getByText(/занято/)
      .first()
    await page
      .getByRole('button', { name: /^Поставить в пару/ })
      .first()
      .waitFor()
    // The list has come to rest when the pointer can stand on its first line.
    await target.hover()
    await grip.hover()
    await page.mouse.down()
    const box = await target.boundingBox()
    assert.ok(box)
    await page.mouse.move(box.x + 40, box.y + 10, { steps: 12 })
    await page.mouse.move(box.x + 44, box.y + 12, { steps: 3 })
    await page.waitForTimeout(500)
    await solvedAfter(page, () => page.mouse.up())
    const note = page.getByRole('region', { name: 'Что изменилось' })
    await note.getByText(/Изменени/).waitFor()
    const all = note.getByRole('button', { name: 'Показать всех' })
    if (await all.isVisible()) await all.click()
    await note.getByText(new RegExp(shortOf(name))).waitFor()
    await look('a change by hand')
    await page.getByRole('button', { name: 'Шаг назад' }).click()
    await note.getByText(/Изменения|Никто/).waitFor()
    await page.getByRole('button', { name: 'Шаг вперёд' }).click()
    await page.reload()
    await page.getByRole('heading', { name: 'Пары черновика' }).waitFor()
    await page.getByRole('button', { name: 'Снять закрепление' }).first().waitFor()

    await page.getByRole('button', { name: 'Черновик Б' }).click()
    await page.getByRole('menuitem', { name: 'Назвать черновик…' }).click()
    await page.getByRole('textbox', { name: 'Название' }).fill('по карточкам')
    await page.getByRole('button', { name: 'Сохранить название' }).click()
    await page.getByRole('button', { name: 'Б · по карточкам' }).waitFor()
    await page.getByRole('link', { name: 'Сравнить' }).click()
    await page.getByRole('region', { name: 'Кого переставляет' }).waitFor()
    await look('two drafts side by side')
    await page.getByRole('link', { name: 'Продолжить с черновиком Б' }).click()
    await page.getByRole('button', { name: 'Б · по карточкам' }).waitFor()
  }),

  journey(
    'a second curator sees a change within seconds, and his own on an old step is refused',
    {},
    async (visit) => {
      const { page, context, url, look } = visit
      await visit.signIn('curator-college')
      await openRound(visit)
      const cycles = await (await context.request.get(`${url}/api/cycles`)).json()
      const [round] = await (await context.request.get(`${url}/api/cycles/${cycles[0].id}/rounds`)).json()
      const draft = round.drafts.find((one: { letter: string }) => one.letter === 'Б')
      const board = await (await context.request.get(`${url}/api/drafts/${draft.id}`)).json()
      const step = { change: { kind: 'lock-all' }, step: board.draft.step }
      const answer = await context.request.post(`${url}/api/drafts/${draft.id}/changes`, { data: step })
      assert.equal(answer.status(), 200)
      assert.equal(
        (await context.request.post(`${url}/api/drafts/${draft.id}/changes`, { data: step })).status(),
        409,
      )
      await page.getByText(/шаг коллеги: закреплены все пары/).waitFor({ timeout: 15_000 })
      await look('a step of a colleague')
      await page.getByRole('button', { name: 'Шаг назад' }).click()
      await page.getByRole('button', { name: 'Шаг вперёд', disabled: false }).waitFor()
    },
  ),

  journey('no pairs before the council has decided and the students were heard', {}, async (visit) => {
    const { page, look } = visit
    await visit.signIn('curator-college')
    await openRound(visit)
    await page.getByRole('button', { name: 'Сформировать пары' }).click()
    await page.getByRole('link', { name: 'Записать решение' }).waitFor()
    assert.ok(await page.getByRole('dialog').getByRole('button', { name: 'Сформировать пары' }).isDisabled())
    await look('no pairs before the decision')
    await page.getByRole('link', { name: 'Записать решение' }).click()
    await page.getByRole('radio', { name: /черновик Б/i }).check()
    await page.getByLabel('Когда').fill(dayFromNow(0))
    await page.getByLabel('№ протокола').fill('7')
    await page.getByRole('button', { name: 'Записать решение' }).click()
    await look('the opinion of the students is missing')
    await page.getByLabel(/Мнение получено/).fill(dayFromNow(0))
    await page.getByLabel('№ документа с мнением').fill('2')
    await page.getByRole('button', { name: 'Записать решение' }).click()
    await page.getByText(/Решение записано/).waitFor()
    await look('the decision')

    await page.getByRole('link', { name: 'Пары', exact: true }).first().click()
    await openRound(visit)
    await page.getByRole('button', { name: 'Сформировать пары' }).click()
    await look('what will happen')
    await page.getByRole('dialog').getByRole('button', { name: 'Сформировать пары' }).click()
    await page.waitForURL(/\/programme\/pairs/)
  }),

  journey('both sides and the representative agree, and the order secures the pairs', {}, async (visit) => {
    const { page, url, look, context } = visit
    await visit.signIn('curator-college')
    await page.goto(`${url}/programme/confirmations`)
    await page.getByRole('checkbox', { name: 'Выбрать все показанные' }).check()
    await page.getByRole('button', { name: /Спросить согласие/ }).click()
    await page.getByRole('checkbox', { name: 'Выбрать все показанные' }).waitFor()
    await look('agreements are asked for')
    await answerByLink(visit)
    await page.getByRole('checkbox', { name: 'Выбрать все показанные' }).check()
    await page.getByRole('button', { name: 'Все согласны на бумаге…' }).click()
    await page.getByRole('button', { name: 'Записать согласие' }).click()
    await page.getByRole('button', { name: 'Все согласны на бумаге…' }).waitFor({ state: 'hidden' })
    await look('everybody has answered')

    await page.goto(`${url}/programme/documents`)
    await page.getByRole('button', { name: 'Приказ о закреплении пар' }).click()
    await page.waitForURL(/\/programme\/documents\/.+/)
    await page.getByRole('region', { name: 'Страницы документа' }).getByText('ПРИКАЗЫВАЮ').waitFor()
    await page.getByRole('combobox', { name: 'Куратор программы' }).click()
    await page.getByRole('option').first().click()
    await look('the order')
    await page.getByRole('button', { name: /Зарегистрировать…/ }).click()
    await page.getByRole('button', { name: 'Зарегистрировать приказ' }).click()
    await page.getByText('ждёт подписи').first().waitFor()
    await page.getByRole('button', { name: /Подписан на бумаге…/ }).click()
    await page.getByRole('button', { name: 'Отметить подпись' }).click()
    await page.getByText('действует', { exact: true }).first().waitFor()
    await look('the order in force')
    const cycles = await (await context.request.get(`${url}/api/cycles`)).json()
    const pairs = await (await context.request.get(`${url}/api/cycles/${cycles[0].id}/pairs`)).json()
    const made = pairs.filter((pair: { form: string }) => pair.form === 'student_student')
    assert.ok(made.length > 5)
    await page.goto(`${url}/programme/waiting`)
    await page.getByRole('heading', { level: 1, name: /Без пары/ }).waitFor()
    await look('those who still wait')
  }),
]
