import { type ComponentType, lazy } from 'react';
import { messagesReady } from '@/lib/i18n/i18n';

/** A page, or a part of one, that is fetched when somebody goes there, with its messages in the reader's language. */
export function lazyPage<Name extends string, Props>(load: () => Promise<Record<Name, ComponentType<Props>>>, name: Name) {
  return lazy(async () => {
    const module = await load();
    await messagesReady();
    return { default: module[name] };
  });
}
