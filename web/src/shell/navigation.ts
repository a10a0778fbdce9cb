import { type Action, type Role, scopeOf } from '@app/model/access'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Every place of the product, known before its pages are: a place is shown once its route exists. */
export const places = {
  today: { to: '/', title: msg`Сегодня`, needs: 'today.read' },
  programme: { to: '/programme', title: msg`Программа`, needs: 'cycle.read' },
  people: { to: '/programme/people', title: msg`Участники`, needs: 'person.read' },
  matching: { to: '/programme/matching', title: msg`Подбор`, needs: 'matching.read' },
  pairs: { to: '/programme/pairs', title: msg`Пары`, needs: 'pair.read' },
  roadmap: { to: '/programme/roadmap', title: msg`Дорожная карта` },
  monitoring: { to: '/programme/monitoring', title: msg`Мониторинг` },
  ownPapers: { to: '/own-papers', title: msg`Мои документы`, needs: 'paper.own' },
  documents: { to: '/programme/documents', title: msg`Документы`, needs: 'document.read' },
  bureau: { to: '/bureau', title: msg`СКБ` },
  site: { to: '/site', title: msg`Сайт` },
  oversight: { to: '/oversight', title: msg`Надзор`, needs: 'oversight.read' },
  organisations: { to: '/organisations', title: msg`Организации`, needs: 'organisation.read' },
  organisation: { to: '/organisation', title: msg`Организация`, needs: 'organisation.read' },
} as const satisfies Record<string, { to: string; title: MessageDescriptor; needs?: Action }>

export type PlaceKey = keyof typeof places

/** Places that stand under «Программа», in its order. */
const programme = ['people', 'matching', 'pairs', 'roadmap', 'monitoring', 'documents'] as const

type Entry = PlaceKey | { head: PlaceKey; under: readonly PlaceKey[] }

const cycle = (...under: readonly (typeof programme)[number][]): Entry => ({ head: 'programme', under })
const authority: readonly Entry[] = ['today', 'oversight', 'organisations', 'documents', 'organisation']

/** Who goes where, in the order of the menu. */
const ofRole: Record<Role, readonly Entry[]> = {
  administrator: ['today', 'organisations', 'organisation'],
  director: ['today', cycle(...programme), 'bureau', 'site', 'organisation'],
  curator: ['today', cycle(...programme), 'bureau', 'site', 'organisation'],
  'form-lead': ['today', cycle(...programme), 'bureau', 'organisation'],
  tutor: ['today', cycle('people', 'monitoring')],
  psychologist: ['today', cycle('people', 'matching', 'pairs', 'monitoring')],
  methodist: ['today', cycle('people', 'pairs', 'roadmap', 'monitoring', 'documents'), 'site'],
  hr: ['today', cycle('people', 'pairs', 'documents')],
  partner: ['today', 'bureau'],
  municipal: authority,
  'municipal-head': authority,
  regional: authority,
  // Their pairs only: the programme as a whole is not theirs to read.
  mentor: ['today', 'pairs', 'ownPapers', 'bureau'],
  mentee: ['today', 'pairs', 'ownPapers', 'bureau'],
  representative: ['today', 'pairs', 'ownPapers'],
}

export type MenuItem = {
  key: PlaceKey
  title: MessageDescriptor
  /** Absent for a heading that has no page of its own yet. */
  to?: string
  under: readonly MenuItem[]
}

/** The menu of a role, without places whose pages do not exist or are closed to it: no dead links. */
export function menuOf(role: Role, exists: (to: string) => boolean): MenuItem[] {
  const item = (key: PlaceKey, under: readonly MenuItem[] = []): MenuItem | undefined => {
    const { to, title, needs }: { to: string; title: MessageDescriptor; needs?: Action } = places[key]
    if (exists(to) && (!needs || scopeOf(role, needs))) return { key, title, to, under }
    return under.length > 0 ? { key, title, under } : undefined
  }
  const present = (items: readonly (MenuItem | undefined)[]) => items.filter((one) => one !== undefined)
  return present(
    ofRole[role].map((entry) =>
      typeof entry === 'string'
        ? item(entry)
        : item(entry.head, present(entry.under.map((key) => item(key)))),
    ),
  )
}

/** The bar of a phone: four places, the rest goes to «Ещё»; a fifth alone needs no «Ещё». */
export function phoneMenu(menu: readonly MenuItem[]): { bar: MenuItem[]; rest: MenuItem[] } {
  const flat = menu
    .flatMap((one) => [{ ...one, under: [] }, ...one.under])
    .filter((one) => one.to !== undefined)
  return flat.length <= 5 ? { bar: flat, rest: [] } : { bar: flat.slice(0, 4), rest: flat.slice(4) }
}
