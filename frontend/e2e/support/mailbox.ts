import { expect } from '@playwright/test';
import { addresses } from './platform';

export interface Message {
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  attachments: { name: string; mediaType: string; url: string }[];
}

export async function messagesTo(recipient: string): Promise<Message[]> {
  const response = await fetch(`${addresses.mailbox}/api/messages?to=${encodeURIComponent(recipient)}`);
  expect(response.ok).toBe(true);
  return (await response.json()) as Message[];
}

/** Waits for the mail to somebody whose subject matches. */
export async function mailTo(recipient: string, subject: RegExp, patience = 30_000): Promise<Message> {
  let found: Message | undefined;
  await expect
    .poll(async () => (found = (await messagesTo(recipient)).find((message) => subject.test(message.subject))), {
      message: `a mail to ${recipient} whose subject matches ${subject}`,
      timeout: patience,
    })
    .toBeDefined();
  return found!;
}

export async function attachment(message: Message, name: RegExp): Promise<string> {
  const part = message.attachments.find((candidate) => name.test(candidate.name));
  expect(part, `an attachment named ${name} in « ${message.subject} »`).toBeDefined();
  return (await fetch(new URL(part!.url, addresses.mailbox))).text();
}
