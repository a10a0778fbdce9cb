import { accountApi } from '#accounts'
import type { Endpoint } from '#api'
import { journalApi } from '#journal'
import { notificationApi } from '#notifications'
import { organisationApi } from '#organisations'
import { pairApi } from '#pairs'
import { registryApi } from '#registry'

/** Every endpoint of the server, by domain: the matrix of access and the open description are made of it. */
export const contract = {
  accounts: accountApi,
  organisations: organisationApi,
  journal: journalApi,
  notifications: notificationApi,
  pairs: pairApi,
  registry: registryApi,
} satisfies Record<string, Record<string, Endpoint>>
