import type { Paper } from '@app/model/registry'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCan } from '#api'
import { SendDialog } from './SendDialog.tsx'

/** «На согласование…» of a draft that nobody is asked about yet. */
export function SendButton({ paper }: { paper: Pick<Paper, 'id' | 'state' | 'agreement'> }) {
  const mayWrite = useCan('document.write')
  const [opened, setOpened] = useState(false)
  if (!mayWrite || paper.state !== 'draft' || paper.agreement !== null) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        <Trans>На согласование…</Trans>
      </Button>
      {opened && <SendDialog paperId={paper.id} onClose={() => setOpened(false)} />}
    </>
  )
}
