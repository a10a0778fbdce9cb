import { consentSources } from './consents.ts'
import { foundingSources } from './founding.ts'
import { letterSources } from './letters-memos.ts'
import { pairSources } from './pair-orders.ts'
import { peopleSources } from './people-forms.ts'
import { registerSources } from './registers.ts'
import { roadmapSources } from './roadmap.ts'
import type { PaperSource } from './source.ts'
import { trainingSources } from './training-papers.ts'

/** Everything that can be made of live data. A new builder adds its source here, and is in the catalogue. */
export const paperSources: readonly PaperSource[] = [
  ...foundingSources,
  ...roadmapSources,
  ...letterSources,
  ...consentSources,
  ...peopleSources,
  ...registerSources,
  ...trainingSources,
  ...pairSources,
]

/** The source of a kind, or of its variant; an empty variant is the main paper. */
export const sourceOf = (code: string, variant = ''): PaperSource | undefined =>
  paperSources.find((source) => source.code === code && (source.variant ?? '') === variant)
