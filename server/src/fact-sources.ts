import { ownApprovalFacts } from '#approvals'
import { baseFacts, type FactSource, type OwnFactSource, pairFacts } from '#programmes'
import { ownReadingFacts } from '#readings'

/** What the stages of a cycle and the things of the day are counted of; a domain adds its own here. */
export const factSources: readonly FactSource[] = [baseFacts, pairFacts]

/** What waits for one person, whatever the cycle. */
export const ownFactSources: readonly OwnFactSource[] = [ownApprovalFacts, ownReadingFacts]
