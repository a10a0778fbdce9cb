/** Mistakes about acts met in real papers: wrong article, kind, date or number, things that no longer exist. */
export type SlipCode =
  | 'legal.wrong-article'
  | 'legal.target-model-kind'
  | 'legal.target-model-date'
  | 'legal.target-model-number'
  | 'legal.worldskills'
  | 'legal.closed-project'

export type Slip = { code: SlipCode; start: number; end: number; found: string; advice: string }

const advice: Record<SlipCode, string> = {
  'legal.wrong-article': 'О наставничестве в сфере труда говорит статья 351.8 Трудового кодекса, а не 358.1.',
  'legal.target-model-kind':
    'Р-145 – это распоряжение Министерства просвещения, а не приказ и не постановление.',
  'legal.target-model-date': 'Распоряжение № Р-145 издано 25 декабря 2019 г.',
  'legal.target-model-number': 'Номер распоряжения о целевой модели – Р-145.',
  'legal.worldskills': 'Движения WorldSkills в России больше нет: укажите «Профессионалы» или «Абилимпикс».',
  'legal.closed-project':
    'Национальный проект «Образование» завершен в 2024 году, ссылаться на него не следует.',
}

// what may stand between «приказ» and «№ Р-145»: whose it is and of what day, never another act
const between = '(?:(?!распоряжени|постановлени|приказ|закон|письм|;)[^\\n]){0,160}?'
const model = '(?:№|N)\\s*[РP]\\s*-?\\s*145'
const wrongDay = '24(?:\\.12\\.(?:20)?19|\\s+декабря\\s+2019)'

const patterns: Record<SlipCode, RegExp> = {
  'legal.wrong-article': /(?<!\p{L})(?:стать\p{L}*|ст\.?)\s*358\.1(?!\d)/giu,
  'legal.target-model-kind': new RegExp(
    `(?<!\\p{L})(?:приказ|постановлени)\\p{L}*(?=${between}${model}(?!\\d))`,
    'giu',
  ),
  'legal.target-model-date': new RegExp(
    `${wrongDay}(?=${between}${model}(?!\\d))|(?<=${model}\\s+от\\s+)${wrongDay}`,
    'giu',
  ),
  'legal.target-model-number': /(?:№|N)\s*(?:145-[рp]|145(?=[^\d\n]{0,80}целев\p{L}+\s+модел))/giu,
  'legal.worldskills': /world\s?skills|ворлд\s?скиллз?с?/giu,
  'legal.closed-project': /национальн\p{L}+\s+проект\p{L}*\s+[«"]Образование[»"]/giu,
}

// while the project lasted, it was right to cite it
const since: Partial<Record<SlipCode, string>> = {
  'legal.closed-project': '2025-01-01',
  'legal.worldskills': '2023-01-01',
  'legal.wrong-article': '2025-03-01',
}

/** Slips of a text dated `on`, in the order of the text. */
export function slipsIn(text: string, on: string): Slip[] {
  const codes = Object.keys(patterns) as SlipCode[]
  return codes
    .filter((code) => (since[code] ?? '') <= on)
    .flatMap((code) =>
      [...text.matchAll(patterns[code])].map((match) => ({
        code,
        start: match.index,
        end: match.index + match[0].length,
        found: match[0],
        advice: advice[code],
      })),
    )
    .sort((a, b) => a.start - b.start)
}
