import { z } from 'zod'
import { endpoint } from '#api'
import { Edits } from './edits.ts'
import { Edition, PaperText } from './text.ts'

const Id = z.object({ id: z.uuid() })
const number = z.coerce.number().int().min(1).max(100_000)

export const editionApi = {
  read: endpoint({
    method: 'GET',
    url: '/papers/:id/text',
    action: 'document.read',
    summary: 'The composed document and the corrections laid over it',
    params: Id,
    response: PaperText,
  }),
  save: endpoint({
    method: 'PUT',
    url: '/papers/:id/text',
    action: 'document.write',
    summary: 'Saves the corrections of a draft; a changed text is a new edition',
    params: Id,
    body: z.object({ edits: Edits, revision: z.number().int().min(0) }),
    response: PaperText,
    refusals: ['paper.registered', 'paper.text-changed', 'paper.text-locked'],
  }),
  list: endpoint({
    method: 'GET',
    url: '/papers/:id/editions',
    action: 'document.read',
    summary: 'Editions of the text, newest first',
    params: Id,
    response: z.array(Edition),
  }),
  lines: endpoint({
    method: 'GET',
    url: '/papers/:id/editions/:number',
    action: 'document.read',
    summary: 'The words of one edition, line by line',
    params: Id.extend({ number }),
    response: z.object({ lines: z.array(z.string()) }),
  }),
  restore: endpoint({
    method: 'POST',
    url: '/papers/:id/editions/:number/restoration',
    action: 'document.write',
    summary: 'Brings the corrections of an earlier edition back as a new one',
    params: Id.extend({ number }),
    response: PaperText,
    refusals: ['paper.registered'],
  }),
}
