import {
  type ComponentType,
  cloneElement,
  lazy,
  type ReactElement,
  type Ref,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react'

export type Target = ReactElement<{
  onClick?: () => void
  onPointerEnter?: () => void
  onFocus?: () => void
  ref?: Ref<HTMLButtonElement>
}>

/**
 * A menu whose code comes when its button is pointed at: the first screen opens without it.
 * The loaded component shows the same button and opens at once.
 */
export function onDemand(load: () => Promise<{ default: ComponentType<{ target: Target }> }>) {
  const Loaded = lazy(load)
  const preload = () => void load().catch(() => undefined) // A click will try again and say what is wrong.
  return function OnDemand({ target }: { target: Target }) {
    const [wanted, setWanted] = useState(false)
    const button = cloneElement(target, {
      onClick: () => setWanted(true),
      onPointerEnter: preload,
      onFocus: preload,
    })
    if (!wanted) return button
    return (
      <Suspense fallback={button}>
        <Loaded target={target} />
      </Suspense>
    )
  }
}

/** State of a menu that has just come: it opens at once, and its button has the focus to return to. */
export function useOpenedAtOnce() {
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
    setOpened(true)
  }, [])
  return { menu: { opened, onChange: setOpened }, button }
}
