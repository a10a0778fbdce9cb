// Runs before everything else: a classic script, because modules of the application come too late
// for these, and the content policy lets no inline script in.
;(() => {
  // Zod would try `new Function` while schemas are made, which the policy forbids and reports.
  globalThis.__zod_globalConfig = { jitless: true }
  const stored = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null // Storage is switched off: defaults will do.
    }
  }
  const root = document.documentElement
  const chosen = stored('nastavnik-theme')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  root.lang = stored('nastavnik-language') === 'en' ? 'en' : 'ru'
})()
