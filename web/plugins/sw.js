// Keeps the files of one build, and a page for the time without network. Answers of the server are
// never kept: they hold personal data.
const build = '{build}'
const files = new Set('{files}')
const name = `nastavnik-${build}`
const offline = '/offline.html'

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll([offline, '/icon.svg'])))
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  const others = async () => {
    const names = await caches.keys()
    await Promise.all(names.filter((other) => other !== name).map((other) => caches.delete(other)))
    await self.clients.claim()
  }
  event.waitUntil(others())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/api')) return
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match(offline)))
  } else if (files.has(url.pathname)) {
    event.respondWith(kept(request))
  }
})

/** Names of these files hold a hash of what is in them, so a kept one is never stale. */
async function kept(request) {
  const cache = await caches.open(name)
  const found = await cache.match(request)
  if (found) return found
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
