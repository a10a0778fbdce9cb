import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { type DocumentCode, documentCodes } from '#documents'
import { Template, TemplateFinding, templateCodes } from './template.ts'

const Id = z.object({ id: z.uuid() })
const Code = z.enum(documentCodes as [DocumentCode, ...DocumentCode[]]).refine(
  (code) => templateCodes.includes(code), // a register has no form of its own
)

export const templateApi = {
  list: endpoint({
    method: 'GET',
    url: '/templates',
    action: 'template.write',
    summary: 'Own forms of documents, every version, newest first',
    response: z.array(Template),
  }),
  upload: endpoint({
    method: 'POST',
    url: '/templates',
    action: 'template.write',
    summary: 'Takes a DOCX with tags: it is checked, filled for a trial and becomes the form of this kind',
    querystring: z.object({ code: Code }),
    upload: true,
    response: z.object({ template: Template.nullable(), findings: z.array(TemplateFinding) }),
    refusals: [
      'template.not-docx',
      'template.old-word',
      'template.encrypted',
      'template.damaged',
      'template.too-large',
      'template.zip-bomb',
      'template.macros',
      'template.embedded',
      'template.external',
      'template.field-code',
      'template.unsafe-xml',
      'template.too-slow',
    ],
  }),
  starter: endpoint({
    method: 'GET',
    url: '/templates/starter',
    action: 'template.write',
    summary: 'A DOCX with every usual tag in its place, to begin with',
    querystring: z.object({ code: Code }),
    response: FileAnswer,
  }),
  trial: endpoint({
    method: 'GET',
    url: '/templates/:id/trial',
    action: 'template.write',
    summary: 'The form filled with invented data',
    params: Id,
    response: FileAnswer,
    refusals: ['template.unusable'],
  }),
  file: endpoint({
    method: 'GET',
    url: '/templates/:id/file',
    action: 'template.write',
    summary: 'The file as it was uploaded',
    params: Id,
    response: FileAnswer,
  }),
  activate: endpoint({
    method: 'PUT',
    url: '/templates/:id/activation',
    action: 'template.write',
    summary: 'Papers of the kind are made by this version from now on',
    params: Id,
    response: Done,
  }),
  deactivate: endpoint({
    method: 'DELETE',
    url: '/templates/activation',
    action: 'template.write',
    summary: 'Papers of the kind are made by our own form again; the versions stay',
    querystring: z.object({ code: Code }),
    response: Done,
  }),
}
