import { expect } from '@playwright/test';
import { bearer } from './bearer';
import { addresses } from './platform';
/** Calls the API as whoever is signed in on a page: for what a journey needs and no person would do by hand. */
export class Api {
    authorization;
    constructor(authorization) {
        this.authorization = authorization;
    }
    static async of(page) {
        return new Api(await bearer(page));
    }
    async get(path) {
        return (await this.send('GET', path));
    }
    async post(path, body) {
        return (await this.send('POST', path, body));
    }
    /** @param version of what is changed */
    async put(path, body, version) {
        return (await this.send('PUT', path, body, { 'if-match': `"${version}"` }));
    }
    async send(method, path, body, headers = {}) {
        const answer = await fetch(new URL(path, addresses.app), {
            method,
            headers: {
                authorization: this.authorization,
                ...(body && { 'content-type': 'application/json' }),
                ...headers,
            },
            body: body && JSON.stringify(body),
        });
        const text = await answer.text();
        expect(answer.ok, `${method} ${path}: ${answer.status} ${text}`).toBe(true);
        return text === '' ? undefined : JSON.parse(text);
    }
}
