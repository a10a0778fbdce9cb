import { type ConsentForm, consentForm } from '#consent-forms'
import { type ConsentKind, consentKinds, consentTitles } from '#consents'
import type { FactName, PaperFacts } from '#registry'
import type { Dossier, DraftPart, DraftPerson } from './dossier.ts'
import type { Fitting, PaperSource } from './source.ts'
import { filled, issued, linesOf, titleOfForm } from './words.ts'

const ofEmployees: readonly ConsentKind[] = ['mentoring_employee', 'mentee_employee']

const own: Record<ConsentKind, readonly FactName[]> = {
  processing_adult: ['processorName', 'processorAddress', 'until'],
  processing_minor: ['processorName', 'processorAddress', 'until'],
  processing_representative: ['processorName', 'processorAddress', 'until'],
  distribution: ['resources', 'until'],
  transfer: ['recipientName', 'recipientAddress', 'recipientPurpose', 'until'],
  participation_minor: ['form'],
  mentoring_employee: ['partner', 'from', 'to', 'workContent', 'workManner', 'workPayment'],
  mentee_employee: ['partner', 'from', 'to', 'workContent'],
}

const employees = ['teacher', 'employee']

/** Whose signature it asks for: of a minor the representative's, of the law of labour an employee's. */
const fits: Record<ConsentKind, (person: Fitting) => boolean> = {
  processing_adult: ({ minor }) => !minor,
  processing_minor: ({ minor }) => minor,
  processing_representative: ({ minor }) => minor,
  distribution: () => true,
  transfer: () => true,
  participation_minor: ({ minor }) => minor,
  mentoring_employee: ({ kind, roles }) => employees.includes(kind) && roles.includes('mentor'),
  mentee_employee: ({ kind, roles }) => employees.includes(kind) && roles.includes('mentee'),
}

/** D07: every kind of consent, for a person, for many, or as a form to fill in by hand. */
export const consentSources: PaperSource[] = consentKinds.map((kind) => ({
  code: 'D07',
  // `processing_minor` → `processing-minor`
  variant: kind.replaceAll('_', '-'),
  title: consentTitles[kind],
  about: 'person',
  life: 'form',
  many: true,
  asks: own[kind],
  ...(ofEmployees.includes(kind)
    ? { usual: (d: Dossier): PaperFacts => (d.cycle ? { from: d.cycle.startsOn, to: d.cycle.endsOn } : {}) }
    : {}),
  fits: fits[kind],
  build: (d, f) => consentForm({ ...common(kind, d, f), ...whose(kind, d) }),
  blank: (d, f) => consentForm(common(kind, d, f)),
}))

/** What the organisation says in all of them. */
function common(kind: ConsentKind, d: Dossier, f: PaperFacts): ConsentForm {
  const { issuer, ...look } = issued(d)
  const resources = linesOf(f.resources)
  const form = titleOfForm(d, f.form)
  return {
    ...look,
    ...{ kind, operator: issuer, minorSignsFrom: d.signsFrom },
    processor: f.processorName ? { name: f.processorName, address: f.processorAddress ?? '' } : null,
    ...(f.recipientName
      ? {
          recipient: {
            ...{ name: f.recipientName, address: f.recipientAddress ?? '' },
            ...filled({ purpose: f.recipientPurpose }),
          },
        }
      : {}),
    ...(resources.length ? { resources } : {}),
    ...filled({ until: f.until }),
    ...(form ? { form } : {}),
    ...(ofEmployees.includes(kind)
      ? {
          work: filled({
            ...{ partner: f.partner, from: f.from, to: f.to, content: f.workContent },
            ...{ manner: f.workManner, payment: f.workPayment },
          }),
        }
      : {}),
  }
}

function whose(kind: ConsentKind, { person }: Dossier): Partial<ConsentForm> {
  if (!person) return {}
  const [representative] = person.representatives
  const part = person.takesPart[0] as DraftPart | undefined
  return {
    subject: subjectOf(person),
    ...(person.minor && representative
      ? {
          representative: {
            name: representative.name,
            ...filled({
              ...{ relation: representative.relation, phone: representative.phone },
              email: representative.email,
            }),
          },
        }
      : {}),
    minorSigns: person.minor && person.signsBeside,
    ...(kind === 'participation_minor' && part ? { role: part.role } : {}),
  }
}

const subjectOf = ({ name, about, phone, email }: DraftPerson) => ({
  name: name.nominative,
  ...filled({ about, phone, email }),
})
