/** One find of the palette: a person, a pair, a document. */
export type SearchHit = {
  id: string
  /** What it is called. */
  title: string
  /** What tells it from others of the same name. */
  note?: string
  /** Heading under which it stands: «Участники», «Документы». */
  group: string
  /** Address of its page. */
  to: string
}

export type SearchFor = (query: string, signal: AbortSignal) => Promise<readonly SearchHit[]>
