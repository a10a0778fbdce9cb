import { type ImportSummary, importApi } from '@app/model/imports'
import { type CycleRow, places } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '#api'
import { PlaceLink } from '#programmes'
import { refusals } from '#refusals'
import { ConfirmButton, formatMoment, Note, Section } from '#ui'
import classes from './DoneStep.module.css'
import { ImportFrame } from './ImportFrame.tsx'
import { importsQuery, keepSummary } from './import-queries.ts'
import { MissingConsents } from './MissingConsents.tsx'
import { PastImports } from './PastImports.tsx'
import { useLoadedWords } from './use-summary-words.ts'

/** Step 4: what was written, what comes next, and the way back. */
export function DoneStep({ summary, cycle }: { summary: ImportSummary; cycle: CycleRow }) {
  const { t } = useLingui()
  const loadedWords = useLoadedWords()
  const { data: imports } = useSuspenseQuery(importsQuery(cycle.id))
  const loaded = summary.state === 'loaded'
  const others = imports.filter((one) => one.id !== summary.id)
  const words = loadedWords(summary.counts).join(', ')
  return (
    <ImportFrame
      id={summary.id}
      step={3}
      notes={[summary.fileName]}
      note={`${summary.fileName} · ${cycle.title}`}
      actions={
        <Button component={Link} to="/programme/people/import" variant={loaded ? 'default' : 'filled'}>
          <Trans>Загрузить ещё один список</Trans>
        </Button>
      }
    >
      {loaded ? (
        <Note tone="success" live title={t`Список загружен ${formatMoment(summary.loadedAt)}`}>
          {words}
        </Note>
      ) : (
        <Note tone="info" live title={t`Загрузка отменена`}>
          <Trans>
            Карточки и базы вернулись к тому, что было до неё. Чтобы загрузить список снова, выберите файл ещё
            раз.
          </Trans>
        </Note>
      )}
      {loaded && (
        <>
          <Section title={t`Что дальше`}>
            <ul className={classes.next}>
              <li>
                <PlaceLink to={places.mentees}>{t`Открыть базу наставляемых`}</PlaceLink>
              </li>
              <li>
                <PlaceLink to={places.mentors}>{t`Открыть базу наставников`}</PlaceLink>
              </li>
              <MissingConsents cycleId={cycle.id} />
            </ul>
          </Section>
          <Undo summary={summary} cycle={cycle} />
        </>
      )}
      {others.length > 0 && (
        <Section title={t`Другие загрузки этого цикла`}>
          <PastImports cycleId={cycle.id} imports={others} />
        </Section>
      )}
    </ImportFrame>
  )
}

/** Takes the list back while nothing depends on it; says why it cannot. */
function Undo({ summary, cycle }: { summary: ImportSummary; cycle: CycleRow }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [reason, setReason] = useState<string>()
  const go = async () => {
    const outcome = await call(importApi.undo, { params: { id: summary.id } })
    if (!outcome.ok) {
      setReason(t(refusals[outcome.code]))
      await queryClient.invalidateQueries({ queryKey: importsQuery(cycle.id).queryKey })
      return
    }
    await keepSummary(queryClient, cycle.id, outcome.answer)
    await queryClient.invalidateQueries()
  }
  return (
    <Section
      title={t`Если загрузили не то`}
      note={t`Новые карточки исчезнут, изменённые станут прежними. Можно, пока с этими людьми ничего не сделано`}
      actions={
        <ConfirmButton
          variant="outline"
          color="red"
          question={t`Всё, что записал список «${summary.fileName}», будет убрано из карточек и баз.`}
          confirm={t`Отменить загрузку`}
          onConfirm={go}
        >
          <Trans>Отменить загрузку</Trans>
        </ConfirmButton>
      }
    >
      {reason && (
        <Note tone="danger" live>
          {reason}
        </Note>
      )}
    </Section>
  )
}
