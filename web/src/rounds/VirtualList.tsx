import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './VirtualList.module.css'

type Props<Item> = {
  label: string
  items: readonly Item[]
  keyOf: (item: Item) => string
  render: (item: Item, index: number) => ReactNode
  /** Height of an item before it is measured. */
  estimate: number
  /** The key of the item to be brought into sight. */
  sight?: string | undefined
  empty: ReactNode
  /** On a phone the page itself scrolls. */
  phone: boolean
}

/** A list of any length: only what is in sight is drawn, and the item with the focus. */
export function VirtualList<Item>(props: Props<Item>) {
  if (props.items.length === 0) return <div className={classes.empty}>{props.empty}</div>
  return props.phone ? <InPage {...props} /> : <InFrame {...props} />
}

function InFrame<Item>(props: Props<Item>) {
  const frame = useRef<HTMLDivElement>(null)
  const focus = useFocusedKey()
  const virtual = useVirtualizer({
    ...settings(props, focus.key),
    getScrollElement: () => frame.current,
  })
  useSight(props, virtual)
  return (
    <div ref={frame} className={classes.frame} {...focus.props}>
      <Items {...props} virtual={virtual} margin={0} />
    </div>
  )
}

function InPage<Item>(props: Props<Item>) {
  const frame = useRef<HTMLDivElement>(null)
  const focus = useFocusedKey()
  const [margin, setMargin] = useState(0)
  useEffect(() => setMargin(frame.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({ ...settings(props, focus.key), scrollMargin: margin })
  useSight(props, virtual)
  return (
    <div ref={frame} {...focus.props}>
      <Items {...props} virtual={virtual} margin={margin} />
    </div>
  )
}

function settings<Item>({ items, keyOf, estimate }: Props<Item>, focused: string | undefined) {
  const at = focused === undefined ? -1 : items.findIndex((item) => keyOf(item) === focused)
  return {
    count: items.length,
    estimateSize: () => estimate,
    overscan: 8,
    getItemKey: (index: number) => {
      const item = items[index]
      return item === undefined ? index : keyOf(item)
    },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const drawn = defaultRangeExtractor(range)
      return at < 0 || drawn.includes(at) ? drawn : [...drawn, at].sort((a, b) => a - b)
    },
  }
}

/** The item that holds the focus stays drawn wherever the list is scrolled. */
function useFocusedKey() {
  const [key, setKey] = useState<string>()
  return {
    key,
    props: {
      onFocus: (event: React.FocusEvent) =>
        setKey((event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset.key),
      onBlur: () => setKey(undefined),
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: both virtualizers, of a frame and of the window.
function useSight<Item>({ items, keyOf, sight }: Props<Item>, virtual: Virtualizer<any, any>) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another wish moves the list, not its new items.
  useEffect(() => {
    const at = sight === undefined ? -1 : items.findIndex((item) => keyOf(item) === sight)
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [sight])
}

type ItemsProps<Item> = Props<Item> & {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  virtual: Virtualizer<any, any>
  margin: number
}

function Items<Item>({ label, items, keyOf, render, virtual, margin }: ItemsProps<Item>) {
  return (
    <ul className={classes.list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index]
        if (item === undefined) return null
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-key={keyOf(item)}
            className={classes.item}
            style={{ transform: `translateY(${start - margin}px)` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {render(item, index)}
          </li>
        )
      })}
    </ul>
  )
}
