import type { WaitingRow } from '@app/model/waiting'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionsMenu, notify } from '#ui'
import { FormDialog } from './FormDialog.tsx'
import { GroupDialog } from './GroupDialog.tsx'
import { SupportDialog } from './SupportDialog.tsx'
import { useWaiting } from './use-waiting.ts'

type Props = { rows: readonly WaitingRow[]; cycleId: string; onDone: () => void }
type Asking = 'form' | 'group' | 'support'

/** What can be done for those who are selected. */
export function WaitingBulk({ rows, cycleId, onDone }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const step = useWaiting(cycleId)
  const [asking, setAsking] = useState<Asking>()
  const ids = rows.map((row) => row.id)
  const run = async (work: Promise<boolean>) => {
    if (await work) onDone()
    return work
  }
  const search = async () => {
    const taken = await run(step(ids, { kind: 'search', note: '' }, t`Отмечено: ищем снова`))
    if (!taken) return
    notify(t`Начните новый подбор: он возьмёт всех, кто без пары`, { tone: 'info' })
    await navigate({ to: '/programme/matching' })
  }
  const reserved = rows.filter((row) => row.state === 'reserve').map((row) => row.id)
  const waiting = rows.filter((row) => row.state !== 'reserve').map((row) => row.id)
  const mentorsToo = rows.some((row) => row.role === 'mentor')
  return (
    <>
      <Button onClick={() => void search()}>
        <Trans>Искать снова</Trans>
      </Button>
      <Button variant="default" onClick={() => setAsking('support')}>
        <Trans>Передать психологу</Trans>
      </Button>
      <ActionsMenu
        title={t`Ещё`}
        actions={[
          { title: t`Открыть другую форму…`, onClick: () => setAsking('form') },
          {
            title: t`Добавить в группу…`,
            obstacle: mentorsToo ? t`В группу добавляют только наставляемых` : undefined,
            onClick: () => setAsking('group'),
          },
          {
            title: t`Перевести в резерв`,
            obstacle: waiting.length === 0 ? t`Все выбранные уже в резерве` : undefined,
            onClick: () =>
              void run(
                step(waiting, { kind: 'reserve', note: '' }, t`Переведены в резерв: ${waiting.length}`),
              ),
          },
          {
            title: t`Вернуть из резерва`,
            obstacle: reserved.length === 0 ? t`Среди выбранных никого в резерве нет` : undefined,
            onClick: () =>
              void run(
                step(reserved, { kind: 'return', note: '' }, t`Возвращены в базу: ${reserved.length}`),
              ),
          },
        ]}
      />
      {asking === 'support' && (
        <SupportDialog
          count={ids.length}
          onClose={() => setAsking(undefined)}
          onSend={(note) => run(step(ids, { kind: 'support', note }, t`Психолог уведомлён`))}
        />
      )}
      {asking === 'form' && (
        <FormDialog
          rows={rows}
          onClose={() => setAsking(undefined)}
          onOpen={(form) => run(step(ids, { kind: 'form', form, note: '' }, t`Форма открыта`))}
        />
      )}
      {asking === 'group' && (
        <GroupDialog
          cycleId={cycleId}
          count={ids.length}
          onClose={() => setAsking(undefined)}
          onJoin={(pairId) => run(step(ids, { kind: 'group', pairId, note: '' }, t`Добавлены в группу`))}
        />
      )}
    </>
  )
}
