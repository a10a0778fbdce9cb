import type { Run, Text } from '@app/model/documents'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Nothing of the data can become markup or leave an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

// the hyphen of «273-ФЗ» keeps the line together
const lineText = (text: string) =>
  escaped(text)
    .replace(/\d+-\p{L}+/gu, (word) => `<span class="tie">${word}</span>`)
    .replaceAll('\n', '<br>')

/** A text with its looks: bold, missing data in red, ruled lines. */
export function html(text: Text): string {
  if (typeof text === 'string') return lineText(text)
  return text
    .map((run, i) => {
      // A browser parts a ruled line from the no-break space before it: «№» and its line are one word.
      const word = run.blank ? tiedEnd(text[i - 1]) : ''
      if (word) return `<span class="tie">${runHtml({ ...text[i - 1], t: word })}${runHtml(run)}</span>`
      const given = text[i + 1]?.blank ? tiedEnd(run) : ''
      return runHtml(given ? { ...run, t: run.t.slice(0, -given.length) } : run)
    })
    .join('')
}

/** The last word of a run that ends with a no-break space. */
const tiedEnd = (run: Run | undefined) => /[^ \n]*\u00A0$/.exec(run?.t ?? '')?.[0] ?? ''

function runHtml(run: Run): string {
  if (run.blank) return `<span class="blank" style="width:${millimetres(run.blank)}"></span>`
  let result = lineText(run.t)
  if (run.b) result = `<b>${result}</b>`
  if (run.i) result = `<i>${result}</i>`
  if (run.u) result = `<u>${result}</u>`
  if (run.size) result = `<span style="font-size:${points(run.size)}">${result}</span>`
  if (run.gap) result = `<mark data-problem="${escaped(run.gap)}">${result}</mark>`
  return result
}

// a number of another type would be a hole in the style
export const millimetres = (value: number) => `${Number(value) || 0}mm`
export const points = (value: number) => `${Number(value) || 0}pt`

export const rows = (texts: Text[], tag = 'div') =>
  texts.map((text) => `<${tag}>${html(text) || '&nbsp;'}</${tag}>`).join('')
