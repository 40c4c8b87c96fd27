import { useSyncExternalStore } from 'react';

const query = '(min-width: 48rem)';

function subscribe(onChange: () => void) {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Room for a table; on a phone the same content stands as cards. */
export function useWide() {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
