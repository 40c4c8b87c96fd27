const WORKER = '/accueil-hors-connexion.js';

/**
 * Lets a page open without network: a small worker keeps the files that it has loaded.
 *
 * @param scope under which the page lies; each scope has a worker and files of its own
 * @param also  loads what will be needed, and was not yet
 */
export async function keepPage(scope: '/rencontres/' | '/t/', also: () => Promise<unknown> = () => Promise.resolve()) {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  await navigator.serviceWorker.register(WORKER, { scope });
  await also();
  const registration = await navigator.serviceWorker.getRegistration(scope);
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
  const files = performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name))
    .filter((address) => address.origin === window.location.origin && address.pathname.startsWith('/assets/'))
    .map((address) => address.pathname);
  worker?.postMessage({ keep: [...new Set(files)] });
}
