import type { BoardMentor } from '@app/model/rounds'
import { useLingui } from '@lingui/react/macro'
import { IconHandStop, IconId, IconUserCheck, IconUsersPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { splitPlace, usePlaceExists } from '#programmes'
import { ActionsMenu, type MenuAction } from '#ui'
import { useItemStop } from './use-item-keys.ts'
import { useWorkbench } from './workbench-context.ts'

/** What can be done with a mentor in a draft. */
export function MentorMenu({ mentor }: { mentor: BoardMentor }) {
  const { t } = useLingui()
  const { change, ask } = useWorkbench()
  const navigate = useNavigate()
  const tabIndex = useItemStop()
  const exists = usePlaceExists()
  const card = `/programme/people?person=${mentor.personId}`
  const size = { size: 18, 'aria-hidden': true } as const
  const actions: MenuAction[] = change
    ? [
        {
          title: t`Изменить число мест…`,
          icon: <IconUsersPlus {...size} />,
          onClick: () => ask({ kind: 'places', mentor: mentor.id }),
        },
        mentor.away
          ? {
              title: t`Вернуть в подбор`,
              icon: <IconUserCheck {...size} />,
              onClick: () => void change({ kind: 'away', person: mentor.id, away: false }),
            }
          : {
              title: t`Отложить в этом черновике`,
              icon: <IconHandStop {...size} />,
              onClick: () => void change({ kind: 'away', person: mentor.id, away: true }),
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
  return <ActionsMenu label={t`Действия: ${mentor.name}`} actions={actions} tabIndex={tabIndex} />
}
