import { type Answer, blockingPairs, explainUnmatched, type Task, totals } from '#task'

/** The solution of the exchange format as text. The same answer gives the same bytes, `seconds` apart. */
export function solutionText(task: Task, answer: Answer, seconds: number): string {
  const { menteeIds, mentorIds } = task
  const lines: string[] = []
  const field = (name: string, value: string) => lines.push(`  ${JSON.stringify(name)}: ${value}`)
  const ids = (numbers: readonly number[], names: readonly string[]) =>
    `[${numbers.map((number) => JSON.stringify(names[number])).join(', ')}]`
  const list = (items: readonly string[]) =>
    items.length === 0 ? '[]' : `[\n    ${items.join(',\n    ')}\n  ]`

  field('format', '"mentor-match-solution/1"')
  field('instance', JSON.stringify(task.name))
  field('status', JSON.stringify(answer.status))
  if (answer.status === 'infeasible') {
    field('assignment', '[]')
    field('unmatched', '[]')
    const { conflict } = answer
    if (conflict)
      field(
        'conflict',
        `{ "code": ${JSON.stringify(conflict.code)}, "mentees": ${ids(conflict.mentees, menteeIds)}, "mentors": ${ids(conflict.mentors, mentorIds)} }`,
      )
  } else {
    const { mentorOf } = answer
    const pairs: string[] = []
    for (let i = 0; i < mentorOf.length; i++)
      if (mentorOf[i]! >= 0)
        pairs.push(`[${JSON.stringify(menteeIds[i])}, ${JSON.stringify(mentorIds[mentorOf[i]!])}]`)
    field('assignment', list(pairs))
    const { matched, score, minScore } = totals(task, mentorOf)
    field('matched', String(matched))
    field('score', String(score))
    field('minScore', String(minScore))
    if (task.preferences || task.mode === 'stable' || task.mode === 'blend')
      field('blocking', String(blockingPairs(task, mentorOf)))
    field(
      'unmatched',
      list(
        explainUnmatched(task, mentorOf).map(({ mentee, reason, witness }) => {
          const start = `{ "mentee": ${JSON.stringify(menteeIds[mentee])}, "reason": "${reason}"`
          if (!witness) return `${start} }`
          return `${start}, "witness": { "mentees": ${ids(witness.mentees, menteeIds)}, "mentors": ${ids(witness.mentors, mentorIds)} } }`
        }),
      ),
    )
    const { certificate } = answer
    if (certificate)
      field(
        'certificate',
        `{ "base": ${certificate.base},\n    "mentee": ${prices(certificate.mentee, menteeIds)},\n    "mentor": ${prices(certificate.mentor, mentorIds)} }`,
      )
    field('bound', String(answer.bound))
  }
  field('seconds', String(Math.round(seconds * 1000) / 1000))
  return `{\n${lines.join(',\n')}\n}\n`
}

/** Only what is not zero: a missing price is a zero. */
function prices(values: Float64Array, names: readonly string[]): string {
  const parts: string[] = []
  for (let i = 0; i < values.length; i++)
    if (values[i]! !== 0) parts.push(`${JSON.stringify(names[i])}: ${values[i]}`)
  return `{${parts.length > 0 ? ` ${parts.join(', ')} ` : ''}}`
}
