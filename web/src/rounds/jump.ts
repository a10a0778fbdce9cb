import type { KeyboardCoordinateGetter } from '@dnd-kit/core'

/** Arrows go from place to place: up and down among mentors, left to those who wait, right back. */
export const jump: KeyboardCoordinateGetter = (event, { context }) => {
  const { droppableRects, droppableContainers, collisionRect, over } = context
  if (!collisionRect || !(event.code in steps)) return undefined
  event.preventDefault()
  const places = droppableContainers.getEnabled().flatMap(({ id }) => {
    const rect = droppableRects.get(id)
    return rect ? [{ id, rect }] : []
  })
  const waiting = places.find(({ id }) => id === 'waiting')
  const mentors = places.filter(({ id }) => id !== 'waiting').sort((a, b) => a.rect.top - b.rect.top)
  const at = (rect: { left: number; top: number } | undefined) =>
    rect && { x: rect.left + 8, y: rect.top + 8 }
  if (event.code === 'ArrowLeft') return at(waiting?.rect)
  const middle = collisionRect.top + collisionRect.height / 2
  const present = mentors.findIndex(({ id }) => id === over?.id)
  // From elsewhere: the mentor beside whom one stands.
  const nearest = mentors.findIndex(({ rect }) => rect.bottom > middle)
  const from = present >= 0 ? present + steps[event.code as keyof typeof steps] : nearest
  return at(mentors[Math.min(Math.max(from, 0), mentors.length - 1)]?.rect)
}

const steps = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: 0, ArrowRight: 0 } as const
