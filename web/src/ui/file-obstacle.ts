type Given = { name: string; size: number }
type Limits = { endings: readonly string[]; maxBytes: number }

/** Why these files cannot be taken; undefined when the one file can. What is inside the server checks. */
export function fileObstacle(
  files: readonly Given[],
  { endings, maxBytes }: Limits,
): 'many' | 'empty' | 'ending' | 'large' | undefined {
  const [file] = files
  if (files.length > 1) return 'many'
  if (!file) return undefined
  const name = file.name.toLowerCase()
  if (endings.length > 0 && !endings.some((ending) => name.endsWith(ending.toLowerCase()))) return 'ending'
  if (file.size === 0) return 'empty'
  return file.size > maxBytes ? 'large' : undefined
}
