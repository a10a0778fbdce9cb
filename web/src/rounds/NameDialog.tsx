import { type RoundRow, roundApi } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { refusals } from '#refusals'
import { Dialog, Note } from '#ui'
import classes from './Dialogs.module.css'

type Props = { draft: RoundRow['drafts'][number]; onClose: () => void; onNamed: () => Promise<unknown> }

/** A name by which a draft is known among the others: «больше первых выборов». */
export function NameDialog({ draft, onClose, onNamed }: Props) {
  const { t } = useLingui()
  const [title, setTitle] = useState(draft.title)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const save = async () => {
    setBusy(true)
    const outcome = await call(roundApi.rename, { params: { id: draft.id }, body: { title: title.trim() } })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    await onNamed()
  }
  return (
    <Dialog onClose={onClose} title={t`Название черновика ${draft.letter}`}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          data-autofocus
          label={t`Название`}
          description={t`Пусто: черновик называется только буквой`}
          placeholder={t`Больше первых выборов`}
          maxLength={60}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {problem && (
          <Note tone="danger" live>
            {problem}
          </Note>
        )}
        <div className={classes.buttons}>
          <Button type="submit" loading={busy}>
            <Trans>Сохранить название</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
