import type { DraftChange } from '@app/model/rounds'
import { createContext, useContext } from 'react'
import type { LookUp } from './look-up.ts'
import type { Draft } from './use-draft.ts'

/** A dialog of the workbench. */
export type Asked =
  | { kind: 'pick'; mentee: string }
  | { kind: 'forbid'; mentee: string; mentor: string | null }
  | { kind: 'places'; mentor: string }
  | { kind: 'bans' }
  | { kind: 'form' }

export type Sought = { mentee: string } | { mentor: string }

export type Workbench = Pick<Draft, 'board' | 'busy'> & {
  look: LookUp
  today: string
  /** Absent when the role may only read or the round is closed. */
  change: ((step: DraftChange) => Promise<boolean>) | undefined
  ask: (asked: Asked) => void
  /** Whoever was moved by the last step. */
  moved: ReadonlySet<string>
  /** The mentee that is looked at in all columns. */
  chosen: string | undefined
  choose: (mentee: string | undefined) => void
  /** Only those who wait for this reason are shown at the left. */
  reason: string | undefined
  setReason: (reason: string | undefined) => void
  /** Whom the focus is to go to: a mentee to his pair, a mentor to his line. */
  sought: Sought | undefined
  seek: (sought: Sought | undefined) => void
  ticked: ReadonlySet<string>
  tick: (mentee: string, on: boolean) => void
  phone: boolean
}

export const WorkbenchContext = createContext<Workbench | null>(null)

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (!workbench) throw new Error('a part of the workbench outside of it')
  return workbench
}
