import { inflateSync } from 'node:zlib';
/** All that a PDF says about itself, with what it has packed unpacked: enough to look for the names of its structure. */
export function unpacked(file) {
    const raw = file.toString('latin1');
    const parts = [raw];
    for (let at = raw.indexOf('stream'); at >= 0; at = raw.indexOf('stream', at + 6)) {
        if (raw.slice(at - 3, at) === 'end')
            continue;
        const start = at + (raw[at + 6] === '\r' ? 8 : 7);
        const end = raw.indexOf('endstream', start);
        try {
            parts.push(inflateSync(file.subarray(start, end)).toString('latin1'));
        }
        catch {
            // A picture or a font: nothing to read in it.
        }
    }
    return parts.join('\n');
}
