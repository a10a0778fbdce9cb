import type { ReactNode } from 'react'
import classes from './LinkTabs.module.css'

/** Neighbouring pages under one title; each child is a link. */
export function LinkTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {children}
    </nav>
  )
}
