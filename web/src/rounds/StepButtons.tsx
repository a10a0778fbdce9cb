import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { type Draft, isComputing } from './use-draft.ts'

type Props = { draft: Draft; mayWrite: boolean; weighing: boolean; onWeights: () => void }

/** A step back, a step forth, and the rules of the draft. */
export function StepButtons({ draft, mayWrite, weighing, onWeights }: Props) {
  const { t } = useLingui()
  const { step, steps } = draft.board.draft
  const computing = isComputing(draft.solving)
  const icon = { size: 18, 'aria-hidden': true } as const
  return (
    <>
      {mayWrite && (
        <>
          <Tooltip label={t`Шаг назад (Ctrl+Z)`}>
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t`Шаг назад`}
              aria-keyshortcuts="Control+Z"
              disabled={step === 0 || draft.busy || computing}
              onClick={() => void draft.undo()}
            >
              <IconArrowBackUp {...icon} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t`Шаг вперёд (Ctrl+Shift+Z)`}>
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t`Шаг вперёд`}
              aria-keyshortcuts="Control+Shift+Z"
              disabled={step >= steps || draft.busy || computing}
              onClick={() => void draft.undo(true)}
            >
              <IconArrowForwardUp {...icon} />
            </ActionIcon>
          </Tooltip>
        </>
      )}
      <Button
        variant="default"
        leftSection={<IconAdjustmentsHorizontal {...icon} />}
        aria-expanded={weighing}
        onClick={onWeights}
      >
        <Trans>Правила</Trans>
      </Button>
    </>
  )
}
