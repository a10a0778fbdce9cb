import type { Slot } from '@app/model/editions'
import { useLingui } from '@lingui/react/macro'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { ActionsMenu } from '#ui'
import { withAdded, withRemoval } from './edit-list.ts'
import type { Change } from './use-text.ts'

type Props = { slot: Slot; label: string; change: Change; onAdded: (id: string) => void }

/** What is done with a whole piece: another one after it, or it is taken out. */
export function SlotMenu({ slot, label, change, onAdded }: Props) {
  const { t } = useLingui()
  const { kind, of } = slot.piece
  const words =
    kind === 'row'
      ? { add: t`Добавить строку ниже`, remove: t`Убрать строку` }
      : of === 'clauses'
        ? { add: t`Добавить пункт ниже`, remove: t`Убрать пункт` }
        : { add: t`Добавить абзац ниже`, remove: t`Убрать абзац` }
  const add = () => {
    const id = crypto.randomUUID()
    onAdded(id)
    change((edits) => withAdded(edits, slot, id))
  }
  return (
    <ActionsMenu
      label={t`Действия: ${label}`}
      actions={[
        { title: words.add, icon: <IconPlus size={16} aria-hidden />, onClick: add },
        {
          title: words.remove,
          icon: <IconTrash size={16} aria-hidden />,
          danger: true,
          onClick: () => change((edits) => withRemoval(edits, slot, crypto.randomUUID())),
        },
      ]}
    />
  )
}
