import { choice, flag, slug, words } from '@/lib/lists/address';

export const STATES = ['PROPOSED', 'PICKED', 'SET_ASIDE', 'MERGED'] as const;
export const SORTS = ['-backing', '-proposedAt', 'title'] as const;
export const FILTERS = { q: words(), state: choice(STATES), theme: slug, mine: flag, sort: choice(SORTS) };
