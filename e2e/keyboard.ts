import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

const longestWay = 300

/** Everything by keys alone: Tab to a thing, Enter on it, arrows among choices. */
export function keyboardOf(page: Page) {
  /** Whoever has pressed a key is somewhere after it: a lost focus begins the page anew. */
  const kept = async (target: Locator) => {
    const lost = page.waitForFunction(() => document.activeElement !== document.body || !('walked' in window))
    await lost.catch(() => assert.fail(`the focus was lost before ${target}`))
    await page.evaluate(() => Object.assign(window, { walked: true }))
  }
  const to = async (target: Locator, key?: string) => {
    await target.waitFor({ state: 'attached' })
    await kept(target)
    let wanted = await target.elementHandle()
    const step = key ?? (await wanted?.evaluate(sideOf))
    for (let i = 0; i < longestWay && step; i++) {
      const state = await wanted?.evaluate(stateOf)
      if (state === 'here') return assert.ok(await wanted?.evaluate(isSeen), `${target} is out of sight`)
      // What stands there may have changed on the way.
      if (state === 'gone' || i % 20 === 19) wanted = await target.elementHandle()
      if (state !== 'gone') await page.keyboard.press(step)
    }
    throw new Error(`${step} does not lead to ${target}`)
  }
  const press = async (target: Locator, key = 'Enter') => {
    await to(target)
    await page.keyboard.press(key)
  }
  return {
    to,
    press,
    /** One of several: in a menu or a group of radio buttons. */
    choose: async (target: Locator) => {
      await target.waitFor({ state: 'attached' })
      if ((await target.getAttribute('type')) === 'radio') {
        const name = await target.getAttribute('name')
        const checked = page.locator(`input[name="${name}"]:checked`)
        if (await checked.count()) {
          await to(checked)
          const later = (await (await target.elementHandle())?.evaluate(sideOf)) === 'Tab'
          await to(target, later ? 'ArrowDown' : 'ArrowUp')
        } else await press(target, 'Space')
      } else {
        await to(target, 'ArrowDown')
        await page.keyboard.press('Enter')
      }
    },
    /** One of a list that a field opens: the first that the typed letters leave. */
    pick: async (field: Locator, text: string) => {
      await to(field)
      await page.keyboard.type(text)
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('option').first().waitFor({ state: 'hidden' })
    },
    fill: async (target: Locator, text: string) => {
      await to(target)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    },
    /** Down the cells of one column of a table: Enter writes and goes on. */
    enter: async (grid: Locator, column: number, lines: readonly string[]) => {
      const row = grid.getByRole('row').nth(1)
      await row.waitFor()
      await to(grid.locator('[data-cell][tabindex="0"]'))
      await page.keyboard.press('Control+ArrowUp')
      await page.keyboard.press('Home')
      for (let i = 0; i < column; i++) await page.keyboard.press('ArrowRight')
      for (const line of lines) {
        await page.keyboard.type(line)
        await page.keyboard.press('Enter')
      }
    },
  }
}

const sideOf = (one: Node) =>
  one.compareDocumentPosition(document.activeElement ?? document.body) & Node.DOCUMENT_POSITION_FOLLOWING
    ? 'Shift+Tab'
    : 'Tab'

const stateOf = (one: Node) => {
  if (one === document.activeElement) return 'here'
  return one.isConnected ? 'elsewhere' : 'gone'
}

/** Nothing lies over what has the focus, and it is not scrolled away. */
const isSeen = (one: Element) => {
  const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined
  const places = [one, ...(label ? [label] : [])]
  return places.some((place) => {
    const { x, y, width, height } = place.getBoundingClientRect()
    const top = document.elementFromPoint(x + Math.min(width / 2, 60), y + height / 2)
    return top !== null && (place.contains(top) || top === place.parentElement || label?.contains(top))
  })
}
