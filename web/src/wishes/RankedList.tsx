import type { CardAnswer, CardChoice } from '@app/model/wishes'
import { closestCenter, DndContext, type DragEndEvent, useDraggable, useDroppable } from '@dnd-kit/core'
import { useLingui } from '@lingui/react/macro'
import { IconArrowDown, IconArrowUp, IconEqual, IconGripVertical, IconX } from '@tabler/icons-react'
import classes from './Card.module.css'
import { dropped, moved, tied, without } from './ranks.ts'

type Props = {
  choices: readonly CardChoice[]
  ranks: CardAnswer['ranks']
  onChange: (ranks: string[][]) => void
}

/** Who is ranked already: dragged by the handle, or moved with the arrows; «=» shares the place above. */
export function RankedList({ choices, ranks, onChange }: Props) {
  const { t } = useLingui()
  const names = new Map(choices.map((choice) => [choice.id, choice]))
  const end = ({ active, over }: DragEndEvent) => {
    if (over) onChange(dropped(ranks, String(active.id), String(over.id)))
  }
  if (ranks.length === 0) return null
  return (
    <DndContext
      collisionDetection={closestCenter}
      onDragEnd={end}
      // The handle is for fingers and mice; readers and the keyboard have the buttons of each line.
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
    >
      <ol className={classes.ranked} aria-label={t`Ваш порядок`}>
        {ranks.flatMap((equals, place) =>
          equals.map((id) => {
            const choice = names.get(id)
            return (
              choice && (
                <Ranked
                  key={id}
                  choice={choice}
                  place={place + 1}
                  shared={equals.length > 1}
                  first={place === 0}
                  last={place === ranks.length - 1 && equals.length === 1}
                  onMove={(by) => onChange(moved(ranks, id, by))}
                  onTie={() => onChange(tied(ranks, id))}
                  onRemove={() => onChange(without(ranks, id))}
                />
              )
            )
          }),
        )}
      </ol>
    </DndContext>
  )
}

const nothing = () => undefined
const silent = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing }

type RankedProps = {
  choice: CardChoice
  place: number
  shared: boolean
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
  onTie: () => void
  onRemove: () => void
}

function Ranked({ choice, place, shared, first, last, onMove, onTie, onRemove }: RankedProps) {
  const { t } = useLingui()
  const { setNodeRef: drag, listeners, transform, isDragging } = useDraggable({ id: choice.id })
  const { setNodeRef: drop, isOver } = useDroppable({ id: choice.id })
  const { name } = choice
  return (
    <li
      ref={(node) => {
        drag(node)
        drop(node)
      }}
      className={classes.rank}
      data-over={(isOver && !isDragging) || undefined}
      style={transform ? { transform: `translateY(${transform.y}px)`, zIndex: 2 } : undefined}
    >
      {/* The arrows do the same for the keyboard and for readers. */}
      <span className={classes.handle} {...listeners} aria-hidden>
        <IconGripVertical size={20} />
      </span>
      <span className={classes.place}>
        {place}
        {shared && <span className={classes.shared}>=</span>}
      </span>
      <span className={classes.name}>{name}</span>
      <span className={classes.tools}>
        <Tool label={t`Выше: ${name}`} disabled={first && !shared} onClick={() => onMove(-1)}>
          <IconArrowUp size={20} aria-hidden />
        </Tool>
        <Tool label={t`Ниже: ${name}`} disabled={last} onClick={() => onMove(1)}>
          <IconArrowDown size={20} aria-hidden />
        </Tool>
        <Tool
          label={shared ? t`Отдельное место: ${name}` : t`Одинаково с тем, кто выше: ${name}`}
          pressed={shared}
          disabled={first && !shared}
          onClick={onTie}
        >
          <IconEqual size={20} aria-hidden />
        </Tool>
        <Tool label={t`Убрать: ${name}`} onClick={onRemove}>
          <IconX size={20} aria-hidden />
        </Tool>
      </span>
    </li>
  )
}

type ToolProps = {
  label: string
  disabled?: boolean
  pressed?: boolean
  onClick: () => void
  children: React.ReactNode
}

const Tool = ({ label, disabled, pressed, onClick, children }: ToolProps) => (
  <button
    type="button"
    className={classes.tool}
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onClick}
  >
    {children}
  </button>
)
