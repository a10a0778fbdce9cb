/** Why a file is not taken as a template. */
export const templateErrors = {
  'template.not-docx': 422,
  'template.old-word': 422,
  'template.encrypted': 422,
  'template.damaged': 422,
  'template.too-large': 413,
  'template.zip-bomb': 422,
  'template.macros': 422,
  'template.embedded': 422,
  'template.external': 422,
  'template.field-code': 422,
  'template.unsafe-xml': 422,
  'template.too-slow': 422,
  'template.unusable': 409,
} as const

export type TemplateError = keyof typeof templateErrors
