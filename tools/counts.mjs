/**
 * What a test step did, by its lines «passed failed skipped» and its exit code.
 * A step that wrote nothing, or broke without naming a failure, is a failure itself.
 */
export function sumOfCounts(text, exitCode) {
  const lines = text.trim().split('\n').filter(Boolean)
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const line of lines) {
    const [passed = 0, failed = 0, skipped = 0] = line.split(' ').map(Number)
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
  }
  if (!lines.length) return { ...sum, failed: 1, note: 'it ended without telling what it did' }
  if (Number.isNaN(sum.passed + sum.failed + sum.skipped))
    return { passed: 0, failed: 1, skipped: 0, note: `counts unread: ${text}` }
  if (exitCode !== 0 && !sum.failed) return { ...sum, failed: 1, note: `it ended with code ${exitCode}` }
  return sum
}
