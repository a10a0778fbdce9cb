import { z } from 'zod'
import { line } from '#people'

export const consentKinds = [
  'processing_adult',
  'processing_minor',
  'processing_representative',
  'distribution',
  'transfer',
  'participation_minor',
  'mentoring_employee',
  'mentee_employee',
] as const
export const ConsentKind = z.enum(consentKinds)
export type ConsentKind = z.output<typeof ConsentKind>

/** Titles of the papers (domain/02 §5): they stand so in the register and in documents. */
export const consentTitles = {
  processing_adult: 'Согласие на обработку персональных данных участника программы наставничества',
  processing_minor: 'Согласие законного представителя на обработку персональных данных несовершеннолетнего',
  processing_representative: 'Согласие законного представителя на обработку его персональных данных',
  distribution:
    'Согласие на обработку персональных данных, разрешенных субъектом персональных данных для распространения',
  transfer: 'Согласие на передачу персональных данных',
  participation_minor: 'Согласие законного представителя на участие в программе',
  mentoring_employee: 'Согласие работника на выполнение работы по наставничеству',
  mentee_employee: 'Согласие работника на участие в качестве наставляемого',
} as const satisfies Record<ConsentKind, string>

/** One registered paper: that it exists and where it lies. Passport data stay on the paper. */
export const Consent = z
  .object({
    id: z.uuid(),
    personId: z.uuid(),
    kind: ConsentKind,
    number: z.string(),
    signedBy: z.string(),
    signedOn: z.iso.date(),
    expiresOn: z.iso.date().nullable(),
    storagePlace: z.string(),
    withdrawnOn: z.iso.date().nullable(),
    withdrawalNumber: z.string().nullable(),
  })
  .meta({ id: 'Consent' })
export type Consent = z.output<typeof Consent>

/** One line of the register: «№, Дата, ФИО субъекта, Вид согласия, Кем подписано, …». */
export const ConsentRow = Consent.extend({ name: z.string(), groupName: z.string().nullable() }).meta({
  id: 'ConsentRow',
})
export type ConsentRow = z.output<typeof ConsentRow>

/** Papers brought to the curator: one, or a pile of them. */
export const Registration = z
  .object({
    personIds: z.array(z.uuid()).min(1).max(10_000),
    /** Of several kinds each person gets those that fit: a minor never the consent of an adult. */
    kinds: z.array(ConsentKind).min(1).max(consentKinds.length),
    /** With `{n}` the papers are numbered one after another. */
    number: line(60),
    numberFrom: z.number().int().min(0).max(1_000_000),
    /** Empty: the representative of a minor, otherwise the person. */
    signedBy: line(300),
    signedOn: z.iso.date(),
    expiresOn: z.iso.date().nullable(),
    storagePlace: line(200),
  })
  .partial()
  .required({ personIds: true, kinds: true, signedOn: true })
  .meta({ id: 'ConsentRegistration' })
export type Registration = z.output<typeof Registration>

export const consentStates = ['active', 'expiring', 'expired', 'withdrawn'] as const
export type ConsentState = (typeof consentStates)[number]

type Terms = { signedOn: string; expiresOn: string | null; withdrawnOn: string | null }

/** Days before the end of the term when one begins to ask for a new paper. */
const warningDays = 30

/** Signed, near its end, over, or taken back. */
export function consentState({ expiresOn, withdrawnOn }: Terms, today: string): ConsentState {
  if (withdrawnOn) return 'withdrawn'
  if (!expiresOn) return 'active'
  if (expiresOn < today) return 'expired'
  return daysBetween(today, expiresOn) <= warningDays ? 'expiring' : 'active'
}

/** Whether the paper is in force on the day; its last day included. */
export const isInForce = (consent: Terms, on: string): boolean =>
  consent.signedOn <= on && !consent.withdrawnOn && (!consent.expiresOn || consent.expiresOn >= on)

/** Whole days from one calendar date to a later one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** Personal data are destroyed within 30 days of the withdrawal if nothing else allows to keep them (152-ФЗ, ст. 21 ч. 5). */
export function destroyBy(withdrawnOn: string): string {
  const moment = new Date(`${withdrawnOn}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + 30)
  return moment.toISOString().slice(0, 10)
}
