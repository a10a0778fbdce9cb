import type { Actor } from '@app/model/access'
import type { Found } from '@app/model/search'
import type { Db } from '#db'

export type Question = { db: Db; actor: Actor; words: string; limit: number }

/** Finds things of one kind that the role may read; a new kind is one more source in `routes.ts`. */
export type Source = (question: Question) => Promise<Found[]>
