import { expect, test, type Browser, type BrowserContext } from '@playwright/test';
import { signIn, type Account } from '../support/accounts';
import { ecoIndex } from '../support/eco-index';
import { addresses } from '../support/platform';
import { routes } from '../support/routes';
import { watch } from '../support/traffic';
import { concrete, settled, someMember } from '../support/visit';

const limits = { dom: 300, requests: 15, kilobytes: 300, ecoIndex: 80, layoutShift: 0.05 };

/** What a page costs somebody who comes for the first time, with nothing in the cache. */
test('every page keeps its budget', async ({ browser }) => {
  test.setTimeout(600_000);
  const rows: string[] = [];
  const readers = new Map<Account, Reader>();
  for (const route of routes) {
    const account = route.for?.[0];
    if (account && !readers.has(account)) readers.set(account, await prepare(browser, account));
    const reader = account && readers.get(account);
    const context = await browser.newContext({ storageState: reader?.session });
    const cost = await measure(context, await concrete(route.path, reader?.member));
    await context.close();
    rows.push(
      `${route.name.padEnd(26)} ${String(cost.dom).padStart(4)} elements ${String(cost.requests).padStart(3)} requests` +
        ` ${cost.kilobytes.toFixed(0).padStart(4)} kB  EcoIndex ${cost.ecoIndex.toFixed(1)}  shift ${cost.layoutShift.toFixed(3)}`,
    );
    expect.soft(cost.dom, `${route.name}: DOM elements`).toBeLessThanOrEqual(limits.dom);
    expect.soft(cost.requests, `${route.name}: requests`).toBeLessThanOrEqual(limits.requests);
    expect.soft(cost.kilobytes, `${route.name}: kB`).toBeLessThanOrEqual(limits.kilobytes);
    expect.soft(cost.ecoIndex, `${route.name}: EcoIndex`).toBeGreaterThan(limits.ecoIndex);
    expect.soft(cost.layoutShift, `${route.name}: layout shift`).toBeLessThanOrEqual(limits.layoutShift);
  }
  console.log(rows.join('\n'));
});

/** Cookies of somebody who has signed in, to be taken into a browser with nothing else in it. */
interface Reader {
  session: Awaited<ReturnType<BrowserContext['storageState']>>;
  member: string;
}

async function prepare(browser: Browser, account: Account): Promise<Reader> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, account);
  await settled(page);
  const member = await someMember(page);
  const session = await context.storageState();
  await context.close();
  return { session, member };
}

async function measure(context: BrowserContext, path: string) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = window as unknown as { layoutShift: number };
    seen.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        seen.layoutShift += entry.hadRecentInput ? 0 : entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ type, request }) => {
    // A signed-in reader comes back through Keycloak: the last document of the app is the page.
    if (type === 'Document' && request.url.startsWith(addresses.app)) {
      requests = 0;
      bytes = 0;
    }
    requests += request.url.startsWith('data:') || request.url.startsWith('blob:') ? 0 : 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  watch(page);
  await page.goto(path);
  await settled(page);
  // what a page asks for a moment later counts as well
  await page.waitForTimeout(500);
  const { dom, layoutShift } = await page.evaluate(() => ({
    dom: document.querySelectorAll('*').length,
    layoutShift: (window as unknown as { layoutShift: number }).layoutShift,
  }));
  const kilobytes = bytes / 1024;
  return { dom, requests, kilobytes, layoutShift, ecoIndex: ecoIndex(dom, requests, kilobytes) };
}
