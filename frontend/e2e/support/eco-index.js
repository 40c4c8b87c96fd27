/**
 * EcoIndex of a page (collectif Conception numérique responsable): 100 − 5·(3·q(dom) + 2·q(requests) + q(kB))/6, where q
 * places a figure among the published quantiles of many pages. Grade A begins above 80.
 */
const quantiles = {
    dom: [0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601],
    requests: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
    kilobytes: [
        0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06, 2465.37,
        2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
    ],
};
function rank(steps, value) {
    const above = steps.findIndex((step) => value < step);
    if (above < 0) {
        return steps.length - 1;
    }
    const low = steps[above - 1];
    return above - 1 + (value - low) / (steps[above] - low);
}
export function ecoIndex(dom, requests, kilobytes) {
    const sum = 3 * rank(quantiles.dom, dom) + 2 * rank(quantiles.requests, requests) + rank(quantiles.kilobytes, kilobytes);
    return 100 - (5 * sum) / 6;
}
