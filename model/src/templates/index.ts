export { templateApi } from './api.ts'
export { type TemplateError, templateErrors } from './errors.ts'
export { exampleOf, sampleValues } from './sample-values.ts'
export { starterTemplate } from './starter.ts'
export {
  headTags,
  knownTags,
  organisationTags,
  paperTags,
  type TemplateLoop,
  type TemplateTag,
  templateLoops,
} from './tags.ts'
export {
  findingKinds,
  hasPairs,
  isUsable,
  Template,
  TemplateFinding,
  templateCodes,
} from './template.ts'
export { type TemplatePair, type TemplateSource, type TemplateValues, templateData } from './template-data.ts'
