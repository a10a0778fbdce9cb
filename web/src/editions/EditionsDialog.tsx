import { compareLines, type Edition, editionApi } from '@app/model/editions'
import { registryApi } from '@app/model/registry'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, keyOf, queryOf } from '#api'
import { refusals } from '#refusals'
import { ConfirmButton, Dialog, formatMoment, Loading, Note, notify } from '#ui'
import { Lines } from './Changes.tsx'
import classes from './EditionsDialog.module.css'
import { causeWords } from './words.ts'

type Props = { id: string; mayRestore: boolean; onClose: () => void }

/** Editions of a text: who made each and when, what is other in it, and the way back to it. */
export function EditionsDialog({ id, mayRestore, onClose }: Props) {
  const { t } = useLingui()
  const { data } = useQuery({ ...queryOf(editionApi.list, { params: { id } }), staleTime: 0 })
  return (
    <Dialog title={t`Версии текста`} size="72rem" onClose={onClose}>
      {!data ? (
        <Loading />
      ) : data.length === 0 ? (
        <Note tone="info">
          <Trans>
            Версий пока нет: текст ещё никто не менял. Первая правка сохранит и то, что было до неё.
          </Trans>
        </Note>
      ) : (
        <Compare id={id} editions={data} mayRestore={mayRestore} onClose={onClose} />
      )}
    </Dialog>
  )
}

function Compare({ id, editions, mayRestore, onClose }: Props & { editions: readonly Edition[] }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const last = editions[0]?.number ?? 1
  const [after, setAfter] = useState(last)
  const [before, setBefore] = useState(Math.max(1, last - 1))
  const older = useLines(id, before)
  const newer = useLines(id, after)
  // Who made it stands in the list beside: the choice is narrow.
  const name = ({ number, savedAt, cause }: Edition) =>
    [t`Версия ${number}`, formatMoment(savedAt), t(causeWords[cause])].join(' · ')
  const options = editions.map((one) => ({ value: String(one.number), label: name(one) }))
  const restore = async () => {
    const outcome = await call(editionApi.restore, { params: { id, number: before } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    await queryClient.invalidateQueries({ queryKey: keyOf(editionApi.read) })
    await queryClient.invalidateQueries({ queryKey: keyOf(editionApi.list) })
    await queryClient.invalidateQueries({ queryKey: keyOf(registryApi.read) })
    notify(t`Правки версии ${before} возвращены новой версией`)
    onClose()
  }
  const changes = older && newer ? compareLines(older, newer) : undefined
  const count = changes?.filter((one) => one.kind !== 'same').length ?? 0
  return (
    <div className={classes.dialog}>
      <ul className={classes.list}>
        {editions.map((one) => (
          <li key={one.number}>
            <div>
              <b>{t`Версия ${one.number}`}</b> {t(causeWords[one.cause])}
              {one.restored !== null && t`, из версии ${one.restored}`}
            </div>
            <div className={classes.dimmed}>
              {[formatMoment(one.savedAt), one.who].filter(Boolean).join(' · ')}
              {one.corrections > 0 && (
                <>
                  {' · '}
                  <Plural
                    value={one.corrections}
                    one="# правка"
                    few="# правки"
                    many="# правок"
                    other="# правки"
                  />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={classes.compare}>
        <div className={classes.choice}>
          <NativeSelect
            label={t`Сравнить версию`}
            data={options}
            value={String(before)}
            onChange={(event) => setBefore(Number(event.currentTarget.value))}
          />
          <NativeSelect
            label={t`с версией`}
            data={options}
            value={String(after)}
            onChange={(event) => setAfter(Number(event.currentTarget.value))}
          />
        </div>
        {!changes ? (
          <Loading />
        ) : count === 0 ? (
          <p className={classes.plain}>
            <Trans>Тексты этих версий одинаковы.</Trans>
          </p>
        ) : (
          <Lines changes={changes} />
        )}
        {mayRestore && before !== last && (
          <ConfirmButton
            variant="default"
            question={
              <Trans>
                Правки версии {before} станут новой версией. Сведения из базы и реквизитов останутся
                сегодняшними.
              </Trans>
            }
            confirm={t`Вернуть версию ${before}`}
            onConfirm={restore}
          >
            <Trans>Вернуть версию {before}…</Trans>
          </ConfirmButton>
        )}
      </div>
    </div>
  )
}

const useLines = (id: string, number: number) =>
  useQuery(queryOf(editionApi.lines, { params: { id, number } })).data?.lines
