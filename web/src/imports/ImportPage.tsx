import type { ImportSummary } from '@app/model/imports'
import type { CycleRow } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconFileOff } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '#ui'
import { CheckStep } from './CheckStep.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { DoneStep } from './DoneStep.tsx'
import { ImportFrame } from './ImportFrame.tsx'
import { importQuery, useImportSummary } from './import-queries.ts'

const route = getRouteApi('/app/programme/programme/people/import/$id')

/** Steps 2, 3 and 4 of one import. Where it stands is in the address and on the server: a reload goes on. */
export function ImportPage() {
  const { id } = route.useParams()
  const found = useImportSummary(id)
  if (!found) return <Missing />
  const { summary, cycle } = found
  if (summary.state !== 'ready') return <DoneStep summary={summary} cycle={cycle} />
  return <Unloaded summary={summary} cycle={cycle} />
}

function Unloaded({ summary, cycle }: { summary: ImportSummary; cycle: CycleRow }) {
  const { step, show } = route.useSearch()
  const { data: one } = useSuspenseQuery(importQuery(summary.id))
  return step === 'check' ? (
    <CheckStep one={one} cycle={cycle} show={show} />
  ) : (
    <ColumnsStep one={one} cycle={cycle} />
  )
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
