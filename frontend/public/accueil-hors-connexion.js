/*
 * Keeps the page of the door and that of a table at hand, so that they open while the hall has no network. It answers for
 * these pages and for the built files alone; what people are called, and write, is kept elsewhere, by the pages
 * themselves. It is registered once for each, and keeps the files of each apart.
 */
const TABLES = new URL(self.registration.scope).pathname === '/t/';
const CACHE = TABLES ? 'tables-1' : 'accueil-1';
const PAGE = '/index.html';
const KEPT = TABLES ? /^\/t\/[^/]+$/ : /^\/rencontres\/[0-9a-f-]{36}\/accueil$/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && KEPT.test(pathname)) {
    event.respondWith(fetch(request).catch(() => kept(PAGE, request)));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request, { ignoreVary: true, cacheName: CACHE }).then((found) => found ?? fetch(request)));
  }
});

async function kept(path, request) {
  return (await caches.match(path, { ignoreVary: true, cacheName: CACHE })) ?? fetch(request);
}

/** The files that a page has loaded, and those that the page of today names; what neither needs is thrown away. */
async function keep(files) {
  const page = await fetch(PAGE, { cache: 'no-cache' });
  if (!page.ok) return;
  const named = [...(await page.clone().text()).matchAll(/\/assets\/[^"']+/g)].map((match) => match[0]);
  const wanted = new Set([...files, ...named].filter((path) => typeof path === 'string' && path.startsWith('/assets/')));
  const cache = await caches.open(CACHE);
  await Promise.all(
    [...wanted].map(async (path) => {
      if (!(await cache.match(path, { ignoreVary: true }))) await cache.add(path);
    }),
  );
  await cache.put(PAGE, page);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== PAGE && !wanted.has(pathname)) await cache.delete(request);
  }
}
