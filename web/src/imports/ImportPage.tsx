import type { Import } from '@app/model/imports'
import type { CycleRow } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconFileOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RefusedError } from '#api'
import { EmptyState, Loading } from '#ui'
import { CheckStep } from './CheckStep.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { DoneStep } from './DoneStep.tsx'
import { ImportFrame } from './ImportFrame.tsx'
import { importQuery, useImportSummary } from './import-queries.ts'

const columnsRoute = getRouteApi('/app/programme/programme/people/import/$id')
const checkRoute = getRouteApi('/app/programme/programme/people/import/$id/check')

// Where an import stands is in the address and on the server: a reload, or another device, goes on from there.

/** Step 2, or step 4 once the list is loaded. */
export function ColumnsPage() {
  const { id } = columnsRoute.useParams()
  return <Found id={id}>{(one, cycle) => <ColumnsStep one={one} cycle={cycle} />}</Found>
}

/** Step 3, or step 4 once the list is loaded. */
export function CheckPage() {
  const { id } = checkRoute.useParams()
  const { show } = checkRoute.useSearch()
  return <Found id={id}>{(one, cycle) => <CheckStep one={one} cycle={cycle} show={show} />}</Found>
}

type Step = (one: Import, cycle: CycleRow) => ReactNode

function Found({ id, children }: { id: string; children: Step }) {
  const found = useImportSummary(id)
  if (!found) return <Missing />
  const { summary, cycle } = found
  if (summary.state !== 'ready') return <DoneStep summary={summary} cycle={cycle} />
  return (
    <Unloaded id={id} cycle={cycle}>
      {children}
    </Unloaded>
  )
}

function Unloaded({ id, cycle, children }: { id: string; cycle: CycleRow; children: Step }) {
  const { data: one, error } = useQuery(importQuery(id))
  if (one) return children(one, cycle)
  // The list of imports has not heard yet that it is gone.
  if (error instanceof RefusedError && error.code === 'not-found') return <Missing />
  if (error) throw error
  return <Loading />
}

function Missing() {
  const { t } = useLingui()
  return (
    <ImportFrame step={0}>
      <EmptyState
        icon={<IconFileOff size={40} stroke={1.5} />}
        title={t`Этого списка здесь нет`}
        action={
          <Button component={Link} to="/programme/people/import">
            <Trans>Выбрать файл</Trans>
          </Button>
        }
      >
        <Trans>Его удалили, или он принадлежит другой организации. В базах ничего не изменилось.</Trans>
      </EmptyState>
    </ImportFrame>
  )
}
