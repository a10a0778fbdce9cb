import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCan } from '#api'
import { usePlaceExists } from '#programmes'

const place = '/programme/people/import'

/** The button that leads to loading a list; nothing for a role without the right. */
export function useImportLink(variant: 'default' | 'filled' = 'default') {
  const navigate = useNavigate()
  const mayImport = useCan('import.write')
  const exists = usePlaceExists()
  if (!mayImport || !exists(place)) return null
  return (
    <Button
      variant={variant}
      leftSection={<IconFileUpload size={18} aria-hidden />}
      onClick={() => void navigate({ href: place })}
    >
      <Trans>Загрузить список</Trans>
    </Button>
  )
}
