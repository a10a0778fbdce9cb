import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { AgreementMode, AgreementPage, AgreementReply, AskedPaper, NewStep } from './agreement.ts'

const Id = z.object({ id: z.uuid() })

export const approvalApi = {
  read: endpoint({
    method: 'GET',
    url: '/papers/:id/agreement',
    action: 'document.read',
    summary: 'Who is asked to agree a document and what each has said',
    params: Id,
    response: AgreementPage,
  }),
  send: endpoint({
    method: 'POST',
    url: '/papers/:id/agreement',
    action: 'document.write',
    summary: 'Sends a draft for agreement',
    params: Id,
    body: z.object({
      mode: AgreementMode,
      dueOn: z.iso.date().nullable(),
      steps: z.array(NewStep).min(1).max(20),
    }),
    response: AgreementPage,
    refusals: ['paper.registered', 'agreement.open', 'agreement.due-past'],
  }),
  withdraw: endpoint({
    method: 'DELETE',
    url: '/papers/:id/agreement',
    action: 'document.write',
    summary: 'Takes a draft back from agreement; the answers stay in the history',
    params: Id,
    response: AgreementPage,
    refusals: ['agreement.none', 'paper.registered'],
  }),
  enter: endpoint({
    method: 'POST',
    url: '/papers/:id/agreement/:no/answer',
    action: 'document.write',
    summary: 'Enters the answer that an outside body has given on paper',
    params: z.object({ id: z.uuid(), no: z.coerce.number().int().min(1).max(20) }),
    body: z.object({ reply: AgreementReply, answeredOn: z.iso.date() }),
    response: AgreementPage,
    refusals: [
      ...(['paper.registered', 'agreement.none', 'agreement.own-hand', 'agreement.not-your-turn'] as const),
      ...(['agreement.answered', 'agreement.answer-in-future'] as const),
    ],
  }),
  remind: endpoint({
    method: 'POST',
    url: '/papers/:id/agreement/reminder',
    action: 'document.write',
    summary: 'Reminds those whose turn it is; once a day',
    params: Id,
    response: z.object({ reminded: z.number().int() }),
    refusals: ['agreement.none', 'agreement.nobody-waits', 'agreement.reminded'],
  }),
  sheet: endpoint({
    method: 'GET',
    url: '/papers/:id/agreement/sheet',
    action: 'document.read',
    summary: '«Лист согласования» as DOCX or PDF',
    params: Id,
    querystring: z.object({ format: z.enum(['docx', 'pdf']), inline: z.stringbool().optional() }),
    response: FileAnswer,
    refusals: ['agreement.none'],
  }),
  own: endpoint({
    method: 'GET',
    url: '/agreements',
    action: 'document.agree',
    summary: 'Documents that the signed-in person is asked to agree',
    response: z.array(AskedPaper),
  }),
  ownPages: endpoint({
    method: 'GET',
    url: '/agreements/:id',
    action: 'document.agree',
    summary: 'A document under agreement with its pages, for those who are asked',
    params: Id,
    response: AskedPaper.extend({ html: z.string(), textHash: z.string(), remarks: z.string() }),
  }),
  answer: endpoint({
    method: 'POST',
    url: '/agreements/:id/answer',
    action: 'document.agree',
    summary: 'Answers: agreed, agreed with remarks, not agreed',
    params: Id,
    /** The text that was before the eyes: an answer to another one is refused. */
    body: z.object({ reply: AgreementReply, textHash: z.string().max(100) }),
    response: Done,
    refusals: ['paper.registered', 'agreement.answered', 'agreement.not-your-turn'],
  }),
}
