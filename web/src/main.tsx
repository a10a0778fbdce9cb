import '@fontsource-variable/golos-text/index.css'
import '@mantine/core/styles.css'
import './ui/global.css'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RefusedError } from '#api'
import { activateLanguage, startLanguage } from '#i18n'
import { UiProvider } from '#ui'
import { queryClient, router } from './router.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its root')

await activateLanguage(startLanguage())
createRoot(root, {
  // A refusal has its page; only bugs are worth the console.
  onCaughtError: (error) => error instanceof RefusedError || console.error(error),
}).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <UiProvider>
          <RouterProvider router={router} />
        </UiProvider>
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
)

// A part of the page is gone: a new version was put on the server meanwhile. The page itself is asked anew,
// but not over and over when the part cannot be had at all.
addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('reloaded-at') ?? 0)
  if (Date.now() - last < 60_000) return
  event.preventDefault()
  sessionStorage.setItem('reloaded-at', String(Date.now()))
  location.reload()
})

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/sw.js').catch(() => {
    // Without it everything works but the offline page.
  })
}
