import { i18n } from '@lingui/core'

export const languages = { ru: 'Русский', en: 'English' } as const
export type Language = keyof typeof languages

/** The same key is read by before.js. */
const key = 'nastavnik-language'

const catalogues = {
  // Russian sentences stand in the pages themselves.
  ru: async () => ({ messages: {} }),
  en: () => import('./en.po'),
}

/** The language chosen on this device; Russian when nothing was chosen. */
export function startLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'ru'
}

/** Shows everything in this language from now on, and remembers it on this device. */
export async function activateLanguage(language: Language): Promise<void> {
  const { messages } = await catalogues[language]()
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
  try {
    localStorage.setItem(key, language)
  } catch {
    // Storage is switched off: the choice lives until the page is closed.
  }
}
