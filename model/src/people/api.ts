import { z } from 'zod'
import { Done, endpoint } from '#api'
import { HistoryRow, Namesake, PersonCard, PersonRow } from './card.ts'
import { BaseRole } from './participation.ts'
import { line, Person, PersonInput, Representative, RepresentativeInput } from './person.ts'

const Id = z.object({ id: z.uuid() })
const OfPerson = z.object({ id: z.uuid(), representativeId: z.uuid() })
const dates = [
  'person.born-in-future',
  'person.born-too-long-ago',
  'person.left-before-birth',
  'person.certificate-in-future',
] as const

export const peopleApi = {
  list: endpoint({
    method: 'GET',
    url: '/people',
    action: 'person.read',
    summary: 'All people of the organisation within reach of the role',
    querystring: z.object({ cycleId: z.uuid().optional() }),
    response: z.array(PersonRow),
  }),
  namesakes: endpoint({
    method: 'POST',
    url: '/people/namesakes',
    action: 'person.read',
    summary: 'Whose card it may be already: the same name, the date of birth the same or not known',
    body: z.object({
      lastName: line(120),
      firstName: line(120).optional(),
      patronymic: line(120).optional(),
      bornOn: z.iso.date().nullable().optional(),
    }),
    response: z.array(Namesake),
  }),
  create: endpoint({
    method: 'POST',
    url: '/people',
    action: 'person.write',
    summary: 'A new card, put into a base at once when a base is named',
    body: PersonInput.extend({
      base: z.object({ cycleId: z.uuid(), role: BaseRole }).optional(),
      representatives: z.array(RepresentativeInput).max(10).optional(),
      /** It is another person, though the name and the date of birth are the same. */
      apart: z.boolean().optional(),
    }),
    response: Person,
    refusals: ['person.duplicate', 'base.cycle-closed', ...dates],
  }),
  read: endpoint({
    method: 'GET',
    url: '/people/:id',
    action: 'person.read',
    summary: 'The card of a person; the reading is journaled',
    params: Id,
    response: PersonCard,
  }),
  change: endpoint({
    method: 'PATCH',
    url: '/people/:id',
    action: 'person.write',
    summary: 'Changes a card; one that was changed meanwhile is not overwritten',
    params: Id,
    body: PersonInput.partial().extend({ updatedAt: z.iso.datetime(), why: line(300).optional() }),
    response: Person,
    refusals: dates,
  }),
  history: endpoint({
    method: 'GET',
    url: '/people/:id/history',
    action: 'person.history',
    summary: 'What was changed in a card, by whom and why, newest first',
    params: Id,
    response: z.array(HistoryRow),
  }),
  addRepresentative: endpoint({
    method: 'POST',
    url: '/people/:id/representatives',
    action: 'person.write',
    summary: 'Adds a representative of a minor',
    params: Id,
    body: RepresentativeInput,
    response: Representative,
  }),
  changeRepresentative: endpoint({
    method: 'PATCH',
    url: '/people/:id/representatives/:representativeId',
    action: 'person.write',
    summary: 'Changes a representative',
    params: OfPerson,
    body: RepresentativeInput.partial(),
    response: Representative,
  }),
  removeRepresentative: endpoint({
    method: 'DELETE',
    url: '/people/:id/representatives/:representativeId',
    action: 'person.write',
    summary: 'Takes a representative off the card; the history keeps who it was',
    params: OfPerson,
    response: Done,
  }),
}
