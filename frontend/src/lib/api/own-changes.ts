import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';

interface Versioned {
  version: number;
}

/** By object: the version that each version became by a change of this page itself. */
const successors = new Map<string, Map<number, number>>();

/** What a change that was made on `version` stands on, once the changes before it are through. */
function latest(object: string, version: number): number {
  const own = successors.get(object);
  let known = version;
  for (let next = own?.get(known); next !== undefined && next > known; next = own?.get(known)) known = next;
  return known;
}

/**
 * Changes that a page makes to one object: sent one after the other, each on the version that the one before it made. So
 * nobody is told that somebody else was faster, who only pressed a button before what she had typed was saved. A change by
 * somebody else is still refused: its version is in nobody's own line.
 *
 * @param key of the query that holds the object; what comes back is the object
 */
export function useOwnChanges<Saved extends Versioned, Change extends Versioned>(key: QueryKey, send: (change: Change) => Promise<Saved>) {
  const queries = useQueryClient();
  const object = JSON.stringify(key);
  return useMutation({
    scope: { id: object },
    mutationFn: async (change: Change) => {
      const version = latest(object, change.version);
      const saved = await send({ ...change, version });
      successors.set(object, (successors.get(object) ?? new Map<number, number>()).set(version, saved.version));
      return saved;
    },
    onSuccess: (saved) => queries.setQueryData<Saved>(key, (known) => newer(known, saved)),
    // Somebody else may have been faster.
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
}

/** What is heard may have been said before what is known was saved. */
export function newer<Data extends Versioned>(known: Data | undefined, heard: Data): Data {
  return known && known.version > heard.version ? known : heard;
}
