import { z } from 'zod'
import { endpoint } from '#api'
import { Organisation, OrganisationInput } from './organisation.ts'

const refusals = [
  'organisation.inn-wrong',
  'organisation.ogrn-wrong',
  'organisation.numbering-wrong',
] as const

/** A line of the list that an authority or the administrator sees: counts only, no persons. */
export const OrganisationRow = Organisation.pick({
  id: true,
  kind: true,
  shortName: true,
  municipality: true,
  demo: true,
})
  .extend({
    curator: z.string().nullable(),
    cycles: z.number().int(),
    mentees: z.number().int(),
    mentors: z.number().int(),
    pairs: z.number().int(),
    lastActivity: z.iso.datetime().nullable(),
  })
  .meta({ id: 'OrganisationRow' })
export type OrganisationRow = z.output<typeof OrganisationRow>

export const organisationApi = {
  list: endpoint({
    method: 'GET',
    url: '/organisations',
    action: 'organisation.read',
    summary: 'Organisations within reach: own, of the municipality, of the region, all',
    response: z.array(OrganisationRow),
  }),
  read: endpoint({
    method: 'GET',
    url: '/organisations/:id',
    action: 'organisation.read',
    summary: 'Profile and requisites',
    params: z.object({ id: z.uuid() }),
    response: Organisation,
  }),
  create: endpoint({
    method: 'POST',
    url: '/organisations',
    action: 'organisation.create',
    summary: 'A new organisation',
    body: OrganisationInput,
    response: Organisation,
    refusals,
  }),
  change: endpoint({
    method: 'PATCH',
    url: '/organisations/:id',
    action: 'organisation.write',
    summary: 'Changes the profile and requisites',
    params: z.object({ id: z.uuid() }),
    body: OrganisationInput.partial(),
    response: Organisation,
    refusals,
  }),
}
