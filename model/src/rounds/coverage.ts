import { usualCoverage } from '#matching'

/**
 * Which competencies answer a request, for the words that really stand in the bases: «Подготовка к олимпиаде по
 * математике» is answered by «олимпиады» and by «учитель математики». Lists name the same thing in different words,
 * so what counts is a common root of a word that says something; the directory of usual answers is kept beside it.
 */
export function coverageOf(
  requests: Iterable<string>,
  competencies: Iterable<string>,
): Record<string, string[]> {
  const byRoot = new Map<string, string[]>()
  for (const competency of new Set(competencies))
    for (const root of rootsOf(competency)) byRoot.set(root, [...(byRoot.get(root) ?? []), competency])
  const table: Record<string, string[]> = {}
  for (const request of new Set(requests)) {
    const usual = usualCoverage[request.trim().toLowerCase()] ?? []
    const alike = rootsOf(request).flatMap((root) => byRoot.get(root) ?? [])
    if (usual.length + alike.length > 0) table[request] = [...new Set([...usual, ...alike])]
  }
  return table
}

/** Roots of the words that tell what it is about: enough letters to tell words apart, few enough to forgive endings. */
function rootsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+/gu) ?? []
  return [
    ...new Set(
      words
        .filter((word) => word.length > 2 && !said.some((empty) => word.startsWith(empty)))
        .map((word) => word.slice(0, rootLength)),
    ),
  ]
}

const rootLength = 5

/** Words that stand in requests of every kind and tell nothing of their subject. */
const said = [
  ...[
    'подготов',
    'помощ',
    'участи',
    'работ',
    'организац',
    'деятельност',
    'занят',
    'развит',
    'изучен',
    'освоен',
  ],
  ...[
    'учител',
    'преподав',
    'педагог',
    'наставн',
    'класс',
    'новый',
    'новом',
    'новог',
    'язык',
    'предмет',
    'урок',
    'учеб',
  ],
  ...[
    'для',
    'при',
    'или',
    'как',
    'мне',
    'хочу',
    'нужн',
    'нуж',
    'навык',
    'умени',
    'опыт',
    'вопрос',
    'школ',
    'колледж',
  ],
]
