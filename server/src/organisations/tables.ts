import type { OrganisationKind } from '@app/model/organisations'
import type { ColumnType, Generated } from 'kysely'

export type OrganisationTables = {
  organisation: {
    id: Generated<string>
    kind: OrganisationKind
    shortName: string
    fullName: Generated<string>
    founder: Generated<string>
    municipality: string | null
    region: string | null
    inn: Generated<string>
    ogrn: Generated<string>
    address: Generated<string>
    place: Generated<string>
    phone: Generated<string>
    email: Generated<string>
    site: Generated<string>
    directorLastName: Generated<string>
    directorFirstName: Generated<string>
    directorPatronymic: Generated<string>
    directorPosition: Generated<string>
    directorSex: 'm' | 'f' | null
    orderNumbering: Generated<string>
    demo: Generated<boolean>
    settings: ColumnType<Record<string, unknown>, string | undefined, string>
    createdAt: Generated<string>
  }
}
