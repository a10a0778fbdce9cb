import type { BaseRow } from '@app/model/bases'
import type { ConsentKind } from '@app/model/consents'
import { type BaseRole, isMinor } from '@app/model/people'

/** Papers that these lines wait for: ticked at once when their registration opens. */
export function neededKinds(
  rows: readonly Pick<BaseRow, 'kind' | 'bornOn' | 'obstacles'>[],
  role: BaseRole,
  today: string,
): ConsentKind[] {
  const kinds = new Set<ConsentKind>()
  for (const { kind, bornOn, obstacles = [] } of rows) {
    const minor = isMinor(bornOn ?? null, today) ?? kind === 'learner'
    for (const obstacle of obstacles) {
      if (obstacle === 'consent.processing-missing')
        kinds.add(minor ? 'processing_minor' : 'processing_adult')
      if (obstacle === 'consent.participation-missing') kinds.add('participation_minor')
      if (obstacle === 'consent.employee-missing')
        kinds.add(role === 'mentor' ? 'mentoring_employee' : 'mentee_employee')
      if (obstacle === 'consent.age-unknown') {
        kinds.add('processing_minor')
        kinds.add('participation_minor')
      }
    }
  }
  return [...kinds]
}
