/** A page of the menu, as the palette finds it. */
type Titled = { title: string }

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

/** Typed on the other keyboard: «gfhs» is «пары». */
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё'

const turned = (text: string) =>
  [...text].map((letter) => (latin.includes(letter) ? russian[latin.indexOf(letter)] : letter)).join('')

/** Pages whose title has a word that begins so, also when the keyboard was left in Latin. */
export function findPlaces<Place extends Titled>(places: readonly Place[], typed: string): Place[] {
  const wanted = folded(typed.trim())
  if (!wanted) return [...places]
  const ways = [wanted, folded(turned(wanted))]
  return places.filter(({ title }) =>
    ways.some((way) => folded(title).startsWith(way) || folded(title).includes(` ${way}`)),
  )
}
