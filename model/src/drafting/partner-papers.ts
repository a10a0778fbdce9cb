import { partnerAgreement } from '#agreements'
import type { Issuer } from '#documents'
import type { PaperFacts } from '#registry'
import type { Dossier } from './dossier.ts'
import { isOfEmployer } from './pair-words.ts'
import type { PaperSource } from './source.ts'
import { filled, issued, officialBy } from './words.ts'

/** D17: who the partner is, is told by hand; mentors come from the base by the name of the partner. */
export const partnerSources: PaperSource[] = [
  {
    code: 'D17',
    ...{ about: 'organisation', life: 'paper', needs: ['participants'] },
    asks: [
      ...(['partner', 'partnerHead', 'partnerPosition', 'partnerBasis', 'partnerAddress'] as const),
      ...([
        'partnerInn',
        'forms',
        'from',
        'to',
        'withPractice',
        'partnerMentors',
        'curatorId',
        'phone',
      ] as const),
    ],
    usual: (d) => ({
      ...(d.cycle ? { from: d.cycle.startsOn, to: d.cycle.endsOn } : {}),
      forms: (d.cycle?.forms ?? []).map(({ form }) => form).filter(isOfEmployer),
      ...filled({ partner: onlyEmployer(d), phone: d.issuer.phone }),
    }),
    build: (d, f) => {
      const curator = d.official(f.curatorId)
      const ours = curator && [curator.name.short, f.phone && `тел. ${f.phone}`].filter(Boolean).join(', ')
      return partnerAgreement({
        ...{ ...issued(d), at: d.at, partner: partnerOf(d, f) },
        ...{ from: f.from ?? null, to: f.to ?? null, mentors: mentorsOf(d, f) },
        forms: (d.cycle?.forms ?? []).filter(({ form }) => f.forms?.includes(form)).map(({ title }) => title),
        ...(f.withPractice ? { practice: {} } : {}),
        ...filled({ partnerBasis: f.partnerBasis }),
        ...(ours ? { contacts: { ours } } : {}),
      })
    },
    blank: (d) =>
      partnerAgreement({
        ...{ ...issued(d), at: {}, partner: null },
        forms: (d.cycle?.forms ?? []).filter(({ form }) => isOfEmployer(form)).map(({ title }) => title),
      }),
  },
]

/** The enterprise of all mentors from outside, where it is one. */
function onlyEmployer({ participants }: Dossier): string | undefined {
  const names = new Set(participants.map(({ employer }) => employer).filter(Boolean))
  return names.size === 1 ? [...names][0] : undefined
}

function partnerOf(d: Dossier, f: PaperFacts): Issuer {
  return {
    ...{ kind: 'partner', fullName: f.partner ?? '', shortName: '' },
    ...filled({ address: f.partnerAddress, inn: f.partnerInn }),
    head: officialBy(d, f.partnerHead, f.partnerPosition),
  }
}

function mentorsOf({ participants }: Dossier, { partner, partnerMentors = [] }: PaperFacts) {
  const typed = partnerMentors.filter(({ name }) => name)
  if (typed.length) return typed
  return participants
    .filter(({ employer, takesPart }) => partner && employer === partner && takesPart.some(isMentor))
    .map(({ name, position }) => ({ name: name.nominative, ...filled({ position: position.nominative }) }))
}

const isMentor = ({ role }: { role: string }) => role === 'mentor'
