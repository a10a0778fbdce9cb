import type { Pair } from '@app/model/pairs'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCan } from '#api'
import { ConfirmButton } from '#ui'
import { fitting } from './pair-lines.ts'
import { usePairs } from './use-pairs.ts'

type Props = { pairs: readonly Pair[]; cycleId: string; onDone: () => void }

/** What may be done with the selected pairs; each button says for how many of them. */
export function PairsBulk({ pairs, cycleId, onDone }: Props) {
  const { t } = useLingui()
  const { order, activate, dissolve } = usePairs()
  const mayOrder = useCan('document.write')
  const [busy, setBusy] = useState(false)
  const { forOrder, forActivation, forDissolving } = fitting(pairs)
  const ids = (list: readonly Pair[]) => list.map((pair) => pair.id)
  const run = async (work: Promise<unknown>) => {
    setBusy(true)
    await work
    setBusy(false)
    onDone()
  }
  return (
    <>
      {mayOrder && (
        <Button
          loading={busy}
          disabled={forOrder.length === 0}
          title={
            forOrder.length === 0
              ? t`Среди выбранных нет пар, которые ждут приказа и ещё не стоят в другом`
              : undefined
          }
          onClick={() => void run(order(cycleId, ids(forOrder)))}
        >
          <Trans>Составить приказ: {forOrder.length}</Trans>
        </Button>
      )}
      <Button
        variant="default"
        disabled={forActivation.length === 0 || busy}
        title={forActivation.length === 0 ? t`Среди выбранных нет пар, закреплённых приказом` : undefined}
        onClick={() => void run(activate(ids(forActivation)))}
      >
        <Trans>Начать работу: {forActivation.length}</Trans>
      </Button>
      <ConfirmButton
        variant="default"
        disabled={forDissolving.length === 0 || busy}
        question={
          <Plural
            value={forDissolving.length}
            one="# пара будет разобрана. Наставник и наставляемый вернутся в базы и в подбор."
            few="# пары будут разобраны. Наставники и наставляемые вернутся в базы и в подбор."
            many="# пар будут разобраны. Наставники и наставляемые вернутся в базы и в подбор."
            other="# пары будут разобраны. Наставники и наставляемые вернутся в базы и в подбор."
          />
        }
        confirm={t`Разобрать пары`}
        onConfirm={() => run(dissolve(ids(forDissolving)))}
      >
        <Trans>Разобрать: {forDissolving.length}</Trans>
      </ConfirmButton>
    </>
  )
}
