/**
 * Says it once it is done, also where the change takes the component that asked for it off the page, as an answered request
 * leaves its list: what a mutation would call back is lost with that component. What fails, the mutation shows.
 */
export function whenDone<T>(deed: Promise<T>, say: (done: T) => void): void {
  void deed.then(say, () => undefined);
}
