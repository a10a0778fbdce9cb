import type { TextForms } from '@app/model/people'
import type { NameForms } from '@app/model/words'
import type { ColumnType, Generated } from 'kysely'
import type { z } from 'zod'

type Json<T> = ColumnType<T | null, string | null | undefined, string | null>

export type PeopleTables = {
  person: {
    organisationId: string
    id: Generated<string>
    kind: 'learner' | 'teacher' | 'employee' | 'partner' | 'parent'
    lastName: string
    firstName: Generated<string>
    patronymic: Generated<string>
    folded: string
    bornOn: string | null
    sex: 'm' | 'f' | null
    groupName: string | null
    position: Generated<string>
    speciality: Generated<string>
    category: Generated<string>
    experienceYears: number | null
    experienceOn: string | null
    employer: Generated<string>
    employerInn: Generated<string>
    phone: Generated<string>
    email: Generated<string>
    achievements: Generated<string>
    interests: Generated<string[]>
    consider: Generated<string>
    nameForms: Json<NameForms>
    positionForms: Json<z.output<typeof TextForms>>
    certificateNumber: string | null
    certificateOn: string | null
    certificateSeenBy: string | null
    importId: string | null
    leftOn: string | null
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  representative: {
    organisationId: string
    id: Generated<string>
    personId: string
    name: string
    relation: Generated<string>
    phone: Generated<string>
    email: Generated<string>
    authority: Generated<string>
    importId: string | null
    createdAt: Generated<string>
  }
  participation: {
    organisationId: string
    id: Generated<string>
    cycleId: string
    personId: string
    role: 'mentor' | 'mentee'
    state: Generated<string>
    forms: Generated<string[]>
    request: Generated<string>
    requestTags: Generated<string[]>
    competencies: Generated<string[]>
    subject: Generated<string>
    wishedAgeFrom: number | null
    wishedAgeTo: number | null
    capacity: number | null
    slots: Generated<string[]>
    channels: Generated<string[]>
    timeResource: Generated<string>
    result: Generated<string>
    caseLink: Generated<string>
    passedOn: string | null
    trainedOn: string | null
    enteredOn: string
    leftOn: string | null
    importId: string | null
    createdAt: Generated<string>
    updatedAt: Generated<string>
  }
  savedView: {
    organisationId: string
    id: Generated<string>
    accountId: string
    page: string
    title: string
    query: ColumnType<Record<string, unknown>, string, string>
    createdAt: Generated<string>
  }
  history: {
    organisationId: string
    id: Generated<string>
    subject: string
    subjectId: string
    at: Generated<string>
    accountId: string | null
    who: Generated<string>
    why: Generated<string>
    before: Json<Record<string, unknown>>
    after: Json<Record<string, unknown>>
  }
}
