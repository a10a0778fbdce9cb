import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The printed face: Tinos (metrics of Times New Roman), whole, with letters of the peoples of Russia. */
const faces = {
  'Tinos-Regular.ttf': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'Tinos-Italic.ttf': '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'Tinos-Bold.ttf': '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  'Tinos-BoldItalic.ttf': '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const

export type FontFile = keyof typeof faces

/** Where the files of the face lie: previews in the page load them over HTTP by these names. */
export const fontFiles: Record<FontFile, string> = Object.fromEntries(
  Object.entries(faces).map(([name, module]) => [name, fileURLToPath(import.meta.resolve(module))]),
) as Record<FontFile, string> // the keys are those of `faces`

export const fontBytes = (): Buffer[] => Object.values(fontFiles).map((path) => readFileSync(path))
