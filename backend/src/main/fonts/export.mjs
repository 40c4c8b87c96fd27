// Copies the two fonts of paper that are kept with the code, so that a build needs no other package manager than its own.
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const fonts = {
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf': 'NotoEmoji-Regular.ttf',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf': 'NotoSansSC-Regular.ttf',
};
for (const [from, to] of Object.entries(fonts)) {
  copyFileSync(join(here, 'node_modules/@expo-google-fonts', from), join(here, '../resources/fonts', to));
}
