import { z } from 'zod'

const words = (max: number) => z.string().trim().max(max)
const day = z.iso.date().nullable()

/** Questions of the papers with which a cycle ends: rewards, notes, self-assessment, cases, monitoring. */
export const resultFacts = {
  // Rewards.
  rewards: z
    .array(
      z.object({
        personId: z.uuid().or(z.literal('')),
        reward: words(20),
        detail: words(200),
        merit: words(300),
      }),
    )
    .max(200),
  event: words(300),
  eventOn: day,
  accountantId: z.uuid().nullable(),
  occasion: words(20),
  merit: words(500),
  nomination: words(200),
  rewardedOn: day,
  rewardNumber: words(60),
  issuedOn: day,
  // A certificate for a mentor.
  requestedBy: words(300),
  achievements: words(2000),
  rewarded: words(2000),
  // The note and the self-assessment.
  strengths: words(2000),
  weaknesses: words(2000),
  opportunities: words(2000),
  threats: words(2000),
  conclusions: words(4000),
  nextSteps: z.array(z.object({ text: words(500), due: words(60), responsible: words(120) })).max(30),
  points: z.array(z.object({ criterion: words(10), mark: z.enum(['', '0', '1', '2']) })).max(20),
  commission: words(600),
  // A case.
  practiceTitle: words(300),
  problem: words(2000),
  practiceGoal: words(1000),
  tasks: words(2000),
  means: words(2000),
  steps: z.array(z.object({ title: words(200), period: words(60), text: words(2000) })).max(10),
  tools: words(2000),
  results: z.array(z.object({ title: words(300), before: words(60), after: words(60) })).max(20),
  howToRepeat: words(2000),
  authors: z.array(z.object({ name: words(120), position: words(200) })).max(10),
  // The form of monitoring.
  risks: z.array(z.object({ risk: words(20), text: words(500) })).max(20),
  practices: z
    .array(
      z.object({
        practice: z.enum(['practice', 'publication', 'contest', 'award']),
        title: words(300),
        link: words(300),
      }),
    )
    .max(30),
}
