import { expect, type Page } from '@playwright/test';
import { bearer } from './bearer';
import { addresses } from './platform';

/** Calls the API as whoever is signed in on a page: for what a journey needs and no person would do by hand. */
export class Api {
  private constructor(private readonly authorization: string) {}

  static async of(page: Page): Promise<Api> {
    return new Api(await bearer(page));
  }

  async get<Answer>(path: string): Promise<Answer> {
    return (await this.send('GET', path)) as Answer;
  }

  async post<Answer>(path: string, body?: object): Promise<Answer> {
    return (await this.send('POST', path, body)) as Answer;
  }

  /** @param version of what is changed */
  async put<Answer>(path: string, body: object, version: number): Promise<Answer> {
    return (await this.send('PUT', path, body, { 'if-match': `"${version}"` })) as Answer;
  }

  private async send(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<unknown> {
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
