import {
  createContext,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

const Stop = createContext(true)
export const ItemStop = Stop.Provider

/** 0 in the one item of a list that the Tab key stops at, -1 in the others: arrows go there. */
export const useItemStop = () => (useContext(Stop) ? 0 : -1)

type Options<Item> = {
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** An item that the focus is to go to. */
  sought?: string | undefined
  onSought?: (() => void) | undefined
  frame: RefObject<HTMLDivElement | null>
}

/** A list is one stop of the Tab key, however long it is: arrows go from item to item, to the same control. */
export function useItemKeys<Item>({ items, keyOf, sought, onSought, frame }: Options<Item>) {
  const [at, setAt] = useState<{ key: string; index: number }>()
  const due = useRef<{ key: string; control: number | undefined }>(undefined)
  const found = at === undefined ? -1 : items.findIndex((item) => keyOf(item) === at.key)
  // Whoever has left the list leaves his place to the next one.
  const active = found >= 0 ? found : Math.min(at?.index ?? 0, items.length - 1)
  const present = items[active]
  const activeKey = present === undefined ? undefined : keyOf(present)

  const go = (index: number, control?: number) => {
    const item = items[index]
    if (item === undefined) return
    const key = keyOf(item)
    due.current = { key, control }
    setAt({ key, index })
  }

  useLayoutEffect(() => {
    if (!due.current) return
    const { key, control } = due.current
    const item = frame.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)
    if (!item) return
    due.current = undefined
    const controls = controlsOf(item)
    const main = item.querySelector<HTMLElement>('[data-main]')
    const target =
      control === undefined ? (main ?? controls[0]) : controls[Math.min(control, controls.length - 1)]
    ;(target ?? item).focus()
  })

  useEffect(() => {
    const index = sought === undefined ? -1 : items.findIndex((item) => keyOf(item) === sought)
    if (index < 0) return
    go(index)
    onSought?.()
  })

  return {
    activeKey,
    props: {
      onFocus: (event: React.FocusEvent) => {
        const key = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset.key
        const index = items.findIndex((item) => keyOf(item) === key)
        if (key !== undefined && index >= 0) setAt({ key, index })
      },
      onKeyDown: (event: React.KeyboardEvent) => {
        const target = event.target as HTMLElement
        if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
        // Events of a menu come here too, and whoever is being carried goes by arrows himself.
        if (!frame.current?.contains(target) || target.matches(carried)) return
        const next = nextOf(event.key, active, items.length)
        if (next === undefined) return
        event.preventDefault()
        const item = target.closest<HTMLElement>('[data-key]')
        if (next !== active && item) go(next, controlsOf(item).indexOf(target))
      },
    },
  }
}

const carried = '[aria-roledescription][aria-pressed="true"]'

const controlsOf = (item: HTMLElement) => [...item.querySelectorAll<HTMLElement>('button, input, a[href]')]

function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
