import { pairApi } from '@app/model/pairs'
import { type Paper, registryApi } from '@app/model/registry'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, keyOf } from '#api'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import type { Take } from './PaperFacts.tsx'

/** The head has signed it on paper: says what follows and notes the day. */
export function SignDialog({ paper, take, onClose }: { paper: Paper; take: Take; onClose: () => void }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [signedOn, setSignedOn] = useState<string | null>(localDay())
  const [busy, setBusy] = useState(false)
  const go = async () => {
    if (!signedOn) return
    setBusy(true)
    const outcome = await call(registryApi.sign, { params: { id: paper.id }, body: { signedOn } })
    setBusy(false)
    if (!(await take(outcome, t`Приказ подписан`))) return
    await queryClient.invalidateQueries({ queryKey: keyOf(pairApi.list) })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t`Приказ подписан`}>
      <Stack>
        <DateField label={t`Дата подписи`} value={signedOn} onChange={setSignedOn} data-autofocus />
        <div>
          {paper.code === 'D14' ? (
            <Trans>
              По приказу станут закреплёнными{' '}
              <Plural value={paper.pairs.length} one="# пара" few="# пары" many="# пар" other="# пары" />. Те,
              чей период уже начался, сразу приступят к работе.
            </Trans>
          ) : (
            <Trans>Изменение, о котором говорится в приказе, вступит в силу.</Trans>
          )}
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button loading={busy} disabled={!signedOn} onClick={() => void go()}>
            <Trans>Отметить подпись</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
