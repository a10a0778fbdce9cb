import { type Found, searchApi } from '@app/model/search'
import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { load } from '#api'
import type { SearchFor } from '#shell'

const groups: Record<Found['kind'], MessageDescriptor> = {
  person: msg`Участники`,
  pair: msg`Пары`,
  document: msg`Документы`,
}

/** Where the page of a find is. */
const pages: Record<Found['kind'], (id: string) => string> = {
  person: (id) => `/programme/people?person=${id}`,
  pair: (id) => `/programme/pairs/${id}`,
  document: (id) => `/programme/documents/${id}`,
}

/** Finds of the server for the palette: people by name, pairs and documents by number. */
export const searchFor: SearchFor = async (q, signal) => {
  const found = await load(searchApi.find, { body: { q } }, signal)
  return found.map(({ kind, ...rest }) => ({
    ...rest,
    group: i18n._(groups[kind]),
    to: pages[kind](rest.id),
  }))
}
