import { z } from 'zod'
import { endpoint } from '#api'
import { line } from '#people'
import { Consent, ConsentKind, ConsentRow, Registration } from './consent.ts'

export const consentApi = {
  register: endpoint({
    method: 'POST',
    url: '/consents',
    action: 'consent.write',
    summary: 'Registers signed papers: of one person or of many at once',
    body: Registration,
    response: z.object({
      registered: z.array(Consent),
      /** Whom a paper did not suit, and why: nothing was written for him. */
      skipped: z.array(z.object({ personId: z.uuid(), kind: ConsentKind, why: z.string() })),
    }),
    refusals: [
      'consent.signed-in-future',
      'consent.ends-before-signed',
      'consent.for-minors-only',
      'consent.for-adults-only',
      'consent.for-employees-only',
      'consent.age-unknown',
      'consent.already',
    ],
  }),
  list: endpoint({
    method: 'GET',
    url: '/consents',
    action: 'consent.read',
    summary: 'The register of consents, newest first',
    response: z.array(ConsentRow),
  }),
  ofPerson: endpoint({
    method: 'GET',
    url: '/people/:id/consents',
    action: 'consent.read',
    summary: 'Consents of one person, withdrawn ones included',
    params: z.object({ id: z.uuid() }),
    response: z.array(Consent),
  }),
  withdraw: endpoint({
    method: 'POST',
    url: '/consents/:id/withdrawal',
    action: 'consent.write',
    summary: 'Registers a withdrawal: the person steps out of the programme at once',
    params: z.object({ id: z.uuid() }),
    body: z.object({ on: z.iso.date(), number: line(60).optional() }),
    response: z.object({
      consent: Consent,
      /** Participations that became «выбыл». */
      frozen: z.number().int(),
      /** The last day for destroying the data. */
      destroyBy: z.iso.date(),
    }),
    refusals: ['consent.withdrawn', 'consent.withdrawn-in-future', 'consent.withdrawn-before-signed'],
  }),
}
