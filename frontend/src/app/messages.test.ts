import { describe, expect, it } from 'vitest';

interface Tree {
  [key: string]: string | Tree;
}

const french = import.meta.glob<{ fr: Tree }>(['../{features,components}/**/messages.fr.ts', '../lib/i18n/common.fr.ts'], { eager: true });
const english = import.meta.glob<{ en: Tree }>(['../{features,components}/**/messages.en.ts', '../lib/i18n/common.en.ts'], { eager: true });

function flatten(tree: Tree, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value]] : Object.entries(flatten(value, `${path}${key}.`)),
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();

describe.each(Object.entries(french).map(([path, { fr }]) => [path, fr] as const))('%s', (path, fr) => {
  const en = flatten(english[path.replace('.fr.ts', '.en.ts')]?.en ?? {});
  const messages = flatten(fr);

  it('hasTheSameKeysInEnglish', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(messages).sort());
  });

  it('fillsInTheSameThingsInEnglish', () => {
    for (const [key, text] of Object.entries(messages)) {
      expect(placeholders(en[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('isWrittenInFrenchTypography', () => {
    for (const [key, text] of Object.entries(messages)) {
      expect(text, key).not.toMatch(/\p{L}'\p{L}|"|\.\.\./u);
      // A space before « : ; ! ? », which the registration binds; none in addresses.
      expect(text.replace(/https?:\S*/g, ''), key).not.toMatch(/[\p{L}\d][:;!?](?=\s|$)/u);
    }
  });

  // Whoever speaks to the page says what they read (WCAG 2.5.3): « …Named » is what a screen reader hears of the button « … ».
  it.each([
    ['french', messages],
    ['english', en],
  ])('namesAButtonWithTheWordsItShowsIn %s', (_language, texts) => {
    for (const [key, text] of Object.entries(texts)) {
      const shown = key.endsWith('Named') ? texts[key.slice(0, -'Named'.length)] : undefined;
      expect(text.toLowerCase(), key).toContain(shown?.toLowerCase() ?? '');
    }
  });
});
