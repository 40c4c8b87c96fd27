import { useEffect } from 'react';

const NAME = 'Réseau Climat';

/** The page's title in the browser's tab, the most specific first. */
export function usePageTitle(title: string | undefined) {
  useEffect(() => {
    document.title = title ? `${title} – ${NAME}` : NAME;
  }, [title]);
}
