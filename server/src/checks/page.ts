import { createHash } from 'node:crypto'
import { shownCode } from '@app/model/checks'
import { formatDate } from '@app/model/documents'
import type { Checked } from './find-checked.ts'
import { checkCss } from './style.ts'
import { type Language, words } from './words.ts'

export type CheckPage = {
  language: Language
  /** As it was typed. */
  typed: string
  /** Undefined: nothing was asked yet. */
  outcome?: { code: string; found: Checked | undefined } | 'not-a-code' | 'too-many'
}

/** Only our own style, no script, no frame; the hash lets in exactly this style. */
export const checkPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(checkCss).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The public page of the check: simple markup, readable on any telephone and by any reader. */
export function checkPage({ language, typed, outcome }: CheckPage): string {
  const w = words[language]
  const other = language === 'ru' ? 'en' : 'ru'
  const shown = typeof outcome === 'object' ? shownCode(outcome.code) : typed
  const again = `/check${typeof outcome === 'object' ? `/${shown}` : ''}?lang=${other}`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(w.title)}</title>
<style>${checkCss}</style>
</head>
<body>
<header><span>${escaped(w.product)}</span><a href="${again}" lang="${other}" hreflang="${other}">${words[other].name}</a></header>
<main>
<h1>${escaped(w.title)}</h1>
${verdict(outcome, language)}
<form action="/check" method="get">
<label for="code">${escaped(w.label)}</label>
<p id="hint">${escaped(w.hint)}</p>
<div class="field"><input id="code" name="code" value="${escaped(shown)}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint" required maxlength="60"><input type="hidden" name="lang" value="${language}"><button>${escaped(w.button)}</button></div>
</form>
<p class="quiet">${escaped(w.promise)}</p>
</main>
</body>
</html>`
}

function verdict(outcome: CheckPage['outcome'], language: Language): string {
  const w = words[language]
  if (outcome === undefined) return ''
  if (outcome === 'too-many') return note('warning', w.tooMany, w.tooManyWhat)
  if (outcome === 'not-a-code') return note('warning', w.notACode, w.notACodeWhat)
  const { found } = outcome
  if (!found) return note('danger', w.unknown, w.unknownWhat)
  const date = (iso: string) => (language === 'ru' ? formatDate(iso) : iso)
  const facts: [string, string][] = [
    [w.kind, found.kind],
    [w.organisation, found.organisation.replaceAll('№ ', '№\u00A0')],
    [w.number, `№\u00A0${found.number}`],
    [w.date, found.datedOn ? date(found.datedOn) : ''],
    [w.signedOn, found.signedOn ? date(found.signedOn) : w.notSigned],
    [w.signature, found.signedOn ? (found.electronic ? w.electronic : w.onPaper) : ''],
  ]
  const rows = facts
    .filter(([, value]) => value)
    .map(([label, value]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`)
    .join('')
  const { tone, title, what } = w.states[found.state]
  return `${note(tone, title, what)}<dl>${rows}</dl><p class="quiet">${escaped(w.compare)}</p>`
}

/** A word, a sign and a colour: the state is never told by the colour alone. */
const note = (tone: 'success' | 'warning' | 'danger', title: string, what: string) =>
  `<div class="note ${tone}" role="status"><span aria-hidden="true">${signs[tone]}</span><div><strong>${escaped(title)}</strong><p>${escaped(what)}</p></div></div>`

const signs = { success: '✓', warning: '!', danger: '✕' }

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '')
