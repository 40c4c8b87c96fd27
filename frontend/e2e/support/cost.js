import { ecoIndex } from './eco-index';
import { addresses } from './platform';
import { watch } from './traffic';
import { settled } from './visit';
/** Opens a page as somebody does who comes for the first time, with nothing in the cache, and tells what that cost. */
export async function firstVisit(context, path) {
    const page = await context.newPage();
    await page.addInitScript(() => {
        const seen = window;
        seen.layoutShift = 0;
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
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
        layoutShift: window.layoutShift,
    }));
    const kilobytes = bytes / 1024;
    const cost = { dom, requests, kilobytes, layoutShift, ecoIndex: ecoIndex(dom, requests, kilobytes) };
    await session.detach();
    return { page, cost };
}
