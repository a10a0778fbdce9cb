import { z } from 'zod'
import { endpoint } from '#api'
import { Cycle, CycleChange, CycleInput, CycleRow, FormCodeSchema, Stage } from './cycle.ts'
import { formCodes } from './forms.ts'
import { Today } from './today.ts'

const Id = z.object({ id: z.uuid() })
// A path is text: «3» becomes 3 before the stage is checked.
const StageOfCycle = Id.extend({ stage: z.coerce.number().pipe(Stage) })

export const programmeApi = {
  list: endpoint({
    method: 'GET',
    url: '/cycles',
    action: 'cycle.read',
    summary: 'Cycles of the organisation: open ones first, the latest before the earlier',
    response: z.array(CycleRow),
  }),
  create: endpoint({
    method: 'POST',
    url: '/cycles',
    action: 'cycle.write',
    summary: 'A new cycle from a template, with dates of the stages and forms',
    body: CycleInput,
    response: Cycle,
    refusals: [
      'cycle.ends-before-start',
      'cycle.dates-impossible',
      'cycle.forms-missing',
      'cycle.form-not-here',
    ],
  }),
  read: endpoint({
    method: 'GET',
    url: '/cycles/:id',
    action: 'cycle.read',
    summary: 'A cycle with its seven stages, their progress counted from the data',
    params: Id,
    response: Cycle,
  }),
  change: endpoint({
    method: 'PATCH',
    url: '/cycles/:id',
    action: 'cycle.write',
    summary: 'Title and dates, of the stages too',
    params: Id,
    body: CycleChange,
    response: Cycle,
    refusals: ['cycle.closed', 'cycle.ends-before-start', 'cycle.dates-impossible'],
  }),
  setForms: endpoint({
    method: 'PUT',
    url: '/cycles/:id/forms',
    action: 'cycle.write',
    summary: 'Which forms of mentoring the cycle has; one that people or pairs have already stays',
    params: Id,
    body: z.object({ forms: z.array(FormCodeSchema).max(formCodes.length) }),
    response: Cycle,
    refusals: ['cycle.closed', 'cycle.forms-missing', 'cycle.form-not-here', 'cycle.form-in-use'],
  }),
  close: endpoint({
    method: 'POST',
    url: '/cycles/:id/closure',
    action: 'cycle.write',
    summary: 'Ends the cycle: nothing in it changes any more',
    params: Id,
    body: z.object({ on: z.iso.date() }),
    response: Cycle,
    refusals: ['cycle.closed', 'cycle.pairs-open', 'cycle.ends-before-start'],
  }),
  reopen: endpoint({
    method: 'DELETE',
    url: '/cycles/:id/closure',
    action: 'cycle.write',
    summary: 'Opens a closed cycle again',
    params: Id,
    response: Cycle,
    refusals: ['cycle.open'],
  }),
  closeStage: endpoint({
    method: 'POST',
    url: '/cycles/:id/stages/:stage/closure',
    action: 'cycle.write',
    summary: 'The curator closes a stage with a comment',
    params: StageOfCycle,
    body: z.object({ comment: z.string().trim().min(1).max(1000) }),
    response: Cycle,
    refusals: ['cycle.closed', 'cycle.stage-closed'],
  }),
  reopenStage: endpoint({
    method: 'DELETE',
    url: '/cycles/:id/stages/:stage/closure',
    action: 'cycle.write',
    summary: 'Takes the closing of a stage back: it is counted from the data again',
    params: StageOfCycle,
    response: Cycle,
    refusals: ['cycle.closed', 'cycle.stage-open'],
  }),
  today: endpoint({
    method: 'GET',
    url: '/today',
    action: 'today.read',
    summary: 'What the role has to do today, what has changed since the last visit, figures of the cycle',
    querystring: z.object({ cycle: z.uuid().optional() }),
    response: Today,
  }),
}
