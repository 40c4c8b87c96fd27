const WORKER = '/accueil-hors-connexion.js';

/** Lets the page of the door open without network: a small worker keeps the files that it has loaded. */
export async function keepPage() {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  await navigator.serviceWorker.register(WORKER, { scope: '/rencontres/' });
  // Where the browser reads no codes itself, what does must be at hand too.
  if (!('BarcodeDetector' in window)) await import('qr/decode.js');
  const registration = await navigator.serviceWorker.getRegistration('/rencontres/');
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
  const files = performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name))
    .filter((address) => address.origin === window.location.origin && address.pathname.startsWith('/assets/'))
    .map((address) => address.pathname);
  worker?.postMessage({ keep: [...new Set(files)] });
}
