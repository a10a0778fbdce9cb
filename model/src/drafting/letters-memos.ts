import { informationLetter, type LetterAudience, type MemoReader, memo } from '#letters'
import type { PaperSource } from './source.ts'
import { contactsOf, cycleWords, filled, formsOf, formTitles, issued, linesOf } from './words.ts'

const letter = (to: LetterAudience, variant: string | undefined, title: string): PaperSource => ({
  code: 'D06',
  ...(variant ? { variant } : {}),
  title,
  about: 'organisation',
  life: 'letter',
  asks: [
    ...(['forms', 'curatorId', 'addressee', 'greeting', 'heldOn', 'time', 'place'] as const),
    ...(['answerBy', 'phone', 'email', 'room', 'publication'] as const),
  ],
  usual: (d) => ({
    forms: formsOf(d, {}),
    ...filled({ phone: d.issuer.phone, email: d.issuer.email }),
    publication: Boolean(d.issuer.site),
  }),
  build: (d, f) =>
    informationLetter({
      ...issued(d),
      ...{ at: d.at, to, cycle: cycleWords(d) },
      ...(d.cycle ? { period: { from: d.cycle.startsOn, to: d.cycle.endsOn } } : {}),
      forms: formTitles(d, f.forms),
      curator: d.official(f.curatorId),
      contacts: contactsOf(f),
      ...(f.addressee ? { addressee: linesOf(f.addressee) } : {}),
      ...filled({ greeting: f.greeting, answerBy: f.answerBy }),
      ...(f.heldOn ? { meeting: { on: f.heldOn, ...filled({ at: f.time, place: f.place }) } } : {}),
      ...(f.publication && d.issuer.site ? { site: d.issuer.site } : {}),
    }),
})

const leaflet = (to: MemoReader, variant: string | undefined, title: string): PaperSource => ({
  code: 'D36',
  ...(variant ? { variant } : {}),
  title,
  about: 'organisation',
  life: 'form',
  asks: [
    ...(to === 'parent' ? [] : (['reader'] as const)),
    'curatorId',
    'psychologistId',
    'phone',
    'email',
    'room',
  ],
  usual: (d) => ({ reader: 'learners', ...filled({ phone: d.issuer.phone, email: d.issuer.email }) }),
  build: (d, f) =>
    memo({
      ...issued(d),
      ...{ to, track: f.reader ?? 'learners', contacts: contactsOf(f) },
      curator: d.official(f.curatorId),
      ...filled({ psychologist: d.official(f.psychologistId) }),
    }),
})

/** Letters about the programme and leaflets to keep. */
export const letterSources: PaperSource[] = [
  letter('parents', undefined, 'родителям'),
  letter('partners', 'partners', 'предприятию-партнеру'),
  letter('alumni', 'alumni', 'выпускникам'),
  leaflet('mentor', undefined, 'наставника'),
  leaflet('mentee', 'mentee', 'наставляемого'),
  leaflet('parent', 'parent', 'родителя (законного представителя)'),
]
