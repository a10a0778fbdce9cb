import { type KindRow, registryApi, type Variant } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { queryOf, useCan } from '#api'
import { DocumentTabs } from '#records'
import { EmptyState, Page } from '#ui'
import { foundKinds, stages } from './find-kinds.ts'
import { KindLine } from './KindLine.tsx'
import classes from './Kinds.module.css'
import { PackageDialog } from './PackageDialog.tsx'
import type { KindsSearch } from './routes.tsx'
import { SubjectDialog } from './SubjectDialog.tsx'
import { stageWords } from './stage-words.ts'

const route = getRouteApi('/app/programme/programme/documents/new')

/** What is being chosen in a window over the catalogue. */
type Chosen = { kind: KindRow; variant: Variant; many: boolean }

/** «Новый документ»: every kind that can be made of the data, stage by stage. */
export function KindsPage() {
  const { t } = useLingui()
  const { q = '', stage } = route.useSearch()
  const navigate = route.useNavigate()
  const kinds = useSuspenseQuery(queryOf(registryApi.kinds, { querystring: {} })).data
  const [chosen, setChosen] = useState<Chosen>()
  const look = (next: KindsSearch) =>
    void navigate({ search: (old) => clean({ ...old, ...next }), replace: true })
  const found = foundKinds(kinds, q)
  const shown = stages.filter((one) => stage === undefined || one === stage)
  // An authority has no cycle and so no stages: its kinds are a short list.
  const staged = useCan('cycle.read')
  const parts = (
    staged
      ? shown.map((one) => ({ stage: one, kinds: found.filter((kind) => firstStage(kind) === one) }))
      : [{ stage: 0 as const, kinds: found }]
  ).filter((part) => part.kinds.length > 0)
  return (
    <Page title={t`Новый документ`} tabs={<DocumentTabs />}>
      <div className={classes.look}>
        <TextInput
          aria-label={t`Найти документ`}
          placeholder={t`Найти документ`}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={q}
          onChange={(event) => look({ q: event.currentTarget.value })}
        />
        {staged && (
          <fieldset className={classes.chips} aria-label={t`Этап`}>
            <Button
              size="compact-md"
              variant={stage === undefined ? 'filled' : 'default'}
              aria-pressed={stage === undefined}
              onClick={() => look({ stage: undefined })}
            >
              <Trans>Все этапы</Trans>
            </Button>
            {stages.map((one) => (
              <Button
                key={one}
                size="compact-md"
                variant={stage === one ? 'filled' : 'default'}
                aria-pressed={stage === one}
                title={t(stageWords[one] ?? stageWords[0])}
                aria-label={one === 0 ? undefined : t(stageWords[one] ?? stageWords[0])}
                onClick={() => look({ stage: one })}
              >
                {one === 0 ? t`Любой этап` : one}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
      {parts.map((part) => (
        <section key={part.stage} aria-labelledby={`stage-${part.stage}`} className={classes.part}>
          <h2 id={`stage-${part.stage}`} className={classes.stage}>
            {staged
              ? t(stageWords[part.stage] ?? stageWords[0])
              : t`Документы органа управления образованием`}
          </h2>
          <ul className={classes.kinds}>
            {part.kinds.map((kind) => (
              <KindLine
                key={kind.code}
                kind={kind}
                open={q !== ''}
                onSubject={(variant) => setChosen({ kind, variant, many: false })}
                onMany={(variant) => setChosen({ kind, variant, many: true })}
              />
            ))}
          </ul>
        </section>
      ))}
      {parts.length === 0 && (
        <EmptyState
          title={t`Такого документа нет`}
          action={
            <Button variant="default" onClick={() => look({ q: undefined, stage: undefined })}>
              <Trans>Показать все документы</Trans>
            </Button>
          }
        >
          <Trans>Попробуйте другое слово: «согласие», «приказ», «анкета».</Trans>
        </EmptyState>
      )}
      {chosen && !chosen.many && (
        <SubjectDialog kind={chosen.kind} variant={chosen.variant} onClose={() => setChosen(undefined)} />
      )}
      {chosen?.many && (
        <PackageDialog kind={chosen.kind} variant={chosen.variant} onClose={() => setChosen(undefined)} />
      )}
    </Page>
  )
}

const firstStage = (kind: KindRow): number => (kind.stages.length === 7 ? 0 : (kind.stages[0] ?? 0))

/** Nothing typed and nothing chosen leave no trace in the address. */
const clean = ({ q, stage }: KindsSearch): KindsSearch => ({
  ...(q ? { q } : {}),
  ...(stage === undefined ? {} : { stage }),
})
