/** Weights of the control digits (order of the tax service on the structure of ИНН). */
const innWeights = {
  10: [[2, 4, 10, 3, 5, 9, 4, 6, 8]],
  12: [
    [7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
    [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
  ],
} as const

/** Whether the digits are an ИНН of a legal entity (10) or of a person (12). */
export function isInn(value: string): boolean {
  if (!/^(\d{10}|\d{12})$/.test(value)) return false
  const digits = [...value].map(Number)
  return innWeights[value.length as 10 | 12].every((weights) => {
    const sum = weights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0)
    return (sum % 11) % 10 === digits[weights.length]
  })
}

/** Whether the digits are an ОГРН (13) or ОГРНИП (15): the last digit is a remainder of the rest. */
export function isOgrn(value: string): boolean {
  if (!/^(\d{13}|\d{15})$/.test(value)) return false
  const divisor = value.length === 13 ? 11n : 13n
  return Number((BigInt(value.slice(0, -1)) % divisor) % 10n) === Number(value.at(-1))
}

export type RequisiteGap = 'fullName' | 'founder' | 'director' | 'place' | 'address' | 'inn' | 'ogrn'

type Requisites = {
  fullName: string
  founder: string
  place: string
  address: string
  inn: string
  ogrn: string
  directorLastName: string
  directorFirstName: string
  directorPosition: string
}

/** What a document of this organisation would lack, most important first. */
export function requisiteGaps(o: Requisites): RequisiteGap[] {
  const present: Record<RequisiteGap, boolean> = {
    fullName: Boolean(o.fullName),
    director: Boolean(o.directorLastName && o.directorFirstName && o.directorPosition),
    founder: Boolean(o.founder),
    place: Boolean(o.place),
    address: Boolean(o.address),
    inn: Boolean(o.inn),
    ogrn: Boolean(o.ogrn),
  }
  return (Object.keys(present) as RequisiteGap[]).filter((gap) => !present[gap])
}
