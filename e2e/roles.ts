import { journey } from './journey.ts'

const places = [
  ['director-102', 'director', 'notebook'],
  ['form-lead-102', 'form lead', 'notebook'],
  ['tutor-101', 'tutor', 'notebook'],
  ['psychologist-102', 'psychologist', 'notebook'],
  ['admin', 'administrator', 'notebook'],
  ['mentor-102', 'mentor', 'phone'],
  ['mentee-102', 'mentee', 'phone'],
  ['parent-102', 'representative', 'phone'],
] as const

/** Every role has a home that says something true, in both themes. */
export const roleJourneys = places.flatMap(([login, role, size]) =>
  [false, true].map((dark) =>
    journey(
      `the day of a ${role}${dark ? ', dark' : ''}`,
      { size, dark },
      async ({ page, url, look, signIn }) => {
        await signIn(login)
        await page.goto(url)
        await page.getByRole('heading', { name: /Добр/ }).waitFor()
        await look('today')
      },
    ),
  ),
)
