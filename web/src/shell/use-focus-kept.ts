import { useEffect } from 'react'

/**
 * What had the focus, and where it stood: the place of each ancestor within its parent, from below.
 * The root is the child of the body: the page, a dialog, a menu.
 */
type Trace = { one: HTMLElement; root: Element; way: readonly { parent: Element; index: number }[] }

/** A dialog or a page may set the focus by itself; a button may be disabled only while it works. */
const patience = { gone: 300, disabled: 1200 }

/**
 * Nobody who goes by keys is thrown to the top of the page: when what had the focus is gone, the focus goes to what
 * has come into its place, or back to what had opened the dialog; where nothing is left of it, to the title of the page.
 */
export function useFocusKept() {
  useEffect(() => {
    let traces: readonly Trace[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    // Whoever has clicked beside everything has not lost anything.
    let left = false
    let byPointer = false
    const point = () => {
      left = true
      byPointer = true
    }
    const type = () => (byPointer = false)
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      left = false
      const trace = traceOf(target)
      traces = [trace, ...traces.filter(({ root }) => root !== trace.root && root.isConnected)]
    }
    const isLost = () => !left && document.activeElement === document.body
    const mend = () => {
      timer = undefined
      if (!isLost()) return
      // Under a pointer nothing is to move.
      heirOf(traces)?.focus({ preventScroll: byPointer })
    }
    const watch = new MutationObserver(() => {
      const [last] = traces
      if (timer || !last || !isLost()) return
      timer = setTimeout(mend, last.one.isConnected ? patience.disabled : patience.gone)
    })
    document.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', point, true)
    document.addEventListener('keydown', type, true)
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      clearTimeout(timer)
      watch.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', point, true)
      document.removeEventListener('keydown', type, true)
    }
  }, [])
}

function traceOf(one: HTMLElement): Trace {
  const way: { parent: Element; index: number }[] = []
  for (let at: Element = one; at.parentElement && at !== document.body; at = at.parentElement)
    way.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) })
  return { one, root: way.at(-2)?.parent ?? one, way }
}

function heirOf(traces: readonly Trace[]): HTMLElement | undefined {
  const dialog = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1)
  for (const { one, way } of traces) {
    const heir = canTake(one) ? one : nextIn(way)
    if (heir && (!dialog || dialog.contains(heir))) return heir
  }
  return dialog ? undefined : (document.querySelector<HTMLElement>('[data-page-title]') ?? undefined)
}

/** The first control of what stands there now, else of what follows, else of what is before. */
function nextIn(way: Trace['way']): HTMLElement | undefined {
  const main = document.querySelector('main')
  for (const { parent, index } of way) {
    if (!parent.isConnected) continue
    if (parent === document.body || parent.contains(main) || parent.matches('[data-portal]')) return undefined
    const children = [...parent.children]
    for (const child of [...children.slice(index), ...children.slice(0, index).reverse()]) {
      const control = [child, ...child.querySelectorAll(controls)].find(canTake)
      if (control) return control
    }
  }
  return undefined
}

const controls = 'a[href], button, input, select, textarea, [tabindex]'

const canTake = (one: Element): one is HTMLElement =>
  one instanceof HTMLElement &&
  one.isConnected &&
  one.matches(controls) &&
  one.tabIndex >= 0 &&
  !one.matches(':disabled') &&
  one.checkVisibility()
