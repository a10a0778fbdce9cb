import { createHash } from 'node:crypto'
import type { Participants } from './participants.ts'

/**
 * Stands for everything of the people that an answer depends on: another key means that a card, a consent or
 * somebody new has come since. The same for whoever may not see who wrote «трудно работать».
 */
export function dataKey({ mentees, mentors, met = false, forbidden = [] }: Participants): string {
  const vetoes = [
    ...mentees.flatMap(({ id, profile }) => profile.vetoes.map((mentor) => `${id} ${mentor}`)),
    ...mentors.flatMap(({ id, profile }) => profile.vetoes.map((mentee) => `${mentee} ${id}`)),
    ...forbidden.map((two) => two.join(' ')),
  ]
  const profiles = [...mentees, ...mentors]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ profile }) => ({ ...profile, vetoes: [] }))
  return hashOf(JSON.stringify([met, vetoes.sort(), profiles]))
}

export const hashOf = (text: string) => createHash('sha1').update(text).digest('base64')
