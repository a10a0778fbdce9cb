import { type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { keyOf } from '#api'
import { PlaceLink } from '#programmes'
import { refusals } from '#refusals'
import { Note, notify } from '#ui'
import { CasesDialog, keepCases } from './CasesDialog.tsx'
import classes from './PaperPage.module.css'

type Doubt = Paper['doubtful'][number]

/** Names and posts of the paper whose cases nobody is sure of, each with the place where it is put right for ever. */
export function DoubtfulNames({ paper, mayWrite }: { paper: Paper; mayWrite: boolean }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [corrected, setCorrected] = useState<Doubt>()
  if (paper.doubtful.length === 0) return null
  const refresh = () =>
    Promise.all(
      [registryApi.read, registryApi.preview].map((one) =>
        queryClient.invalidateQueries({ queryKey: keyOf(one) }),
      ),
    )
  const confirm = async ({ text, forms }: Doubt) => {
    const outcome = await keepCases(text, forms)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    await refresh()
    notify(t`Падежи сохранены`)
  }
  return (
    <Note tone="warning" title={t`Проверьте склонение`}>
      <ul className={classes.list}>
        {paper.doubtful.map((one) => (
          <li key={`${one.personId} ${one.kind} ${one.text}`}>
            {one.personId ? (
              <PlaceLink to={`/programme/people?person=${one.personId}`}>{one.text}</PlaceLink>
            ) : (
              one.text
            )}
            <div className={classes.dimmed}>
              <Trans>
                кого? {one.forms.genitive}; кому? {one.forms.dative}
              </Trans>
            </div>
            {!one.personId && mayWrite && (
              <div className={classes.links}>
                <Action name={t`Всё верно: ${one.text}`} onClick={() => void confirm(one)}>
                  <Trans>Всё верно</Trans>
                </Action>
                <Action name={t`Исправить падежи: ${one.text}`} onClick={() => setCorrected(one)}>
                  <Trans>Исправить падежи</Trans>
                </Action>
              </div>
            )}
          </li>
        ))}
      </ul>
      {corrected && (
        <CasesDialog doubt={corrected} onSaved={refresh} onClose={() => setCorrected(undefined)} />
      )}
    </Note>
  )
}

type ActionProps = { name: string; onClick: () => void; children: ReactNode }

const Action = ({ name, onClick, children }: ActionProps) => (
  <Anchor
    component="button"
    type="button"
    fz="inherit"
    underline="always"
    aria-label={name}
    onClick={onClick}
  >
    {children}
  </Anchor>
)
