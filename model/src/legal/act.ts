/** Organisations whose documents cite acts. */
export type ActAudience = 'school' | 'college' | 'additional' | 'preschool' | 'authority' | 'partner'

/** An act of the directory: how to name it in a document and when it may be named. */
export type LegalAct = {
  code: string
  kind: ActKind
  /** Whose act, in the genitive: «Правительства Российской Федерации». Laws and codes have none. */
  issuer?: string
  /** Of the act itself, not of its coming into force. A code is cited without it. */
  date?: string
  number?: string
  title?: string
  /** What it is about, in brackets, where its own title is not cited. */
  about?: string
  /** «351.8», cited before the act: «статьей 351.8 Трудового кодекса…». */
  article?: string
  /** First and last day on which a document may cite it. */
  validFrom: string
  validTo?: string
  /** Empty: for everyone. */
  audience?: ActAudience[]
}

export type ActKind = 'law' | 'code' | 'directive' | 'order' | 'decree' | 'letter'

export type ActCase = 'nominative' | 'genitive' | 'instrumental'

const words: Record<ActKind, Record<ActCase, string>> = {
  law: {
    nominative: 'Федеральный закон',
    genitive: 'Федерального закона',
    instrumental: 'Федеральным законом',
  },
  code: { nominative: 'кодекс', genitive: 'кодекса', instrumental: 'кодексом' },
  directive: { nominative: 'распоряжение', genitive: 'распоряжения', instrumental: 'распоряжением' },
  order: { nominative: 'приказ', genitive: 'приказа', instrumental: 'приказом' },
  decree: { nominative: 'постановление', genitive: 'постановления', instrumental: 'постановлением' },
  letter: { nominative: 'письмо', genitive: 'письма', instrumental: 'письмом' },
}

const article: Record<ActCase, string> = {
  nominative: 'статья',
  genitive: 'статьи',
  instrumental: 'статьей',
}

/** «распоряжением Правительства Российской Федерации от 21 мая 2025 г. № 1264-р»; the date comes formatted. */
export function citation(
  act: LegalAct,
  form: ActCase,
  date: (iso: string) => string,
  withTitle = true,
): string {
  if (act.kind === 'code') {
    const name = act.title ?? ''
    return act.article ? `${article[form]} ${act.article} ${name}` : name
  }
  const head = [
    act.article && `${article[form]} ${act.article}`,
    // an article is always of the act, in the genitive
    words[act.kind][act.article ? 'genitive' : form],
    act.issuer,
    act.date && `от ${date(act.date)}`,
    act.number && `№ ${act.number}`,
  ]
    .filter(Boolean)
    .join(' ')
  if (!withTitle) return head
  return [head, act.title && `«${act.title}»`, act.about && `(${act.about})`].filter(Boolean).join(' ')
}

/** Whether a document of that day may cite the act. */
export const inForce = (act: LegalAct, on: string) =>
  act.validFrom <= on && (!act.validTo || on <= act.validTo)
