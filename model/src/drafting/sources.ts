import { authoritySources } from './authority-papers.ts'
import { bureauSources } from './bureau-papers.ts'
import { consentSources } from './consents.ts'
import { foundingSources } from './founding.ts'
import { honourSources } from './honours.ts'
import { letterSources } from './letters-memos.ts'
import { mentorPaperSources } from './mentor-papers.ts'
import { monitoringSources } from './monitoring-papers.ts'
import { pairSources } from './pair-orders.ts'
import { pairPaperSources } from './pair-papers.ts'
import { pairReportSources } from './pair-reports.ts'
import { partnerSources } from './partner-papers.ts'
import { peopleSources } from './people-forms.ts'
import { practiceSources } from './practice-papers.ts'
import { bookSources, registerSources } from './registers.ts'
import { roadmapSources } from './roadmap.ts'
import type { PaperSource } from './source.ts'
import { trainingSources } from './training-papers.ts'
import { withdrawalSources } from './withdrawal-papers.ts'

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
  ...pairPaperSources,
  ...pairReportSources,
  ...mentorPaperSources,
  ...partnerSources,
  ...honourSources,
  ...monitoringSources,
  ...practiceSources,
  ...withdrawalSources,
  ...bookSources,
  ...bureauSources,
  ...authoritySources,
]

/** The source of a kind, or of its variant; an empty variant is the main paper. */
export const sourceOf = (code: string, variant = ''): PaperSource | undefined =>
  paperSources.find((source) => source.code === code && (source.variant ?? '') === variant)
