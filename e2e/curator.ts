import type { Journey } from './journey.ts'

export const curatorJourneys: Journey[] = []
