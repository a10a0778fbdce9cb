export { draftableKinds, isRegistered } from './catalogue.ts'
export type {
  Dossier,
  DraftChange,
  DraftCycle,
  DraftPair,
  DraftPart,
  DraftPerson,
  TerritoryOrganisation,
} from './dossier.ts'
export { bareDossier } from './dossier.ts'
export { doubtfulIn } from './doubts.ts'
export { fieldsOf } from './fields.ts'
export { type FigureSources, indicatorsOf, participantsOf } from './figures.ts'
export { fileNameOf } from './file-name.ts'
export { belongsTo, type Fitting, type Life, type PaperSource, sourceKey } from './source.ts'
export { paperSources, sourceOf } from './sources.ts'
