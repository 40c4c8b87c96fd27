import type { MediaDescription } from '@/lib/api/types';

export type MediaValues = ReturnType<typeof valuesOf>;

export function valuesOf(description: MediaDescription) {
  const { alt, decorative, caption, credit, licence, title, language, captionsNote, captions, transcript } = description;
  return {
    alt: alt ?? '',
    decorative: decorative ?? false,
    caption: caption ?? '',
    credit: credit ?? '',
    licence: licence ?? '',
    title: title ?? '',
    language: language ?? 'fr',
    captionsNote: captionsNote ?? '',
    captions: captions ?? '',
    transcript: transcript ?? '',
  };
}

/** What is empty is left out. */
export function filled(values: MediaValues): MediaDescription {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
