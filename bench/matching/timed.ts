import { type Answer, blockingPairs, type Milp, solve, type Task, totals } from '@app/model/solver'

export function solveTimed(task: Task, milp: Milp | null, limit: number) {
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  const answer: Answer = solve(task, { milp, remaining: () => limit - seconds() })
  return {
    ...answer,
    ...totals(task, answer.mentorOf),
    blocking: blockingPairs(task, answer.mentorOf),
    seconds: seconds(),
  }
}
