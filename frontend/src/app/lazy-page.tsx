import { type ComponentType, lazy } from 'react';
import { messagesReady } from '@/lib/i18n/i18n';

/** A page that is fetched when somebody goes there, with its messages in the reader's language. */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => {
    const module = await load();
    await messagesReady();
    return { default: module[name] };
  });
}
