import { useSyncExternalStore } from 'react'

export type Notice = {
  id: number
  text: string
  tone: 'success' | 'danger' | 'info'
  /** Puts back what was done; the notice then stays longer. */
  undo?: (() => void) | undefined
}

let notices: readonly Notice[] = []
let last = 0
const listeners = new Set<() => void>()

function set(next: readonly Notice[]) {
  notices = next
  for (const listener of listeners) listener()
}

/** Says in the corner that something was done, or why it was not; with a way back where there is one. */
export function notify(text: string, options: { tone?: Notice['tone']; undo?: () => void } = {}): void {
  last += 1
  const { tone = 'success', undo } = options
  // Three at a time are enough; the oldest gives way.
  set([...notices.slice(-2), { id: last, text, tone, undo }])
}

export function dismiss(id: number): void {
  set(notices.filter((notice) => notice.id !== id))
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useNotices = () => useSyncExternalStore(subscribe, () => notices)
