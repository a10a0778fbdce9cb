import { useEffect, useRef, useState } from 'react'

const pause = 700

/** What is being typed into a field that saves itself: after a pause, when it is left, when the page is. */
export function useSaved<Value>(value: Value, save: (value: Value) => unknown) {
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  const waiting = useRef<{ value: Value; timer: ReturnType<typeof setTimeout> }>(undefined)
  const latest = useRef(save)
  latest.current = save
  const sent = useRef(0)
  // What the server has made of it, or a colleague has changed, replaces what nobody is typing. An answer to an
  // earlier save says nothing of what was typed or sent after it.
  if (seen !== value) {
    setSeen(value)
    if (!waiting.current && sent.current <= 1) setTyped(value)
  }
  const flush = () => {
    if (!waiting.current) return
    clearTimeout(waiting.current.timer)
    const { value: last } = waiting.current
    waiting.current = undefined
    sent.current++
    void Promise.resolve(latest.current(last)).finally(() => {
      sent.current--
    })
  }
  const flushing = useRef(flush)
  flushing.current = flush
  useEffect(() => () => flushing.current(), [])
  const change = (next: Value) => {
    setTyped(next)
    clearTimeout(waiting.current?.timer)
    waiting.current = { value: next, timer: setTimeout(() => flushing.current(), pause) }
  }
  return { typed, change, flush }
}
