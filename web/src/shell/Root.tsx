import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Notices } from '#ui'
import { useFocusKept } from './use-focus-kept.ts'

export function Root() {
  useFocusOnNavigation()
  useFocusKept()
  return (
    <>
      <Outlet />
      <Notices />
    </>
  )
}

/** A new page takes the focus to its title, so that readers and the Tab key begin there. */
function useFocusOnNavigation() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation) return
        const title = document.querySelector<HTMLElement>('[data-page-title]')
        // A page that opens with its own field in focus is left alone.
        if (!title || document.activeElement?.closest('main [data-autofocus]')) return
        title.focus({ preventScroll: true })
      }),
    [router],
  )
}
