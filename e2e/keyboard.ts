import type { Locator, Page } from 'playwright-core'

const longestWay = 500

/** Everything by keys alone: Tab to a thing, Enter on it, arrows among choices. */
export function keyboardOf(page: Page) {
  const has = (target: Locator) => target.evaluate((one) => one === document.activeElement)
  const to = async (target: Locator, key = 'Tab') => {
    await target.waitFor()
    for (let i = 0; i < longestWay; i++) {
      if (await has(target)) return
      await page.keyboard.press(key)
    }
    throw new Error(`${key} does not lead to ${target}`)
  }
  return {
    to,
    press: async (target: Locator) => {
      await to(target)
      await page.keyboard.press('Enter')
    },
    /** One of several: in a menu or a group of radio buttons. */
    choose: async (target: Locator) => {
      await target.waitFor()
      const isRadio = (await target.getAttribute('type')) === 'radio'
      if (isRadio) {
        const name = await target.getAttribute('name')
        const group = page.locator(`input[name="${name}"]:checked`)
        await to(group)
        await to(target, 'ArrowDown')
      } else {
        await to(target, 'ArrowDown')
        await page.keyboard.press('Enter')
      }
    },
    fill: async (target: Locator, text: string) => {
      await to(target)
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(text)
    },
  }
}
