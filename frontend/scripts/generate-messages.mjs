// Writes the type of all messages, by the folder they lie in, so that a key that does not exist does not compile.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));
const target = resolve(source, 'app/i18next.d.ts');
const french = readdirSync(source, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('/messages.fr.ts'))
  .sort();
const line = (namespace, module) => `      ${namespace}: (typeof import('@/${module}'))['fr'];`;

const types = `import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
${line('common', 'lib/i18n/common.fr')}
${french.map((name) => line(basename(dirname(name)), name.slice(0, -3))).join('\n')}
    };
  }
}
`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== types) {
  writeFileSync(target, types);
}
