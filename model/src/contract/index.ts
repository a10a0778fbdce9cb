import { accountApi } from '#accounts'
import type { Endpoint } from '#api'
import { baseApi } from '#bases'
import { consentApi } from '#consents'
import { confirmationApi, decisionApi } from '#decisions'
import { editionApi } from '#editions'
import { gatheringApi } from '#gatherings'
import { importApi } from '#imports'
import { journalApi } from '#journal'
import { notificationApi } from '#notifications'
import { organisationApi } from '#organisations'
import { pairApi } from '#pairs'
import { peopleApi } from '#people'
import { programmeApi } from '#programmes'
import { recordApi } from '#records'
import { registryApi } from '#registry'
import { roundApi } from '#rounds'
import { searchApi } from '#search'
import { templateApi } from '#templates'
import { waitingApi } from '#waiting'
import { wishApi } from '#wishes'

/** Every endpoint of the server, by domain: the matrix of access and the open description are made of it. */
export const contract = {
  accounts: accountApi,
  organisations: organisationApi,
  programmes: programmeApi,
  journal: journalApi,
  notifications: notificationApi,
  people: peopleApi,
  consents: consentApi,
  bases: baseApi,
  imports: importApi,
  pairs: pairApi,
  registry: registryApi,
  editions: editionApi,
  records: recordApi,
  rounds: roundApi,
  gatherings: gatheringApi,
  wishes: wishApi,
  decisions: decisionApi,
  confirmations: confirmationApi,
  waiting: waitingApi,
  templates: templateApi,
  search: searchApi,
} satisfies Record<string, Record<string, Endpoint>>
