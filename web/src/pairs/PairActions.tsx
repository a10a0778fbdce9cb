import { isBeforeOrder, mayBecome, type PairCard } from '@app/model/pairs'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import {
  IconCalendarEvent,
  IconCircleCheck,
  IconFileText,
  IconPlayerPlay,
  IconUserOff,
  IconUserShare,
  IconUsersMinus,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useCan } from '#api'
import { refusals } from '#refusals'
import { ActionsMenu, ConfirmButton, type MenuAction } from '#ui'
import { CloseDialog } from './CloseDialog.tsx'
import { PeriodDialog } from './PeriodDialog.tsx'
import { obstacleOfChanging, obstacleOfDissolving } from './pair-lines.ts'
import { ReplaceDialog } from './ReplaceDialog.tsx'
import { TerminateDialog } from './TerminateDialog.tsx'
import { usePairs } from './use-pairs.ts'

type Props = { card: PairCard /** The pair is no more. */; onGone: () => void }
type Asked = 'replace' | 'terminate' | 'close' | 'period'

/** What can be done with a pair in its state; what cannot be done now says why. */
export function PairActions({ card, onGone }: Props) {
  const { t } = useLingui()
  const mayWrite = useCan('pair.write')
  const mayOrder = useCan('document.write')
  const { order, activate, dissolve } = usePairs()
  const [asked, setAsked] = useState<Asked>()
  const [busy, setBusy] = useState(false)
  if (!mayWrite) return null
  const before = isBeforeOrder(card.state)
  const changing = obstacleOfChanging(card)
  const dissolving = obstacleOfDissolving(card)
  const icon = { size: 18, 'aria-hidden': true } as const
  const run = async (work: Promise<unknown>) => {
    setBusy(true)
    await work
    setBusy(false)
  }
  const actions: MenuAction[] = [
    ...(before
      ? [
          {
            title: t`Изменить период…`,
            icon: <IconCalendarEvent {...icon} />,
            obstacle: dissolving && t(refusals[dissolving]),
            onClick: () => setAsked('period'),
          },
          // Without an obstacle it is a button that asks once more.
          ...(dissolving
            ? [
                {
                  title: t`Разобрать`,
                  icon: <IconUsersMinus {...icon} />,
                  obstacle: t(refusals[dissolving]),
                  onClick: () => {},
                },
              ]
            : []),
        ]
      : []),
    ...(mayOrder && !before && !card.closedOn
      ? [
          {
            title: t`Заменить наставника…`,
            icon: <IconUserShare {...icon} />,
            obstacle: changing && t(refusals[changing]),
            onClick: () => setAsked('replace'),
          },
          {
            title: t`Прекратить досрочно…`,
            icon: <IconUserOff {...icon} />,
            obstacle: changing && t(refusals[changing]),
            onClick: () => setAsked('terminate'),
          },
        ]
      : []),
    ...(mayBecome(card.state, 'completed')
      ? [
          {
            title: t`Завершить…`,
            icon: <IconCircleCheck {...icon} />,
            onClick: () => setAsked('close'),
          },
        ]
      : []),
  ]
  const done = () => setAsked(undefined)
  return (
    <>
      {before && mayOrder && !card.paper && !card.continuesId && (
        <Button
          leftSection={<IconFileText {...icon} />}
          loading={busy}
          onClick={() => void run(order(card.cycleId, [card.id]))}
        >
          <Trans>Составить приказ</Trans>
        </Button>
      )}
      {card.state === 'secured' && (
        <Button
          leftSection={<IconPlayerPlay {...icon} />}
          loading={busy}
          onClick={() => void run(activate([card.id]))}
        >
          <Trans>Начать работу</Trans>
        </Button>
      )}
      {actions.length > 0 && <ActionsMenu title={t`Действия`} actions={actions} />}
      {before && !dissolving && (
        <ConfirmButton
          variant="default"
          question={
            <Trans>Пара {card.number} исчезнет, наставник и наставляемый вернутся в базы и в подбор.</Trans>
          }
          confirm={t`Разобрать пару`}
          onConfirm={async () => {
            if (await dissolve([card.id])) onGone()
          }}
        >
          <Trans>Разобрать…</Trans>
        </ConfirmButton>
      )}
      {asked === 'replace' && <ReplaceDialog card={card} onClose={done} />}
      {asked === 'terminate' && <TerminateDialog card={card} onClose={done} />}
      {asked === 'close' && <CloseDialog card={card} onClose={done} />}
      {asked === 'period' && <PeriodDialog card={card} onClose={done} />}
    </>
  )
}
