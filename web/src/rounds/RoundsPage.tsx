import { type RoundRow, roundApi } from '@app/model/rounds'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconArrowsShuffle, IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call, keyOf, useCan } from '#api'
import { PlaceLink, useCycle } from '#programmes'
import { refusals } from '#refusals'
import { ConfirmButton, EmptyState, formatAgo, formatDate, Note, notify, Page, StateMark } from '#ui'
import { NewRoundDialog } from './NewRoundDialog.tsx'
import classes from './RoundsPage.module.css'
import { draftOf, useRounds } from './use-round.ts'

/** «Подбор»: rounds of the cycle, and the way to a new one. */
export function RoundsPage() {
  const { t } = useLingui()
  const cycle = useCycle()
  const mayWrite = useCan('matching.write')
  const rounds = useRounds()
  const [opened, setOpened] = useState(false)
  const begin = mayWrite && cycle && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      disabled={cycle.closedOn !== null}
      onClick={() => setOpened(true)}
    >
      <Trans>Новый подбор</Trans>
    </Button>
  )
  return (
    <Page
      title={t`Подбор`}
      note={<Trans>Система предлагает пары и объясняет, почему. Решаете вы</Trans>}
      actions={rounds.length > 0 && begin}
    >
      {cycle?.closedOn && (
        <Note tone="info">
          <Trans>Цикл закрыт {formatDate(cycle.closedOn)}: новых подборов в нём не будет.</Trans>
        </Note>
      )}
      {!cycle ? (
        <EmptyState
          icon={<IconArrowsShuffle size={28} stroke={1.5} />}
          title={t`Сначала нужен цикл программы`}
          action={<PlaceLink to="/programme">{t`Открыть программу`}</PlaceLink>}
        >
          <Trans>В цикле выбираются формы наставничества, по ним и подбираются пары.</Trans>
        </EmptyState>
      ) : rounds.length === 0 ? (
        <EmptyState
          icon={<IconArrowsShuffle size={28} stroke={1.5} />}
          title={t`Подборов ещё не было`}
          action={begin}
        >
          <Trans>
            Для каждой формы система составит черновик: у кого какой наставник и почему, а если наставника нет
            – что мешает. Черновик можно менять как угодно.
          </Trans>
        </EmptyState>
      ) : (
        <ul className={classes.rounds} aria-label={t`Подборы цикла`}>
          {rounds.map((round) => (
            <Row key={round.id} round={round} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {rounds.length > 0 && (
        <p className={classes.note}>
          <PlaceLink to="/programme/waiting">
            <Trans>Все, кто без пары: сколько ждут и почему</Trans>
          </PlaceLink>
        </p>
      )}
      {opened && cycle && <NewRoundDialog cycleId={cycle.id} onClose={() => setOpened(false)} />}
    </Page>
  )
}

function Row({ round, mayWrite }: { round: RoundRow; mayWrite: boolean }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const latest = draftOf(round, undefined)
  const close = async () => {
    const outcome = await call(roundApi.close, { params: { id: round.id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(t`Подбор закрыт: ${round.title}`)
    await queryClient.invalidateQueries({ queryKey: keyOf(roundApi.list) })
  }
  return (
    <li className={classes.round}>
      <div className={classes.words}>
        <h2 className={classes.title}>
          <Link to="/programme/matching/$round" params={{ round: round.id }}>
            {round.title}
          </Link>
        </h2>
        <div className={classes.note}>
          {round.title !== round.formTitle && `${round.formTitle} · `}
          {t`начат ${formatDate(round.createdAt)}`}
          {latest && t`, изменён ${formatAgo(latest.updatedAt)}`}
          {round.formed > 0 && (
            <>
              {' · '}
              <PlaceLink to="/programme/pairs">
                <Plural
                  value={round.formed}
                  one="сформирована # пара"
                  few="сформированы # пары"
                  many="сформировано # пар"
                  other="сформировано # пары"
                />
              </PlaceLink>
            </>
          )}
        </div>
      </div>
      <ul className={classes.drafts} aria-label={t`Черновики`}>
        {round.drafts.map((draft) => (
          <li key={draft.id}>
            <Link
              to="/programme/matching/$round"
              params={{ round: round.id }}
              search={{ draft: draft.letter }}
              className={classes.draft}
            >
              {draft.title ? `${draft.letter} · ${draft.title}` : t`Черновик ${draft.letter}`}{' '}
              <span>
                {draft.solving ? (
                  <Trans>подбор идёт…</Trans>
                ) : (
                  <Plural value={draft.matched} one="# пара" few="# пары" many="# пар" other="# пары" />
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {round.closedOn ? (
        <StateMark tone="neutral">{t`закрыт ${formatDate(round.closedOn)}`}</StateMark>
      ) : (
        <>
          <StateMark tone="accent">{t`идёт`}</StateMark>
          {mayWrite && (
            <ConfirmButton
              variant="subtle"
              color="gray"
              question={
                <Trans>
                  Черновики останутся, но менять их будет нельзя. Сформированные пары останутся как есть.
                  Новый подбор этой формы можно начать в любой день.
                </Trans>
              }
              confirm={t`Закрыть подбор`}
              onConfirm={close}
            >
              <Trans>Закрыть…</Trans>
            </ConfirmButton>
          )}
        </>
      )}
    </li>
  )
}
