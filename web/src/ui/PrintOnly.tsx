import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/** What is printed instead of the page while it is mounted: a slip, a blank. */
export function PrintOnly({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement>()
  useEffect(() => {
    const element = document.createElement('div')
    element.dataset.printOnly = ''
    document.body.append(element)
    setPlace(element)
    return () => element.remove()
  }, [])
  return place ? createPortal(children, place) : null
}
