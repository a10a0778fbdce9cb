import type { ConsentKind } from '@app/model/consents'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCan } from '#api'
import { RegisterConsents } from '#consents'
import { localDay } from '#programmes'
import { refreshBases } from './base-queries.ts'

type Props = { people: readonly { id: string; name: string }[]; needed: readonly ConsentKind[] }

/** Opens the registration of signed papers for these people. */
export function ConsentsButton({ people, needed }: Props) {
  const queryClient = useQueryClient()
  const [opened, setOpened] = useState(false)
  const mayRegister = useCan('consent.write')
  if (!mayRegister) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        <Trans>Внести согласия</Trans>
      </Button>
      {opened && (
        <RegisterConsents
          people={people}
          needed={needed}
          today={localDay()}
          onDone={() => refreshBases(queryClient)}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
