import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { Attendance, Gathering, GatheringInput, ProtocolFacts, TalkSettings } from './gathering.ts'

const Id = z.object({ id: z.uuid() })

/** Papers of a meeting. */
export const gatheringPapers = ['guests', 'invitations', 'schedule', 'routes', 'protocol'] as const
export const GatheringPaper = z.enum(gatheringPapers)
export type GatheringPaper = z.output<typeof GatheringPaper>

export const gatheringApi = {
  read: endpoint({
    method: 'GET',
    url: '/rounds/:id/gathering',
    action: 'matching.read',
    summary: 'The group meeting of a round; null while there is none',
    params: Id,
    response: Gathering.nullable(),
  }),
  save: endpoint({
    method: 'PUT',
    url: '/rounds/:id/gathering',
    action: 'matching.write',
    summary: 'Appoints the meeting or changes it; everybody of the round becomes a guest of a new one',
    params: Id,
    body: GatheringInput,
    response: Gathering,
    refusals: ['round.closed', 'gathering.past-midnight'],
  }),
  cancel: endpoint({
    method: 'DELETE',
    url: '/gatherings/:id',
    action: 'matching.write',
    summary: 'Cancels the meeting with its schedule and attendance',
    params: Id,
    response: Done,
    refusals: ['round.closed'],
  }),
  guests: endpoint({
    method: 'POST',
    url: '/gatherings/:id/guests',
    action: 'matching.write',
    summary: 'Puts people of the round on the list of guests and takes others off',
    params: Id,
    body: z.object({
      add: z.array(z.uuid()).max(5000).default([]),
      remove: z.array(z.uuid()).max(5000).default([]),
    }),
    response: Gathering,
    refusals: ['round.closed'],
  }),
  attendance: endpoint({
    method: 'POST',
    url: '/gatherings/:id/attendance',
    action: 'matching.write',
    summary: 'Marks who came; null takes a mark back',
    params: Id,
    body: z.object({
      marks: z
        .array(z.object({ id: z.uuid(), attendance: Attendance.nullable() }))
        .min(1)
        .max(5000),
      /** Leaves alone those of whom something has been said, and those who are no longer on the list. */
      onlyUnmarked: z.boolean().default(false),
    }),
    response: Gathering,
  }),
  schedule: endpoint({
    method: 'PUT',
    url: '/gatherings/:id/schedule',
    action: 'matching.write',
    summary: 'Draws up the rounds of talks: everyone meets everyone they should in the fewest rounds',
    params: Id,
    body: z.object({
      settings: TalkSettings,
      /** Whose pairs and best mentors meet; the newest draft of the round without it. */
      draftId: z.uuid().optional(),
    }),
    response: Gathering,
    refusals: [
      'round.closed',
      'gathering.nobody-to-talk',
      'gathering.too-many-talks',
      'gathering.past-midnight',
      'gathering.few-tables',
    ],
  }),
  clearSchedule: endpoint({
    method: 'DELETE',
    url: '/gatherings/:id/schedule',
    action: 'matching.write',
    summary: 'The meeting goes without rounds of talks',
    params: Id,
    response: Gathering,
    refusals: ['round.closed'],
  }),
  protocol: endpoint({
    method: 'PUT',
    url: '/gatherings/:id/protocol',
    action: 'matching.write',
    summary: 'Number, course and results for the protocol (D13)',
    params: Id,
    body: ProtocolFacts,
    response: Gathering,
  }),
  invite: endpoint({
    method: 'POST',
    url: '/gatherings/:id/invitations',
    action: 'matching.write',
    summary: 'Notices about the meeting to the guests who can sign in',
    params: Id,
    response: z.object({ notified: z.number().int(), withoutAccount: z.number().int() }),
    refusals: ['round.closed'],
  }),
  file: endpoint({
    method: 'GET',
    url: '/gatherings/:id/file',
    action: 'matching.read',
    summary: 'List of guests, invitations, schedule, personal routes or the protocol, as DOCX or PDF',
    params: Id,
    querystring: z.object({
      paper: GatheringPaper,
      format: z.enum(['docx', 'pdf']),
      inline: z.stringbool().optional(),
    }),
    response: FileAnswer,
    refusals: ['gathering.no-schedule'],
  }),
}
