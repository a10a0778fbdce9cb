type Description = { info: { title: string; version: string }; paths?: Record<string, unknown> }

/** The open description as a plain page: no script, nothing from outside. */
export function readablePage(description: Description): string {
  const rows = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, { summary?: string; description?: string }>).map(
      ([method, one]) =>
        `<tr><td>${method.toUpperCase()}</td><td><code>${escapeHtml(path)}</code></td><td>${escapeHtml(one.summary ?? '')}</td><td>${escapeHtml(one.description ?? '')}</td></tr>`,
    ),
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(description.info.title)} API</title>
<style>body{font:15px/1.5 sans-serif;margin:24px;max-width:1100px}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:6px 8px;text-align:left;vertical-align:top}</style>
<h1>${escapeHtml(description.info.title)} ${escapeHtml(description.info.version)}: API</h1>
<p>Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). Sign in with <code>POST /api/session</code>.</p>
<table><thead><tr><th>Method</th><th>Address</th><th>What it does</th><th>Right</th></tr></thead><tbody>${rows.join('')}</tbody></table></html>`
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
