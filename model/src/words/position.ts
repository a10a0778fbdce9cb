import { type CaseForms, inEveryCase, unchanged } from './case.ts'
import type { Confidence, WordDoubt } from './doubt.ts'
import { foldYo } from './fold-yo.ts'
import { declineHead, type Lexicon } from './phrase.ts'
import {
  attributeAbbreviation,
  frozenPostParts,
  frozenPosts,
  governingAbbreviation,
  irregularPosts,
  knownPosts,
  postSuffix,
  substantivePosts,
} from './post-words.ts'
import { maskQuotes } from './quotes.ts'

const posts: Lexicon = {
  animate: true,
  isKnown: (lower) => knownPosts.has(lower) || (lower.length > 4 && postSuffix.test(lower)),
  irregular: irregularPosts,
  isSubstantive: (lower) => substantivePosts.has(lower),
  isFrozenPart: (lower) => frozenPostParts.has(lower),
}

/** Posts known word for word: only these are declined after «и», a comma or a bracket. */
const listedPosts: Lexicon = { ...posts, isKnown: (lower) => knownPosts.has(lower) }

export interface DeclinedText {
  confidence: Confidence
  doubts: WordDoubt[]
  forms: CaseForms
}

/** A post, a class or a group of a person in six cases; the gender stays as written. */
export function declinePosition(text: string): DeclinedText {
  const { masked, restore } = maskQuotes(text.normalize('NFC').replace(/\s+/g, ' ').trim())
  const segments = masked.split(/(\s*[,;/]\s*|\s+[–—-]\s+|\s+и\s+|\s*\(|\)\s*)/)
  const declined = segments.map((segment, index) =>
    index === 0 ? declineFirst(segment) : declineNext(segment, index),
  )
  const forms = inEveryCase((one) => restore(declined.map((part) => part.forms[one]).join('')))
  const doubts = declined.flatMap((part) => part.doubts)
  return { confidence: doubts.length ? 'doubtful' : 'sure', doubts, forms }
}

interface Part {
  forms: CaseForms
  doubts: WordDoubt[]
}

function declineFirst(segment: string): Part {
  if (segment === '' || governingAbbreviation.test(segment) || frozenPosts.test(foldYo(segment)))
    return { forms: unchanged(segment), doubts: [] }
  const [first = ''] = foldYo(segment).split(' ')
  const isBeforeHead = attributeAbbreviation.test(first) || first === 'временно'
  const head = declineHead(segment, posts, isBeforeHead ? 1 : 0)
  if (!head) return { forms: unchanged(segment), doubts: [{ code: 'no-head-word' }] }
  return { forms: head.forms, doubts: head.isCertain ? [] : [{ code: 'unknown-word' }] }
}

/** «директор и учитель физики» declines twice, «учитель физики и математики» once. */
function declineNext(segment: string, index: number): Part {
  if (index % 2 === 1 || segment === '' || governingAbbreviation.test(segment))
    return { forms: unchanged(segment), doubts: [] }
  const head = declineHead(segment, listedPosts)
  return { forms: head?.isCertain ? head.forms : unchanged(segment), doubts: [] }
}
