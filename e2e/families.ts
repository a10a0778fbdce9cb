import { anAgreement, documents } from './document-steps.ts'
import { demoPassword, type Journey, journey } from './journey.ts'

/** The agreement of a pair: its parties are named, a parent answers from home. */
export const familyJourneys: Journey[] = [
  journey('those whom an agreement names are offered as its signers', {}, async (visit) => {
    const { page, url, look, signIn } = visit
    const id = await anAgreement(visit)
    await signIn('director-102')
    await page.goto(`${url}/organisation/signing`)
    await page.getByLabel('Дата акта').fill('02.11.2026')
    await page.getByLabel('Номер акта').fill('18')
    await page.getByRole('checkbox', { name: /законные представители/ }).waitFor()
    await look('the rules speak of families')
    await page.getByRole('button', { name: 'Включить подпись' }).click()
    await page.getByText('Подпись включена', { exact: true }).waitFor()

    await signIn('curator-102')
    await page.goto(url + documents)
    await page.getByLabel('Слова из текста документов').fill('обязательства наставляемого')
    await page.getByText('Соглашение наставника').first().waitFor()
    await look('found by the words of the text')
    await page.goto(`${url}${documents}/${id}`)
    await page.getByRole('button', { name: 'Кто подписывает…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('group', { name: 'Названы в документе' }).waitFor()
    await look('the parties')
    await dialog.getByRole('button', { name: /^Сохранить список: 4/ }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('ждём подписи').first().waitFor()
    await look('signers')
  }),

  journey(
    'a parent refuses, thinks better of it and signs on a telephone',
    { size: 'phone' },
    async (visit) => {
      const { page, url, look, signIn } = visit
      await signIn('parent-102')
      await page.goto(url)
      await look('today')
      await page.getByRole('link', { name: 'Открыть мои документы' }).click()
      await look('own papers')
      await page.getByRole('link', { name: /^Прочитать и подписать/ }).click()
      await page.getByRole('button', { name: 'Отказаться…' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Почему не подписываете').fill('Просим встречаться раз в неделю')
      await look('a refusal')
      await dialog.getByRole('button', { name: 'Отправить отказ' }).click()
      await page.getByText(/вы отказались/).waitFor()
      await look('refused')
      await page.getByRole('button', { name: 'Подписать документ…' }).click()
      await dialog.getByRole('checkbox', { name: /простой электронной подписью/ }).check()
      await dialog.getByLabel('Ваш пароль').fill(demoPassword)
      await look('the proof')
      await dialog.getByRole('button', { name: 'Подписать документ' }).click()
      await page.getByText(/вы подписали/).waitFor()
      await look('signed')
    },
  ),
]
