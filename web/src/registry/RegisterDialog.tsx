import { type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { localDay, PlaceLink } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, Note } from '#ui'
import classes from './Dialogs.module.css'
import type { Take } from './use-paper.ts'
import { gapsOf, isOrder, otherProblem, problemWords } from './words.ts'

type Props = { paper: Paper; take: Take; onClose: () => void }

/** Number and date; from here on the text of the order does not change. */
export function RegisterDialog({ paper, take, onClose }: Props) {
  const { t } = useLingui()
  const [datedOn, setDatedOn] = useState<string | null>(localDay())
  const [journal, setJournal] = useState(false)
  const [number, setNumber] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const gaps = gapsOf(paper)
  const order = isOrder(paper)
  const register = async () => {
    if (!datedOn) return
    setBusy(true)
    setProblem(undefined)
    // The number of the scheme is taken by the server at that moment: a colleague may be first.
    const outcome = await call(registryApi.register, {
      params: { id: paper.id },
      body: { datedOn, ...(journal ? { number: number.trim() } : {}) },
    })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    const given = outcome.answer.number ?? ''
    const done = order ? t`Приказ зарегистрирован: № ${given}` : t`Документ зарегистрирован: № ${given}`
    if (await take(outcome, done)) onClose()
  }
  return (
    <Dialog title={order ? t`Зарегистрировать приказ` : t`Зарегистрировать документ`} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void register()
        }}
      >
        {gaps.length > 0 && (
          <Note tone="danger" title={t`Сначала исправьте`}>
            <ul>
              {gaps.map((code) => {
                const { title, to, link } = problemWords[code] ?? otherProblem
                return (
                  <li key={code}>
                    {t(title)} {to && link && <PlaceLink to={to}>{t(link)}</PlaceLink>}
                  </li>
                )
              })}
            </ul>
          </Note>
        )}
        <DateField
          data-autofocus
          label={order ? t`Дата приказа` : t`Дата документа`}
          value={datedOn}
          onChange={setDatedOn}
        />
        <Radio.Group
          label={t`Номер`}
          value={journal ? 'journal' : 'scheme'}
          onChange={(value) => setJournal(value === 'journal')}
        >
          <div className={classes.radios}>
            <Radio value="scheme" label={t`Следующий по порядку: ${paper.nextNumber}`} />
            <Radio value="journal" label={t`Из бумажного журнала`} />
          </div>
        </Radio.Group>
        {journal && (
          <TextInput
            label={t`Номер в журнале`}
            maxLength={60}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
        )}
        <p className={classes.text}>
          {order ? (
            <Trans>
              После регистрации текст не меняется: исправить его можно будет только новым приказом.
            </Trans>
          ) : (
            <Trans>
              После регистрации текст не меняется: исправить его можно будет только новым документом.
            </Trans>
          )}
        </p>
        <DialogFoot problem={problem} onClose={onClose}>
          <Button
            type="submit"
            loading={busy}
            disabled={gaps.length > 0 || !datedOn || (journal && !number.trim())}
          >
            {order ? <Trans>Зарегистрировать приказ</Trans> : <Trans>Зарегистрировать документ</Trans>}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
