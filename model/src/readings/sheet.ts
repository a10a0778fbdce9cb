import type { BuiltDocument } from '#documents'
import { built, familiarisation, formPage, fromNumber, heading, runs } from '#documents'

/** «Лист ознакомления» for those who are left, to be signed by hand. */
export function familiarisationSheet(paper: {
  /** «приказом», in the instrumental. */
  kind: string
  title: string
  number: string | null
  datedOn: string | null
  people: { name: string; position?: string }[]
}): BuiltDocument {
  const { kind, title, number, datedOn, people } = paper
  return built({
    title: `Лист ознакомления. ${title}`,
    page: formPage,
    blocks: [
      heading(runs(`Лист ознакомления с ${kind} `, fromNumber({ date: datedOn, number }), `\n«${title}»`)),
      ...familiarisation(people).slice(1),
    ],
  })
}
