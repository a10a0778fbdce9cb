import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'

/** Pictures of every stop, kept for a person to look at and never committed. */
export const artefacts = join(import.meta.dirname, '..', '.artefacts')

export type Size = 'notebook' | 'phone'
const sizes = { notebook: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const

export type Visit = {
  page: Page
  context: BrowserContext
  url: string
  /** A stop of the journey: a picture, axe, nothing cut at the side. */
  look: (name: string) => Promise<void>
  signIn: (login: string) => Promise<void>
}

export type Journey = { name: string; size?: Size; dark?: boolean; walk: (visit: Visit) => Promise<void> }

export const journey = (
  name: string,
  options: Omit<Journey, 'name' | 'walk'>,
  walk: Journey['walk'],
): Journey => ({
  name,
  ...options,
  walk,
})

export const demoPassword = 'verhny-lug-2026'

/** Walks one journey in a browser context of its own; a page error is a failure too. */
export async function walk(
  browser: Browser,
  url: string,
  { name, size = 'notebook', dark = false, walk }: Journey,
) {
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: dark ? 'dark' : 'light',
    locale: 'ru-RU',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  const folder = join(artefacts, name.replace(/[^\p{L}\d]+/gu, '-'))
  mkdirSync(folder, { recursive: true })
  let stop = 0
  const rest = restOf(page)
  const look = async (label: string) => {
    stop += 1
    await rest()
    // A page that is still loading has no heading yet, and nothing to look at.
    await page
      .locator('h1')
      .first()
      .waitFor({ timeout: 15_000 })
      .catch(() => {})
    await page.screenshot({
      path: join(folder, `${String(stop).padStart(2, '0')}-${label.replace(/[^\p{L}\d]+/gu, '-')}.png`),
    })
    const { violations } = await new AxeBuilder({ page })
      // Faults are wanted, not a list of all that is well; there are no frames to look into.
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze()
    for (const one of violations)
      faults.push(`axe at «${label}»: ${one.id}, ${one.nodes.length} × ${one.nodes[0]?.html.slice(0, 160)}`)
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (wider > 1) faults.push(`«${label}» is ${wider} px wider than the screen`)
  }
  const signIn = async (login: string) => {
    const answer = await context.request.post(`${url}/api/session`, {
      data: { login, password: demoPassword },
    })
    if (!answer.ok()) throw new Error(`sign-in as ${login}: ${answer.status()}`)
  }
  try {
    await walk({ page, context, url, look, signIn })
  } catch (error) {
    await page.screenshot({ path: join(folder, 'failed.png') }).catch(() => {})
    faults.push(String(error instanceof Error ? error.message : error).slice(0, 1500))
  } finally {
    await context.close()
  }
  return faults
}

/** Waits until the page asks the server for nothing and has nothing left to draw; one that never rests is let be. */
function restOf(page: Page) {
  const open = new Set<Request>()
  let last = 0
  page.on('request', (one) => {
    open.add(one)
    last = performance.now()
  })
  const over = (one: Request) => {
    open.delete(one)
    last = performance.now()
  }
  page.on('requestfinished', over).on('requestfailed', over)
  const isQuiet = () => open.size === 0 && performance.now() - last > 150
  return async () => {
    for (const until = performance.now() + 5000; performance.now() < until; ) {
      if (!isQuiet()) await new Promise((resolve) => setTimeout(resolve, 30))
      // A navigation that takes the page away begins anew.
      else if ((await page.evaluate(drawn).then(isQuiet, () => false)) === true) return
    }
  }
}

const drawn = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 1000 })),
  )
