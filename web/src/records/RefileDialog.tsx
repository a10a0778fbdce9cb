import { type RegisterRow, recordApi } from '@app/model/records'
import { registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, keyOf, queryOf } from '#api'
import { PlaceLink } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, Loading, Note, notify } from '#ui'
import classes from './Records.module.css'

/** A registered document is moved into another case: its term becomes that of the case. */
export function RefileDialog({ row, onClose }: { row: RegisterRow; onClose: () => void }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const cases = useQuery(queryOf(recordApi.cases, {})).data?.filter((one) => one.id !== null)
  const [chosen, setChosen] = useState(row.case?.id ?? '')
  const [busy, setBusy] = useState(false)
  const move = async () => {
    setBusy(true)
    const outcome = await call(recordApi.refile, { params: { id: row.id }, body: { caseId: chosen } })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    for (const endpoint of [recordApi.list, recordApi.cases, registryApi.read])
      await queryClient.invalidateQueries({ queryKey: keyOf(endpoint) })
    notify(t`Документ перенесён в другое дело`)
    onClose()
  }
  return (
    <Dialog title={t`Дело документа № ${row.number}`} onClose={onClose}>
      {!cases ? (
        <Loading />
      ) : cases.length === 0 ? (
        <Note
          tone="info"
          action={<PlaceLink to="/organisation/records">{t`Открыть номенклатуру`}</PlaceLink>}
        >
          <Trans>
            Номенклатура дел ещё не сохранена: проверьте её и сохраните, тогда документ можно будет положить в
            дело.
          </Trans>
        </Note>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            void move()
          }}
        >
          <NativeSelect
            data-autofocus
            label={t`Дело`}
            data={[
              ...(chosen ? [] : [{ value: '', label: t`выберите дело` }]),
              ...cases.map((one) => ({ value: one.id ?? '', label: `${one.index} ${one.title}` })),
            ]}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy} disabled={!chosen || chosen === row.case?.id}>
            <Trans>Перенести документ</Trans>
          </Button>
        </form>
      )}
    </Dialog>
  )
}
