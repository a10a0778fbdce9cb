import type { Import } from '@app/model/imports'
import type { CycleRow } from '@app/model/programmes'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Note, Section, StateMark } from '#ui'
import { chosenIn, tableGroups } from './columns.ts'
import { ImportFrame } from './ImportFrame.tsx'
import { PlanFields } from './PlanFields.tsx'
import { SheetView } from './SheetView.tsx'
import { TableTabs } from './TableTabs.tsx'
import { useImportChanges } from './use-import-changes.ts'
import { useStepNotes } from './use-step-notes.ts'

/** Step 2: the file as it is, what each column means, what the list is for. */
export function ColumnsStep({ one, cycle }: { one: Import; cycle: CycleRow }) {
  const { t } = useLingui()
  const changes = useImportChanges(one.id)
  const notes = useStepNotes(one)
  const groups = tableGroups(one.tables)
  // A choice in one of two tables of the same shape may make them one: the first of the same sheet is shown then.
  const [at, setAt] = useState({ group: 0, table: 0 })
  const group = groups[at.group] ?? groups[0]
  const table = group?.tables[at.table] ?? group?.tables[0]
  const rows = one.rows.length
  return (
    <ImportFrame
      id={one.id}
      step={1}
      notes={notes}
      note={t`${one.fileName} · ${cycle.title}. Проверьте, верно ли поняты столбцы. Неверный нажмите и выберите другой`}
      actions={
        <Button
          renderRoot={(props) => (
            <Link to="/programme/people/import/$id/check" params={{ id: one.id }} {...props} />
          )}
          loading={changes.busy}
        >
          {t`Проверить ${plural(rows, { one: '# строку', few: '# строки', many: '# строк', other: '# строки' })}`}
        </Button>
      }
    >
      {changes.problem && (
        <Note tone="danger" live>
          {changes.problem}
        </Note>
      )}
      <Section
        title={t`Для чего этот список`}
        actions={
          one.remembered && (
            <StateMark tone="info" icon={<IconHistory size={16} aria-hidden />}>
              <Trans>Запомнено с прошлого раза</Trans>
            </StateMark>
          )
        }
      >
        <PlanFields one={one} onChange={(plan) => void changes.choose({ plan })} />
      </Section>
      <Section title={t`Столбцы файла`}>
        <TableTabs one={one} groups={groups} group={group} table={table} onChoose={setAt} />
        {table && (
          <SheetView
            table={table}
            onMeaning={(index, meaning) =>
              void changes.choose({ tables: [chosenIn(table, one.tables, index, meaning)] })
            }
          />
        )}
      </Section>
    </ImportFrame>
  )
}
