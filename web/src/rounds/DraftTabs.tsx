import { type RoundRow, roundApi } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Menu } from '@mantine/core'
import { IconCopy, IconFilePlus, IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, keyOf } from '#api'
import { refusals } from '#refusals'
import { LinkTabs, notify } from '#ui'

type Props = { round: RoundRow; current: string; mayWrite: boolean }

const mostDrafts = 5

/** Drafts of a round side by side, and the way to one more. */
export function DraftTabs({ round, current, mayWrite }: Props) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const shown = round.drafts.find((draft) => draft.letter === current)
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
    await navigate({
      to: '/programme/matching/$round',
      params: { round: round.id },
      search: { draft: added.letter },
    })
  }
  return (
    <>
      <LinkTabs label={t`Черновики`}>
        {round.drafts.map((draft) => (
          <Link
            key={draft.id}
            to="/programme/matching/$round"
            params={{ round: round.id }}
            search={{ draft: draft.letter }}
            aria-current={draft.letter === current ? 'page' : undefined}
            // The first draft has an address without its letter too.
            activeOptions={{ exact: true }}
          >
            <Trans>Черновик {draft.letter}</Trans>
          </Link>
        ))}
      </LinkTabs>
      {mayWrite && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button
              variant="subtle"
              loading={busy}
              disabled={round.drafts.length >= mostDrafts}
              title={round.drafts.length >= mostDrafts ? t(refusals['round.too-many-drafts']) : undefined}
              leftSection={<IconPlus size={18} aria-hidden />}
            >
              <Trans>Черновик</Trans>
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {shown && (
              <Menu.Item leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void add(shown.id)}>
                <Trans>Копия черновика {shown.letter}</Trans>
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconFilePlus size={18} aria-hidden />} onClick={() => void add()}>
              <Trans>Подобрать с чистого листа</Trans>
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
