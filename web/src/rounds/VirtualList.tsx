import { Trans } from '@lingui/react/macro'
import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Keys } from '#ui'
import { ItemStop, useItemKeys } from './use-item-keys.ts'
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
  /** The key of the item that the focus is to go to, once it is in the list. */
  sought?: string | undefined
  onSought?: (() => void) | undefined
  empty: ReactNode
  /** On a phone the page itself scrolls. */
  phone: boolean
}

/** A list of any length: only what is in sight is drawn, and the item that the Tab key stops at. */
export function VirtualList<Item>(props: Props<Item>) {
  if (props.items.length === 0) return <div className={classes.empty}>{props.empty}</div>
  return props.phone ? <InPage {...props} /> : <InFrame {...props} />
}

function InFrame<Item>(props: Props<Item>) {
  const frame = useRef<HTMLDivElement>(null)
  const keys = useItemKeys({ ...props, frame })
  const virtual = useVirtualizer({
    ...settings(props, keys.activeKey),
    getScrollElement: () => frame.current,
  })
  useSight(props, virtual)
  return (
    <div ref={frame} className={classes.frame} {...keys.props}>
      <Items {...props} virtual={virtual} margin={0} activeKey={keys.activeKey} />
      {props.items.length > 1 && (
        <p className={classes.hint} aria-hidden data-no-print>
          <Keys keys={['↑', '↓']} /> <Trans>по списку</Trans> <Keys keys={['Tab']} />{' '}
          <Trans>к действиям</Trans>
        </p>
      )}
    </div>
  )
}

function InPage<Item>(props: Props<Item>) {
  const frame = useRef<HTMLDivElement>(null)
  const keys = useItemKeys({ ...props, frame })
  const [margin, setMargin] = useState(0)
  useEffect(() => setMargin(frame.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({ ...settings(props, keys.activeKey), scrollMargin: margin })
  useSight(props, virtual)
  return (
    <div ref={frame} {...keys.props}>
      <Items {...props} virtual={virtual} margin={margin} activeKey={keys.activeKey} />
    </div>
  )
}

/** The item that the Tab key stops at stays drawn wherever the list is scrolled. */
function settings<Item>({ items, keyOf, estimate }: Props<Item>, active: string | undefined) {
  const at = active === undefined ? -1 : items.findIndex((item) => keyOf(item) === active)
  return {
    count: items.length,
    estimateSize: () => estimate,
    overscan: 4,
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
  activeKey: string | undefined
}

function Items<Item>({ label, items, keyOf, render, virtual, margin, activeKey }: ItemsProps<Item>) {
  return (
    <ul
      className={classes.list}
      aria-label={label}
      aria-keyshortcuts="ArrowUp ArrowDown Home End"
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index]
        if (item === undefined) return null
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-key={keyOf(item)}
            tabIndex={-1}
            className={classes.item}
            style={{ transform: `translateY(${start - margin}px)` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            <ItemStop value={keyOf(item) === activeKey}>{render(item, index)}</ItemStop>
          </li>
        )
      })}
    </ul>
  )
}
