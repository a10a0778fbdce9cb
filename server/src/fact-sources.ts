import { baseFacts, type FactSource, pairFacts } from '#programmes'

/** What the stages of a cycle and the things of the day are counted of; a domain adds its own here. */
export const factSources: readonly FactSource[] = [baseFacts, pairFacts]
