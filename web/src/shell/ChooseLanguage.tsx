import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { activateLanguage, languages } from '#i18n'

/** The other language, called by its own name. */
export function ChooseLanguage() {
  const { i18n } = useLingui()
  const other = i18n.locale === 'en' ? 'ru' : 'en'
  return (
    <Button variant="subtle" size="compact-sm" lang={other} onClick={() => void activateLanguage(other)}>
      {languages[other]}
    </Button>
  )
}
