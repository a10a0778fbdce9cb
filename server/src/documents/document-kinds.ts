import { agreementSamples } from '@app/model/agreements'
import { applicationSamples } from '@app/model/applications'
import { baseSamples } from '@app/model/bases'
import { bureauSamples } from '@app/model/bureau'
import { consentFormSamples } from '@app/model/consent-forms'
import { consentSamples } from '@app/model/consents'
import { decisionSamples } from '@app/model/decisions'
import type { DocumentCode, Format, SamplePaper } from '@app/model/documents'
import { documentCodes, documentKind } from '@app/model/documents'
import { gatheringSamples } from '@app/model/gatherings'
import { letterSamples } from '@app/model/letters'
import { meetingSamples } from '@app/model/meetings'
import { monitoringSamples } from '@app/model/monitoring'
import { orderSamples } from '@app/model/orders'
import { oversightSamples } from '@app/model/oversight'
import { pairSamples } from '@app/model/pairs'
import { planSamples } from '@app/model/plans'
import { protocolSamples } from '@app/model/protocols'
import { publicationSamples } from '@app/model/publication'
import { questionnaireSamples } from '@app/model/questionnaires'
import { regulationSamples } from '@app/model/regulations'
import { reportSamples } from '@app/model/reports'
import { roadmapSamples } from '@app/model/roadmaps'
import { trainingSamples } from '@app/model/training'
import { wishSamples } from '@app/model/wishes'
import { withdrawalSamples } from '@app/model/withdrawals'

/** Papers of every kind on invented data. A domain adds its own samples here. */
const samples: SamplePaper[] = [
  ...regulationSamples,
  ...roadmapSamples,
  ...letterSamples,
  ...consentFormSamples,
  ...questionnaireSamples,
  ...applicationSamples,
  ...baseSamples,
  ...trainingSamples,
  ...protocolSamples,
  ...orderSamples,
  ...gatheringSamples,
  ...wishSamples,
  ...decisionSamples,
  ...agreementSamples,
  ...planSamples,
  ...meetingSamples,
  ...pairSamples,
  ...reportSamples,
  ...withdrawalSamples,
  ...consentSamples,
  ...monitoringSamples,
  ...publicationSamples,
  ...oversightSamples,
  ...bureauSamples,
]

export type KindEntry = {
  code: DocumentCode
  title: string
  formats: Format[]
  papers: SamplePaper[]
}

/** The registry of kinds: code, title, formats and what there is to render. */
export const documentKinds: KindEntry[] = documentCodes.map((code) => ({
  code,
  title: documentKind(code).title,
  formats: [...documentKind(code).formats],
  papers: samples.filter((paper) => paper.code === code),
}))
