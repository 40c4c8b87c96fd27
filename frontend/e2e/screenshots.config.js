import base from './playwright.config';
/** Pictures instead of checks: for the documentation, and of every page for whoever changes the look. */
export default { ...base, testDir: './screenshots', testIgnore: [], reporter: 'list' };
