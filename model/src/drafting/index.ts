export { draftableKinds, isRegistered } from './catalogue.ts'
export type {
  Dossier,
  DraftChange,
  DraftCycle,
  DraftPair,
  DraftPart,
  DraftPerson,
} from './dossier.ts'
export { bareDossier } from './dossier.ts'
export { fieldsOf } from './fields.ts'
export { fileNameOf } from './file-name.ts'
export { type Fitting, type Life, type PaperSource, sourceKey } from './source.ts'
export { paperSources, sourceOf } from './sources.ts'
