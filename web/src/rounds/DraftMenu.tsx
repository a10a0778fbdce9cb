import { type RoundRow, roundApi } from '@app/model/rounds'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Menu } from '@mantine/core'
import {
  IconCheck,
  IconChevronDown,
  IconCopy,
  IconFilePlus,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, keyOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'
import classes from './DraftMenu.module.css'
import { NameDialog } from './NameDialog.tsx'

type Props = { round: RoundRow; current: string; mayWrite: boolean }

const mostDrafts = 5

/** Which draft of the round is on the screen; the others, one more, and two side by side. */
export function DraftMenu({ round, current, mayWrite }: Props) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [naming, setNaming] = useState(false)
  const shown = round.drafts.find((draft) => draft.letter === current)
  const full = round.drafts.length >= mostDrafts
  const open = (letter: string) =>
    navigate({
      to: '/programme/matching/$round',
      params: { round: round.id },
      search: { draft: letter },
    })
  const add = async (copyOf?: string) => {
    setBusy(true)
    const outcome = await call(roundApi.addDraft, {
      params: { id: round.id },
      body: copyOf ? { copyOf } : {},
    })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    await queryClient.invalidateQueries({ queryKey: keyOf(roundApi.list) })
    const known = new Set(round.drafts.map((draft) => draft.id))
    const added = outcome.answer.drafts.find((draft) => !known.has(draft.id))
    if (!added) return
    notify(t`Готов черновик ${added.letter}`)
    await open(added.letter)
  }
  const refresh = () => queryClient.invalidateQueries({ queryKey: keyOf(roundApi.list) })
  const restore = async (id: string) => {
    const outcome = await call(roundApi.restore, { params: { id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    await refresh()
  }
  const remove = async () => {
    if (!shown) return
    const outcome = await call(roundApi.remove, { params: { id: shown.id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    const [next] = outcome.answer.drafts
    // First the other draft: the page of one that is gone has nothing to show.
    if (next) await open(next.letter)
    await refresh()
    notify(t`Убран ${nameOf(shown)}`, { undo: () => void restore(shown.id) })
  }
  const nameOf = ({ letter, title }: { letter: string; title: string }) =>
    title ? t`черновик ${letter} «${title}»` : t`черновик ${letter}`
  return (
    <div className={classes.drafts}>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button variant="default" loading={busy} rightSection={<IconChevronDown size={16} aria-hidden />}>
            <span className={classes.current}>
              {shown?.title ? `${current} · ${shown.title}` : t`Черновик ${current}`}
            </span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t`Черновики`}</Menu.Label>
          {round.drafts.map((draft) => (
            <Menu.Item
              key={draft.id}
              aria-current={draft.letter === current || undefined}
              rightSection={draft.letter === current ? <IconCheck size={18} aria-label={t`сейчас`} /> : null}
              onClick={() => void open(draft.letter)}
            >
              {draft.title ? `${draft.letter} · ${draft.title}` : t`Черновик ${draft.letter}`}{' '}
              <span className={classes.note}>
                <Plural value={draft.matched} one="# пара" few="# пары" many="# пар" other="# пары" />
              </span>
            </Menu.Item>
          ))}
          {mayWrite && (
            <>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconCopy size={18} aria-hidden />}
                disabled={full}
                onClick={() => void add(shown?.id)}
              >
                <Trans>Копия черновика {current}</Trans>
                {full && <div className={classes.note}>{t(refusals['round.too-many-drafts'])}</div>}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFilePlus size={18} aria-hidden />}
                disabled={full}
                onClick={() => void add()}
              >
                <Trans>Подобрать с чистого листа</Trans>
              </Menu.Item>
              <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setNaming(true)}>
                <Trans>Назвать черновик…</Trans>
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={18} aria-hidden />}
                disabled={round.drafts.length === 1}
                onClick={() => void remove()}
              >
                <Trans>Убрать черновик {current}</Trans>
                {round.drafts.length === 1 && (
                  <div className={classes.note}>{t(refusals['round.last-draft'])}</div>
                )}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming && shown && (
        <NameDialog
          draft={shown}
          onClose={() => setNaming(false)}
          onNamed={async () => {
            await refresh()
            setNaming(false)
          }}
        />
      )}
      {round.drafts.length > 1 && (
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link
              to="/programme/matching/$round/compare"
              params={{ round: round.id }}
              search={{ left: current }}
              {...props}
            />
          )}
        >
          <Trans>Сравнить</Trans>
        </Button>
      )}
    </div>
  )
}
