import axe from 'axe-core';
const options = {
    // an experiment of axe's, which Lighthouse judges by all the same: a name holds the words that are shown
    rules: { 'label-content-name-mismatch': { enabled: true } },
    // of the others it is enough to know that there are some
    resultTypes: ['violations'],
};
/**
 * What axe finds wrong with a page as it stands. It is brought in once a document: that takes longer than to look.
 *
 * @param rules the only ones that are looked at, where not all are
 */
export async function faults(page, rules) {
    if (page.frames().length > 1)
        throw new Error('A page in the page: axe would not look into it.');
    if (!(await page.evaluate(() => 'axe' in window)))
        await page.evaluate(axe.source);
    const violations = await page.evaluate(async (chosen) => {
        const { violations } = await window.axe.run(document, chosen);
        return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ target }) => target) }));
    }, rules ? { ...options, runOnly: rules } : options);
    return violations.map(({ id, help, at }) => `${id}: ${help} → ${at.map((target) => target.join(' ')).join(' | ')}`);
}
