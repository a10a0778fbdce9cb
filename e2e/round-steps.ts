import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import type { Visit } from './journey.ts'

const phone = { width: 390, height: 844 }
const notebook = { width: 1366, height: 768 }

/** The newest round of the cycle, on the draft that was changed last. */
export async function openRound({ page, url }: Visit) {
  await page.goto(`${url}/programme/matching`)
  await page
    .getByRole('link', { name: /студент – студент/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Пары черновика' }).waitFor()
}

/** The card of one mentee, on a phone and without a sign-in. */
export async function answerCard({ page, look }: Visit, link: string) {
  const back = page.url()
  await page.setViewportSize(phone)
  await page.goto(link)
  await look('the card on a phone')
  await page.getByRole('button', { name: 'Начать' }).click()
  await page.getByRole('button', { name: 'Дальше' }).click()
  const choices = page.getByRole('group', { name: 'Кого добавить' }).getByRole('button')
  const more = page.getByRole('button', { name: /Показать остальных/ })
  if (await more.isVisible()) await more.click()
  await choices.first().click()
  await choices.first().click()
  await look('the order of liking')
  await page.getByRole('button', { name: 'Дальше' }).click()
  await page
    .getByRole('group', { name: /трудно работать/ })
    .getByRole('button')
    .first()
    .click()
  await look('whom it would be hard to work with')
  await page.getByRole('button', { name: 'Дальше' }).click()
  await look('the last question')
  await page.getByRole('button', { name: 'Отправить ответ' }).click()
  await page.getByRole('heading', { name: /Ответ записан/ }).waitFor()
  await look('the answer is written')
  await page.setViewportSize(notebook)
  await page.goto(back)
}

/** A pile of cards: line after line, the ranking in the first column and «трудно работать» in the second. */
export async function enterCards(page: Page, grid: Locator, column: number, lines: readonly string[]) {
  const rows = grid.getByRole('row')
  await rows.nth(2).waitFor()
  for (const [i, line] of lines.entries()) {
    await rows
      .nth(i + 2)
      .getByRole('gridcell')
      .nth(column)
      .dblclick()
    await page.keyboard.insertText(line)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
  }
}

/** The first pair: whoever has not answered does so by the link, on a phone. */
export async function answerByLink({ page, look }: Visit) {
  await page
    .getByRole('grid', { name: 'Согласие на пары' })
    .getByRole('row')
    .nth(2)
    .getByRole('gridcell')
    .nth(1)
    .click()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: 'Ссылка' }).last().click()
  const link = await page.getByLabel(/Личная ссылка/).inputValue()
  await look('who is asked')
  const back = page.url()
  await page.setViewportSize(phone)
  await page.goto(link)
  await page.getByRole('button', { name: /вопросы/ }).click()
  await look('questions before agreeing')
  await page
    .getByRole('button', { name: /^согласен|^согласна|^Согласен|^Согласна/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Отправить ответ' }).click()
  await page.getByText('Ответ записан').waitFor()
  await look('agreed on a phone')
  await page.setViewportSize(notebook)
  await page.goto(back)
  await page.getByRole('checkbox', { name: 'Выбрать все показанные' }).waitFor()
}

export async function downloads(page: Page, click: () => Promise<unknown>) {
  const waiting = page.waitForEvent('download', { timeout: 60_000 })
  await click()
  assert.match((await waiting).suggestedFilename(), /\.(pdf|docx)$/)
}

/** A change of the draft and what is computed after it, to its end. */
export async function solvedAfter(page: Page, change: () => Promise<unknown>) {
  const answered = page.waitForResponse(/\/changes$/)
  await change()
  const answer = await answered
  assert.equal(answer.status(), 200)
  const { draft } = await answer.json()
  if (!draft.solving) return
  const note = page.getByRole('region', { name: 'Подбор идёт' })
  await note.waitFor()
  await note.waitFor({ state: 'hidden', timeout: 60_000 })
}

export async function figure(page: Page, label: string, value: string) {
  const one = page.locator('dl > div', { has: page.getByText(label, { exact: true }) })
  await one.getByText(value, { exact: true }).waitFor()
}

export const shortOf = (name: string) => name.split(' ').slice(0, 2).join(' ')

/** «29.11.2026», as a person types it. */
export function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000)
  const two = (number: number) => `${number}`.padStart(2, '0')
  return `${two(day.getDate())}.${two(day.getMonth() + 1)}.${day.getFullYear()}`
}
