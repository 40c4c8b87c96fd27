import { expect } from '@playwright/test';
import { addresses } from './platform';
export async function messagesTo(recipient) {
    const response = await fetch(`${addresses.mailbox}/api/messages?to=${encodeURIComponent(recipient)}`);
    expect(response.ok).toBe(true);
    return (await response.json());
}
/** Waits for the mail to somebody whose subject matches. */
export async function mailTo(recipient, subject, patience = 30_000) {
    let found;
    await expect
        .poll(async () => (found = (await messagesTo(recipient)).find((message) => subject.test(message.subject))), {
        message: `a mail to ${recipient} whose subject matches ${subject}`,
        timeout: patience,
    })
        .toBeDefined();
    return found;
}
export async function attachment(message, name) {
    const part = message.attachments.find((candidate) => name.test(candidate.name));
    expect(part, `an attachment named ${name} in « ${message.subject} »`).toBeDefined();
    return (await fetch(new URL(part.url, addresses.mailbox))).text();
}
