import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { SignerObstacle } from '#signatures'
import { OwnPaper } from './reading.ts'

const Id = z.object({ id: z.uuid() })

export const readingApi = {
  own: endpoint({
    method: 'GET',
    url: '/own-papers',
    action: 'paper.own',
    summary: 'Documents that name the signed-in person: to read, to sign',
    response: z.array(OwnPaper),
  }),
  pages: endpoint({
    method: 'GET',
    url: '/own-papers/:id',
    action: 'paper.own',
    summary: 'Such a document; of lists only the own lines',
    params: Id,
    response: OwnPaper.extend({
      html: z.string(),
      /** How many lines about others are left out. */
      hidden: z.number().int(),
      /** How many people a neutral word stands for. */
      unnamed: z.number().int(),
      /** The act by which the organisation signs electronically. */
      rule: z.string().nullable(),
      joined: z.boolean(),
      /** Why he cannot sign it here though he is to sign it. */
      obstacle: SignerObstacle.nullable(),
    }),
  }),
  file: endpoint({
    method: 'GET',
    url: '/own-papers/:id/file',
    action: 'paper.own',
    summary: 'The very file of such a document; where others are named in it, an extract',
    params: Id,
    querystring: z.object({ format: z.enum(['docx', 'pdf']) }),
    response: FileAnswer,
  }),
  acknowledge: endpoint({
    method: 'POST',
    url: '/own-papers/:id/familiarisation',
    action: 'paper.own',
    summary: 'The person has read it on the screen',
    params: Id,
    response: Done,
    refusals: ['reading.already', 'paper.cancelled'],
  }),
  sheet: endpoint({
    method: 'GET',
    url: '/papers/:id/familiarisation-sheet',
    action: 'document.read',
    summary: 'A sheet for those who have not read it yet, to be signed on paper',
    params: Id,
    querystring: z.object({ format: z.enum(['docx', 'pdf']), inline: z.stringbool().optional() }),
    response: FileAnswer,
    refusals: ['paper.not-registered', 'reading.nobody-left'],
  }),
}
