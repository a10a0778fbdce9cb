import * as documents from './20261120-documents.ts'
import * as foundation from './20261120-foundation.ts'
import * as journal from './20261120-journal.ts'
import * as messages from './20261120-messages.ts'
import * as pairs from './20261120-pairs.ts'
import * as people from './20261120-people.ts'
import * as rounds from './20261120-rounds.ts'
import * as accessReset from './20261121-access-reset.ts'
import * as imports from './20261121-imports.ts'
import * as visits from './20261121-visits.ts'
import * as roundProcedure from './20261122-round-procedure.ts'
import * as documentLife from './20261129-document-life.ts'
import * as draftSolving from './20261129-draft-solving.ts'
import * as lifeOfPapers from './20261129-life-of-papers.ts'
import * as paperKinds from './20261129-paper-kinds.ts'
import * as templates from './20261129-templates.ts'
import * as correctedCases from './20261130-corrected-cases.ts'
import * as signers from './20261130-signers.ts'
import * as templatePdf from './20261130-template-pdf.ts'

/** In this order; the names are what a database remembers, so they never change. */
export const migrations = {
  '20261120-01-foundation': foundation,
  '20261120-02-journal': journal,
  '20261120-03-people': people,
  '20261120-04-messages': messages,
  '20261120-05-pairs': pairs,
  '20261120-06-documents': documents,
  '20261120-07-rounds': rounds,
  '20261121-08-visits': visits,
  '20261121-09-access-reset': accessReset,
  '20261121-10-imports': imports,
  '20261122-11-round-procedure': roundProcedure,
  '20261129-12-templates': templates,
  '20261129-13-draft-solving': draftSolving,
  '20261129-14-paper-kinds': paperKinds,
  '20261129-20-life-of-papers': lifeOfPapers,
  '20261129-30-document-life': documentLife,
  '20261130-40-signers': signers,
  '20261130-41-template-pdf': templatePdf,
  '20261130-42-corrected-cases': correctedCases,
}
