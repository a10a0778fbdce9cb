import { z } from 'zod'
import { endpoint, FileAnswer } from '#api'
import { NewPackage, PaperPackage } from './package.ts'

const Id = z.object({ id: z.uuid() })

export const packageApi = {
  list: endpoint({
    method: 'GET',
    url: '/packages',
    action: 'person.export',
    summary: 'Packages of papers for many people, newest first',
    response: z.array(PaperPackage),
  }),
  create: endpoint({
    method: 'POST',
    url: '/packages',
    action: 'person.export',
    summary: 'Begins a package: one paper of the kind for each of many people or pairs',
    body: NewPackage,
    response: PaperPackage,
    refusals: ['package.nobody', 'package.too-large'],
  }),
  cancel: endpoint({
    method: 'POST',
    url: '/packages/:id/cancellation',
    action: 'person.export',
    summary: 'Stops a package that is being made',
    params: Id,
    response: PaperPackage,
    refusals: ['package.over'],
  }),
  file: endpoint({
    method: 'GET',
    url: '/packages/:id/file',
    action: 'person.export',
    summary: 'The file for the printer, or the archive with a file of each',
    params: Id,
    querystring: z.object({
      what: z.enum(['print', 'zip']),
      part: z.coerce.number().int().min(1).max(1000).default(1),
      inline: z.stringbool().optional(),
    }),
    response: FileAnswer,
    refusals: ['package.not-ready'],
  }),
}
