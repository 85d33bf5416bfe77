// Keeps the files of the page, and nothing else, so that it works without a network from the second visit on. Each version has a cache of its own.

self.importScripts('./service-worker-assets.js');
const cacheName = `page-${self.assetsManifest.version}`;
const address = path => new URL(path, self.location).href;
const files = self.assetsManifest.assets.filter(a => !a.url.startsWith('service-worker'));

self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map(a => new Request(address(a.url), { integrity: a.hash, cache: 'no-cache' })));
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name !== cacheName) {
      await caches.delete(name);
    }
  }
})()));

self.addEventListener('fetch', event => {
  if (event.request.method !== 'GET') {
    return;
  }
  const wanted = event.request.mode === 'navigate' ? address('index.html') : event.request.url;
  event.respondWith(caches.match(wanted, { cacheName, ignoreSearch: event.request.mode === 'navigate' }).then(found => found ?? fetch(event.request)));
});
