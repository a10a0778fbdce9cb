import { journey } from './journey.ts'

/** The first run: it fills the installation in which all the others walk. */
export const firstJourney = journey(
  'an empty installation is filled with the demonstration and entered by one click',
  {},
  async ({ page, url, look }) => {
    await page.goto(url)
    await page.getByRole('button', { name: /демонстрационных данных/ }).waitFor()
    await look('first run')
    await page.getByRole('button', { name: /демонстрационных данных/ }).click()
    await page.getByText('СОШ № 101').first().waitFor({ timeout: 60_000 })
    await look('ready accounts')
  },
)

/** The door: signing in and out. */
export const entranceJourneys = [
  journey('a wrong password is told in words, a right one opens the day', {}, async ({ page, url, look }) => {
    await page.goto(`${url}/sign-in`)
    await page.getByLabel('Логин').fill('curator-101')
    await page.getByLabel('Пароль', { exact: true }).fill('не тот пароль')
    await page.getByRole('button', { name: 'Войти' }).first().click()
    await page
      .getByText(/[Лл]огин или пароль/)
      .first()
      .waitFor()
    await look('wrong password')
    await page.getByLabel('Пароль', { exact: true }).fill('verhny-lug-2026')
    await page.getByRole('button', { name: 'Войти' }).first().click()
    await page.getByRole('heading', { name: /Добр/ }).waitFor()
    await look('today')
  }),
]
