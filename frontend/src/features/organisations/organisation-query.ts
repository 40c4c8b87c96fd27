import { choice, territory, words } from '@/lib/lists/address';

export const KINDS = [
  'LOCAL_AUTHORITY', 'ASSOCIATION', 'STATE_SERVICE', 'PUBLIC_AGENCY', 'COMPANY', 'RESEARCH',
] as const;
export const SORTS = ['name', '-memberCount'] as const;
export const ORGANISATION_FILTERS = { q: words(), kind: choice(KINDS), territory, sort: choice(SORTS) };
