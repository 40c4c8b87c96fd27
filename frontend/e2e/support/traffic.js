/** Long enough for an answer that was drawn to ask for more, on a machine that is busy with something else. */
const QUIET = 60;
const watched = new WeakMap();
/** What a page has asked for and not had yet. Begin to watch before the page is opened, or what it asked before is missed. */
export function trafficOf(page) {
    return watched.get(page);
}
export function watch(page) {
    const traffic = watched.get(page) ?? new Traffic(page);
    watched.set(page, traffic);
    return traffic;
}
export class Traffic {
    page;
    open = new Set();
    begun = 0;
    constructor(page) {
        this.page = page;
        page.on('request', (request) => {
            // What the document before had asked for, nobody waits for any more.
            if (request.isNavigationRequest() && request.frame() === page.mainFrame())
                this.open.clear();
            this.open.add(request);
            this.begun++;
        });
        page.on('requestfinished', (request) => this.open.delete(request));
        page.on('requestfailed', (request) => this.open.delete(request));
        page.on('response', (response) => {
            // An answer that goes on for as long as somebody reads it is there as soon as it begins.
            if (response.headers()['content-type']?.startsWith('text/event-stream'))
                this.open.delete(response.request());
        });
    }
    /** Until everything has come, has been drawn, and what was drawn has asked for nothing more. */
    async quiet() {
        for (let before = -1; this.open.size > 0 || this.begun !== before;) {
            before = this.begun;
            await this.page.evaluate(drawn);
            await this.page.waitForTimeout(QUIET);
        }
    }
}
/** In the browser: what was to be done is done and drawn. Its own notion of idleness may never come about. */
function drawn() {
    return new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))));
}
