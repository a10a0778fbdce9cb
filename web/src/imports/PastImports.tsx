import { type ImportSummary, importApi } from '@app/model/imports'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '#api'
import { refusals } from '#refusals'
import { ConfirmButton, formatMoment, notify, StateMark, type Tone } from '#ui'
import { importsQuery } from './import-queries.ts'
import classes from './PastImports.module.css'
import { useLoadedWords } from './use-summary-words.ts'

/** Lists of a cycle with what came of them. */
export function PastImports({ cycleId, imports }: { cycleId: string; imports: readonly ImportSummary[] }) {
  return (
    <ul className={classes.list}>
      {imports.map((one) => (
        <Line key={one.id} cycleId={cycleId} one={one} />
      ))}
    </ul>
  )
}

function Line({ cycleId, one }: { cycleId: string; one: ImportSummary }) {
  const { t } = useLingui()
  const loadedWords = useLoadedWords()
  const states: Record<ImportSummary['state'], { tone: Tone; words: string }> = {
    ready: { tone: 'warning', words: t`не загружен` },
    loaded: { tone: 'success', words: t`загружен` },
    undone: { tone: 'neutral', words: t`загрузка отменена` },
    cancelled: { tone: 'neutral', words: t`удалён` },
  }
  const { tone, words } = states[one.state]
  const link = { to: '/programme/people/import/$id', params: { id: one.id } } as const
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <Link {...link} className={classes.name}>
          {one.fileName}
        </Link>
        <div className={classes.note}>
          {formatMoment(one.loadedAt ?? one.createdAt)}
          {one.state === 'loaded' && ` · ${loadedWords(one.counts).join(', ')}`}
        </div>
      </div>
      <StateMark tone={tone}>{words}</StateMark>
      {one.state === 'ready' && (
        <div className={classes.actions}>
          <Button renderRoot={(props) => <Link {...link} {...props} />} variant="default">
            <Trans>Продолжить</Trans>
          </Button>
          <ThrowAway cycleId={cycleId} one={one} />
        </div>
      )}
    </li>
  )
}

function ThrowAway({ cycleId, one }: { cycleId: string; one: ImportSummary }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const go = async () => {
    const outcome = await call(importApi.cancel, { params: { id: one.id } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
    await queryClient.invalidateQueries({ queryKey: importsQuery(cycleId).queryKey })
  }
  return (
    <ConfirmButton
      variant="subtle"
      color="red"
      aria-label={t`Удалить список «${one.fileName}»`}
      question={t`Список и всё, что в нём исправлено, будет удалено. В базах ничего не изменится.`}
      confirm={t`Удалить список`}
      onConfirm={go}
    >
      <Trans>Удалить</Trans>
    </ConfirmButton>
  )
}
