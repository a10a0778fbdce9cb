import { type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import { Note } from '#ui'
import type { Take } from './PaperFacts.tsx'

/** Number and date; from here on the text of the order does not change. */
export function RegisterDialog({ paper, take, onClose }: { paper: Paper; take: Take; onClose: () => void }) {
  const { t } = useLingui()
  const [datedOn, setDatedOn] = useState<string | null>(localDay())
  const [number, setNumber] = useState(paper.nextNumber)
  const [busy, setBusy] = useState(false)
  const go = async () => {
    if (!datedOn) return
    setBusy(true)
    // The proposed number is taken by the server at the moment of registration: a colleague may be first.
    const typed = number.trim() && number.trim() !== paper.nextNumber ? { number: number.trim() } : {}
    const outcome = await call(registryApi.register, {
      params: { id: paper.id },
      body: { datedOn, ...typed },
    })
    setBusy(false)
    if (await take(outcome, t`Приказ зарегистрирован`)) onClose()
  }
  const blocked = paper.problems.length > 0
  return (
    <Modal opened onClose={onClose} title={t`Зарегистрировать приказ`}>
      <Stack>
        {blocked && (
          <Note tone="danger">
            <Trans>Сначала исправьте то, что отмечено красным слева.</Trans>
          </Note>
        )}
        <DateField label={t`Дата приказа`} value={datedOn} onChange={setDatedOn} data-autofocus />
        <TextInput
          label={t`Номер`}
          description={t`Следующий по порядку нумерации. Если в бумажном журнале уже другой – впишите его`}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <Trans>После регистрации текст не меняется: исправить его можно будет только новым приказом.</Trans>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button loading={busy} disabled={blocked || !datedOn} onClick={() => void go()}>
            <Trans>Зарегистрировать приказ</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
