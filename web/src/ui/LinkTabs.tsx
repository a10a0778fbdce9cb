import { type ReactNode, useEffect, useRef } from 'react'
import classes from './LinkTabs.module.css'

/** Neighbouring pages under one title; each child is a link. On a phone the present one is brought into sight. */
export function LinkTabs({ label, children }: { label: string; children: ReactNode }) {
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const row = nav.current
    const present = row?.querySelector<HTMLElement>('[aria-current="page"]')
    if (!row || !present) return
    const { left, right } = present.getBoundingClientRect()
    const frame = row.getBoundingClientRect()
    if (left < frame.left) row.scrollLeft -= frame.left - left
    else if (right > frame.right) row.scrollLeft += right - frame.right
  }, [])
  return (
    <nav ref={nav} aria-label={label} className={classes.tabs}>
      {children}
    </nav>
  )
}
