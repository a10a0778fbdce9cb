import type { BoardMentee } from '@app/model/rounds'
import { useLingui } from '@lingui/react/macro'
import {
  IconBan,
  IconHandStop,
  IconId,
  IconLock,
  IconLockOpen,
  IconUserCheck,
  IconUserSearch,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { splitPlace, usePlaceExists } from '#programmes'
import { ActionsMenu, type MenuAction } from '#ui'
import { useItemStop } from './use-item-keys.ts'
import { useWorkbench } from './workbench-context.ts'

/** Everything that can be done with a mentee: the same as by dragging, and more. */
export function MenteeMenu({ mentee }: { mentee: BoardMentee }) {
  const { t } = useLingui()
  const { look, change, ask } = useWorkbench()
  const navigate = useNavigate()
  const tabIndex = useItemStop()
  const exists = usePlaceExists()
  const pair = look.pairs.get(mentee.id)
  const card = `/programme/people?person=${mentee.personId}`
  const size = { size: 18, 'aria-hidden': true } as const
  const actions: MenuAction[] = change
    ? [
        {
          title: t`Подобрать вручную…`,
          icon: <IconUserSearch {...size} />,
          onClick: () => ask({ kind: 'pick', mentee: mentee.id }),
        },
        ...(pair
          ? [
              pair.locked
                ? {
                    title: t`Снять закрепление`,
                    icon: <IconLockOpen {...size} />,
                    onClick: () => void change({ kind: 'unlock', mentee: mentee.id }),
                  }
                : {
                    title: t`Закрепить пару`,
                    icon: <IconLock {...size} />,
                    onClick: () => void change({ kind: 'lock', mentee: mentee.id, mentor: pair.mentor }),
                  },
            ]
          : []),
        mentee.away
          ? {
              title: t`Вернуть в подбор`,
              icon: <IconUserCheck {...size} />,
              onClick: () => void change({ kind: 'away', person: mentee.id, away: false }),
            }
          : {
              title: t`Оставить без наставника`,
              icon: <IconHandStop {...size} />,
              onClick: () => void change({ kind: 'move', mentee: mentee.id, mentor: null }),
            },
        {
          title: t`Запретить пару…`,
          icon: <IconBan {...size} />,
          onClick: () => ask({ kind: 'forbid', mentee: mentee.id, mentor: pair?.mentor ?? null }),
        },
      ]
    : []
  if (exists(card))
    actions.push({
      title: t`Открыть карточку`,
      icon: <IconId {...size} />,
      onClick: () => {
        const { path, search } = splitPlace(card)
        void navigate({ to: path, search })
      },
    })
  if (actions.length === 0) return null
  return <ActionsMenu label={t`Действия: ${mentee.name}`} actions={actions} tabIndex={tabIndex} />
}
