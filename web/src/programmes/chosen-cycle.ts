import type { Me } from '@app/model/accounts'
import { type CycleRow, programmeApi, usualCycle } from '@app/model/programmes'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { mayDo, queryOf, useMe } from '#api'

/** Kept on the device, each organisation its own: a reload opens the same cycle. */
const keyFor = (organisationId: string) => `nastavnik-cycle-${organisationId}`
const listeners = new Set<() => void>()

/** The cycle that every page of the programme shows from now on. */
export function chooseCycle(organisationId: string, id: string) {
  localStorage.setItem(keyFor(organisationId), id)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const cycles = queryOf(programmeApi.list, {})

/** All cycles of the organisation, open ones first; an authority has none, and none are asked for. */
export const cyclesQuery = (me: Me) =>
  mayDo(me, 'cycle.read') ? cycles : { ...cycles, queryFn: (): CycleRow[] => [] }

export const useCycles = (): readonly CycleRow[] => useSuspenseQuery(cyclesQuery(useMe())).data

/** The cycle that the pages show: the chosen one, else the open one that has begun last. */
export function useCycle(): CycleRow | undefined {
  const organisationId = useMe().membership?.organisationId ?? ''
  const cycles = useCycles()
  const chosen = useSyncExternalStore(subscribe, () => localStorage.getItem(keyFor(organisationId)))
  return cycles.find(({ id }) => id === chosen) ?? usualCycle(cycles, localDay())
}

/** The cycle that was chosen by hand on this device, if any. */
export const chosenCycleId = (organisationId: string) =>
  localStorage.getItem(keyFor(organisationId)) ?? undefined

/** The chosen cycle outside components: for loaders. */
export function chosenCycle(organisationId: string, cycles: readonly CycleRow[]): CycleRow | undefined {
  const chosen = localStorage.getItem(keyFor(organisationId))
  return cycles.find(({ id }) => id === chosen) ?? usualCycle(cycles, localDay())
}

/** The calendar day of this device. */
export const localDay = (date = new Date()): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
