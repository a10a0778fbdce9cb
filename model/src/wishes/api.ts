import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { CardAnswer, CardView } from './card.ts'
import { WishCollection, WishReport, WrittenCard } from './overview.ts'

const Id = z.object({ id: z.uuid() })
const Own = z.object({ id: z.uuid(), participation: z.uuid() })
/** In the body, so that it stands in no address, log or history. */
const Token = z.object({ token: z.string().min(16).max(100) })
const badAnswers = ['wishes.unknown-person', 'wishes.twice', 'wishes.liked-and-hard'] as const

export const wishApi = {
  read: endpoint({
    method: 'GET',
    url: '/rounds/:id/wishes',
    action: 'matching.read',
    summary: 'Who is asked for preferences and who has answered',
    params: Id,
    response: WishCollection,
  }),
  open: endpoint({
    method: 'POST',
    url: '/rounds/:id/wishes',
    action: 'matching.write',
    summary: 'Opens the collection (again) and gives cards to everybody who has none yet',
    params: Id,
    body: z.object({ closesOn: z.iso.date().nullable().default(null) }),
    response: WishCollection,
    refusals: ['round.closed', 'wishes.nobody'],
  }),
  close: endpoint({
    method: 'POST',
    url: '/rounds/:id/wishes/closure',
    action: 'matching.write',
    summary: 'Ends the collection: links open no more, the analysis stays',
    params: Id,
    response: WishCollection,
    refusals: ['wishes.not-open'],
  }),
  links: endpoint({
    method: 'POST',
    url: '/rounds/:id/wishes/links',
    action: 'matching.write',
    summary: 'A fresh link for each named person; it is shown this once and kept only as a hash',
    params: Id,
    body: z.object({ ids: z.array(z.uuid()).min(1).max(500) }),
    response: z.array(z.object({ id: z.uuid(), name: z.string(), link: z.string() })),
    refusals: ['wishes.not-open'],
  }),
  print: endpoint({
    method: 'POST',
    url: '/rounds/:id/wishes/papers',
    action: 'matching.write',
    summary: 'Printed cards with a QR code of the own link, several on a page',
    params: Id,
    body: z.object({
      format: z.enum(['docx', 'pdf']),
      /** All who have not answered without it. */
      ids: z.array(z.uuid()).max(2000).optional(),
    }),
    response: FileAnswer,
    refusals: ['wishes.not-open', 'wishes.nobody'],
  }),
  written: endpoint({
    method: 'GET',
    url: '/rounds/:id/wishes/answers',
    action: 'wishes.enter',
    summary: 'What is written on the cards, for entering from paper',
    params: Id,
    response: z.array(WrittenCard),
  }),
  enter: endpoint({
    method: 'POST',
    url: '/rounds/:id/wishes/answers',
    action: 'wishes.enter',
    summary: 'Answers from paper, any number of cards at once; all or none',
    params: Id,
    body: z.object({ cards: z.array(WrittenCard).min(1).max(2000) }),
    response: WishCollection,
    refusals: ['wishes.not-open', ...badAnswers],
  }),
  remind: endpoint({
    method: 'POST',
    url: '/rounds/:id/wishes/reminders',
    action: 'matching.write',
    summary: 'Notices to those who have not answered and can sign in',
    params: Id,
    body: z.object({ ids: z.array(z.uuid()).max(2000).optional() }),
    response: z.object({ notified: z.number().int(), unreachable: z.number().int() }),
    refusals: ['wishes.not-open'],
  }),
  report: endpoint({
    method: 'GET',
    url: '/rounds/:id/wishes/report',
    action: 'matching.read',
    summary: 'Mutual, one-sided and refused: the analysis; vetoes only for those who may see them',
    params: Id,
    response: WishReport,
  }),
  own: endpoint({
    method: 'GET',
    url: '/cards',
    action: 'wishes.write',
    summary: 'Open cards of the signed-in person, or of the child',
    response: z.array(CardView),
  }),
  saveOwn: endpoint({
    method: 'PUT',
    url: '/rounds/:id/cards/:participation',
    action: 'wishes.write',
    summary: 'Saves the own card',
    params: Own,
    body: CardAnswer,
    response: CardView,
    refusals: ['wishes.not-open', 'wishes.closed', ...badAnswers],
  }),
  readByLink: endpoint({
    method: 'POST',
    url: '/card/reading',
    action: 'public',
    summary: 'The card that a link opens, without signing in',
    body: Token,
    response: CardView,
    refusals: ['wishes.link-unknown'],
  }),
  saveByLink: endpoint({
    method: 'POST',
    url: '/card/answers',
    action: 'public',
    summary: 'Saves the card that a link opens',
    body: Token.extend({ answer: CardAnswer }),
    response: Done,
    refusals: ['wishes.link-unknown', 'wishes.closed', ...badAnswers],
  }),
}
