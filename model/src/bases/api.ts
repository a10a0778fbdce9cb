import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { ConsentKind, consentObstacles } from '#consents'
import { BaseRole, line, ParticipationValues, PersonKind } from '#people'
import { BaseChange, BaseRow, Participation } from './row.ts'

const Id = z.object({ id: z.uuid() })
const OfCycle = z.object({ cycleId: z.uuid() })
const words = z.array(z.string())

/** A way of looking at a table that a person keeps for himself. */
export const SavedView = z
  .object({
    id: z.uuid(),
    page: z.string(),
    title: z.string(),
    query: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'SavedView' })
export type SavedView = z.output<typeof SavedView>

export const baseApi = {
  summary: endpoint({
    method: 'GET',
    url: '/cycles/:cycleId/bases',
    action: 'person.read',
    summary: 'How many stand in the two bases of a cycle, and in the organisation',
    params: OfCycle,
    response: z.object({ mentees: z.number().int(), mentors: z.number().int(), people: z.number().int() }),
  }),
  mentees: endpoint({
    method: 'GET',
    url: '/cycles/:cycleId/mentees',
    action: 'person.read',
    summary: 'The base of mentees',
    params: OfCycle,
    querystring: z.object({ contacts: z.enum(['true', 'false']).optional() }),
    response: z.array(BaseRow),
  }),
  mentors: endpoint({
    method: 'GET',
    url: '/cycles/:cycleId/mentors',
    action: 'person.read',
    summary: 'The base of mentors',
    params: OfCycle,
    querystring: z.object({ contacts: z.enum(['true', 'false']).optional() }),
    response: z.array(BaseRow),
  }),
  put: endpoint({
    method: 'POST',
    url: '/cycles/:cycleId/participations',
    action: 'person.write',
    summary: 'Puts people into a base; who is there already stays as he is',
    params: OfCycle,
    body: z.object({
      role: BaseRole,
      personIds: z.array(z.uuid()).min(1).max(10_000),
      values: ParticipationValues.optional(),
    }),
    response: z.object({ added: z.array(z.uuid()), present: z.array(z.uuid()) }),
    refusals: ['base.cycle-closed', 'base.form-unknown', 'base.ages-turned'],
  }),
  change: endpoint({
    method: 'PATCH',
    url: '/cycles/:cycleId/participations',
    action: 'person.write',
    summary: 'Changes one line of a base or many at once',
    params: OfCycle,
    body: BaseChange,
    response: z.object({
      rows: z.array(BaseRow),
      /** Whose state could not be changed so; nothing of theirs was changed. */
      refused: z.array(z.object({ id: z.uuid(), why: z.string() })),
    }),
    refusals: [
      'base.cycle-closed',
      'base.form-unknown',
      'base.ages-turned',
      'base.transition',
      'base.in-pair',
    ],
  }),
  remove: endpoint({
    method: 'POST',
    url: '/cycles/:cycleId/participations/removal',
    action: 'person.write',
    summary: 'Takes people who were put there by mistake out of a base; never anybody with a pair',
    params: OfCycle,
    body: z.object({ role: BaseRole, personIds: z.array(z.uuid()).min(1).max(10_000) }),
    response: z.object({ removed: z.array(z.uuid()), kept: z.array(z.uuid()) }),
    refusals: ['base.cycle-closed'],
  }),
  exportMentees: endpoint({
    method: 'GET',
    url: '/cycles/:cycleId/mentees/export',
    action: 'person.export',
    summary: 'The base of mentees in the columns of the federal form, XLSX',
    params: OfCycle,
    querystring: z.object({ kind: PersonKind.optional() }),
    response: FileAnswer,
  }),
  exportMentors: endpoint({
    method: 'GET',
    url: '/cycles/:cycleId/mentors/export',
    action: 'person.export',
    summary: 'The base of mentors in the columns of the federal form, XLSX',
    params: OfCycle,
    querystring: z.object({ kind: PersonKind.optional() }),
    response: FileAnswer,
  }),
  missingConsents: endpoint({
    method: 'GET',
    url: '/cycles/:cycleId/missing-consents',
    action: 'consent.read',
    summary: 'Who has no consent yet, and which papers are to be printed for him',
    params: OfCycle,
    response: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        group: z.string().optional(),
        role: BaseRole,
        needs: z.array(ConsentKind),
        obstacles: z.array(z.enum(Object.keys(consentObstacles) as [keyof typeof consentObstacles])),
      }),
    ),
  }),
  ofPerson: endpoint({
    method: 'GET',
    url: '/people/:id/participations',
    action: 'person.read',
    summary: 'What the person takes part in, and was',
    params: Id,
    response: z.array(Participation),
  }),
  tags: endpoint({
    method: 'GET',
    url: '/tags',
    action: 'person.read',
    summary: 'Words for requests, competencies and interests: usual ones and those of this organisation',
    response: z.object({ requests: words, competencies: words, interests: words }),
  }),
  views: endpoint({
    method: 'GET',
    url: '/views',
    action: 'person.read',
    summary: 'Own saved views',
    querystring: z.object({ page: z.string().max(60) }),
    response: z.array(SavedView),
  }),
  saveView: endpoint({
    method: 'POST',
    url: '/views',
    action: 'person.read',
    summary: 'Keeps a view under a title; the same title replaces it',
    body: z.object({
      page: line(60).min(1),
      title: line(100).min(1),
      query: z.record(z.string().max(60), z.json()),
    }),
    response: SavedView,
  }),
  removeView: endpoint({
    method: 'DELETE',
    url: '/views/:id',
    action: 'person.read',
    summary: 'Forgets an own view',
    params: Id,
    response: Done,
  }),
}
