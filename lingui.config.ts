import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

// In the root, because Vitest and knip start there.
export default defineConfig({
  sourceLocale: 'ru',
  locales: ['ru', 'en'],
  catalogs: [{ path: '<rootDir>/web/src/i18n/{locale}', include: ['<rootDir>/web/src'] }],
  format: formatter({ lineNumbers: false }),
})
