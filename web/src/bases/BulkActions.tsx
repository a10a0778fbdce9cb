import { type BaseRow, nextStates } from '@app/model/bases'
import { type BaseRole, type ParticipationState, participationStates } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCan } from '#api'
import { localDay } from '#programmes'
import { ActionsMenu, ConfirmButton, notify } from '#ui'
import { BulkEdit } from './BulkEdit.tsx'
import type { BaseChanges } from './base-queries.ts'
import { ConsentsButton } from './ConsentsButton.tsx'
import { neededKinds } from './needed-kinds.ts'
import { stateWords } from './words.ts'

type Props = { role: BaseRole; cycle: CycleRow; rows: readonly BaseRow[]; changes: BaseChanges }

/** What is done with the selected lines of a base. */
export function BulkActions({ role, cycle, rows, changes }: Props) {
  const { t } = useLingui()
  const [editing, setEditing] = useState(false)
  const mayWrite = useCan('person.write') && !cycle.closedOn
  const ids = rows.map((row) => row.id)
  const setState = async (state: ParticipationState) => {
    const answer = await changes.many(ids, { state })
    if ('reason' in answer) return notify(answer.reason, { tone: 'danger' })
    tellChanged(answer.changed, answer.refused.length)
  }
  const tellChanged = (changed: number, refused: number) =>
    notify(
      refused > 0
        ? t`Изменено: ${changed}. Не изменено: ${refused}, они в паре или в состоянии, из которого так не переходят`
        : t`Изменено: ${changed}`,
      { tone: refused > 0 ? 'info' : 'success' },
    )
  const remove = async () => {
    const answer = await changes.remove(ids)
    if ('reason' in answer) return notify(answer.reason, { tone: 'danger' })
    const kept = answer.kept.length
    notify(
      kept > 0
        ? t`Убрано из базы: ${answer.removed.length}. Остались в паре или были в ней: ${kept}`
        : t`Убрано из базы: ${answer.removed.length}`,
    )
  }
  const states = participationStates.filter((state) =>
    rows.some((row) => nextStates(row.state, role).includes(state)),
  )
  return (
    <>
      {mayWrite && (
        <>
          <Button onClick={() => setEditing(true)}>
            <Trans>Изменить…</Trans>
          </Button>
          <ActionsMenu
            title={t`Состояние`}
            actions={states.map((state) => ({
              title: t(stateWords[state].title),
              onClick: () => void setState(state),
            }))}
          />
        </>
      )}
      <ConsentsButton people={rows} needed={neededKinds(rows, role, localDay())} />
      {mayWrite && (
        <ConfirmButton
          variant="default"
          question={t`Из базы уберут тех, кто попал сюда по ошибке. Карточки останутся. Кто был в паре, останется в базе.`}
          confirm={plural(ids.length, {
            one: 'Убрать # человека',
            few: 'Убрать # человек',
            many: 'Убрать # человек',
            other: 'Убрать # человека',
          })}
          onConfirm={remove}
        >
          <Trans>Убрать из базы</Trans>
        </ConfirmButton>
      )}
      {editing && (
        <BulkEdit
          role={role}
          cycle={cycle}
          rows={rows}
          onSave={async (change) => {
            const answer = await changes.many(ids, change)
            if ('reason' in answer) return answer.reason
            tellChanged(answer.changed, 0)
            return undefined
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  )
}
