import { z } from 'zod'

export const organisationKinds = [
  'school',
  'college',
  'additional',
  'preschool',
  'municipal',
  'regional',
  'partner',
] as const
export const OrganisationKind = z.enum(organisationKinds)
export type OrganisationKind = z.output<typeof OrganisationKind>

const text = (max: number) => z.string().trim().max(max)

/** Requisites that stand in documents (domain/08 §1) and who signs them. */
export const Organisation = z
  .object({
    id: z.uuid(),
    kind: OrganisationKind,
    shortName: text(200).min(1),
    fullName: text(1000),
    /** «Управление образования …», printed above the name. */
    founder: text(1000),
    municipality: text(200).nullable(),
    region: text(200).nullable(),
    inn: text(12),
    ogrn: text(15),
    address: text(500),
    /** Place of issue of documents: «г. Верхний Луг». */
    place: text(200),
    phone: text(100),
    email: text(200),
    site: text(300),
    directorLastName: text(100),
    directorFirstName: text(100),
    directorPatronymic: text(100),
    /** «Директор», «И. о. директора», «Начальник управления». */
    directorPosition: text(300),
    directorSex: z.enum(['m', 'f']).nullable(),
    /** Free pattern of order numbers: `{n}-од`, `{n}/{yyyy}`. */
    orderNumbering: text(60),
    demo: z.boolean(),
  })
  .meta({ id: 'Organisation' })
export type Organisation = z.output<typeof Organisation>

export const OrganisationInput = Organisation.omit({ id: true, demo: true })
  .partial()
  .required({ shortName: true, kind: true })
export type OrganisationInput = z.output<typeof OrganisationInput>

export const isAuthority = (kind: OrganisationKind) => kind === 'municipal' || kind === 'regional'
