import {
  type Announcements,
  type CollisionDetection,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import classes from './DragArea.module.css'
import { jump } from './jump.ts'
import { usualName } from './look-up.ts'
import { useWorkbench } from './workbench-context.ts'

type Props = { children: (dragged: string | undefined) => ReactNode }

/** Carries a mentee to a mentor, or to those who wait: by mouse, by finger, by Space and arrows. */
export function DragArea({ children }: Props) {
  const { t } = useLingui()
  const { look, change } = useWorkbench()
  const [dragged, setDragged] = useState<string>()
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    // A finger that moves at once scrolls.
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: jump }),
  )
  const menteeName = (data: unknown) => usualName(look.mentees.get(partOf(data, 'mentee'))?.name ?? '')
  const placeName = (id: unknown, data: unknown) =>
    id === 'waiting' ? t`без наставника` : usualName(look.mentors.get(partOf(data, 'mentor'))?.name ?? '')
  const announcements: Announcements = {
    onDragStart: ({ active }) => t`Взят: ${menteeName(active.data.current)}. Стрелками выберите наставника`,
    onDragOver: ({ over }) =>
      over ? t`Над: ${placeName(over.id, over.data.current)}` : t`Не над наставником`,
    onDragEnd: ({ active, over }) =>
      over
        ? t`Поставлен: ${menteeName(active.data.current)} – ${placeName(over.id, over.data.current)}`
        : t`Возвращён на место: ${menteeName(active.data.current)}`,
    onDragCancel: ({ active }) => t`Возвращён на место: ${menteeName(active.data.current)}`,
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      // The lists are low on a notebook: only at their very edge do they run away from the pointer.
      autoScroll={{ threshold: { x: 0, y: 0.08 } }}
      accessibility={{
        announcements,
        screenReaderInstructions: {
          draggable: t`Пробел – взять, стрелки – выбрать наставника, пробел – поставить в пару, Escape – вернуть. То же есть в меню «Действия»`,
        },
      }}
      onDragStart={({ active }) => setDragged(partOf(active.data.current, 'mentee'))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={({ active, over }) => {
        setDragged(undefined)
        const mentee = partOf(active.data.current, 'mentee')
        if (!over || !mentee || !change) return
        const mentor = over.id === 'waiting' ? null : partOf(over.data.current, 'mentor')
        const present = look.pairs.get(mentee)?.mentor ?? null
        if (mentor !== present) void change({ kind: 'move', mentee, mentor })
      }}
    >
      {children(dragged)}
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className={classes.carried}>
            {look.mentees.get(dragged)?.name} <span>{look.mentees.get(dragged)?.place}</span>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}

/** What the pointer is over; for the keyboard, what the carried one covers. */
const underPointer: CollisionDetection = (given) =>
  given.pointerCoordinates ? pointerWithin(given) : rectIntersection(given)

/** The library knows nothing of what we put into `data`. */
const partOf = (data: unknown, key: 'mentee' | 'mentor') =>
  String((data as Record<string, unknown> | undefined)?.[key] ?? '')
