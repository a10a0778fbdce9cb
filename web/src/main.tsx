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

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/sw.js').catch(() => {
    // Without it everything works but the offline page.
  })
}
