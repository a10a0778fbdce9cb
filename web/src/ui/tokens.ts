/** A tone says what a thing means; beside it always stand an icon and a word. */
export const tones = ['accent', 'neutral', 'success', 'warning', 'danger', 'info'] as const
export type Tone = (typeof tones)[number]

type ToneColours = {
  /** Ground of a filled button, and the letters on it. */
  fill: string
  fillHover: string
  onFill: string
  /** Quiet ground of a badge or a notice. */
  soft: string
  softHover: string
  /** Letters of this tone on any ground of the page and on its own soft ground. */
  text: string
}

export type Scheme = {
  /** Grounds: the page, what lies on it, what is marked or hovered. */
  page: string
  surface: string
  raised: string
  marked: string
  line: string
  /** Borders of fields: at least 3:1 on every ground. */
  control: string
  text: string
  dimmed: string
  focus: string
} & Record<Tone, ToneColours>

export const light: Scheme = {
  page: '#faf8f5',
  surface: '#ffffff',
  raised: '#ffffff',
  marked: '#f1eee8',
  line: '#e0dbd3',
  control: '#857d72',
  text: '#22201d',
  dimmed: '#625b52',
  focus: '#0b6e6e',
  accent: tone('#0b6e6e', '#085858', '#ffffff', '#dcefed', '#c9e5e2', '#0a5f5f'),
  neutral: tone('#57514a', '#45403a', '#ffffff', '#ece8e1', '#e0dbd3', '#57514a'),
  success: tone('#1e6b37', '#17562c', '#ffffff', '#e2f2e6', '#d1e9d8', '#1a6131'),
  warning: tone('#8a4b00', '#6f3c00', '#ffffff', '#fdf0d9', '#fae4bd', '#7d4400'),
  danger: tone('#b42318', '#931c13', '#ffffff', '#fdeae8', '#fad7d3', '#a61f15'),
  info: tone('#1d5fa8', '#174d89', '#ffffff', '#e5effa', '#d2e3f5', '#1a569a'),
}

export const dark: Scheme = {
  page: '#171614',
  surface: '#1f1d1b',
  raised: '#282522',
  marked: '#2d2a27',
  line: '#3d3935',
  control: '#877f76',
  text: '#edeae5',
  dimmed: '#b3aca3',
  focus: '#4fc3b8',
  accent: tone('#4fc3b8', '#6ed2c8', '#062826', '#173d3a', '#1e4b47', '#7fd9cf'),
  neutral: tone('#b3aca3', '#c6c0b8', '#1f1d1b', '#3a3632', '#45403b', '#cfc9c1'),
  success: tone('#7fd196', '#99dcab', '#0c2412', '#1c3b25', '#24492e', '#93dba7'),
  warning: tone('#f2b861', '#f5c881', '#2b1d04', '#43310f', '#513c15', '#f5c881'),
  danger: tone('#ff9b90', '#ffb2a9', '#330d09', '#4c1e1a', '#5b2621', '#ffb2a9'),
  info: tone('#8ec0f5', '#a8cef8', '#0a2037', '#1b3450', '#234161', '#a8cef8'),
}

function tone(
  fill: string,
  fillHover: string,
  onFill: string,
  soft: string,
  softHover: string,
  text: string,
): ToneColours {
  return { fill, fillHover, onFill, soft, softHover, text }
}

/** The scheme as CSS variables: `--app-page`, `--app-danger-soft`… */
export function cssVariables(scheme: Scheme): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [name, value] of Object.entries(scheme)) {
    if (typeof value === 'string') variables[`--app-${name}`] = value
    else
      for (const [part, colour] of Object.entries(value)) variables[`--app-${name}-${dashed(part)}`] = colour
  }
  return variables
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
