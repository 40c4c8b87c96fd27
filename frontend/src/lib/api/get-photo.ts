import { useQuery } from '@tanstack/react-query';
import { fetchFile } from '@/lib/api/client';

async function asDataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable photo'));
    reader.readAsDataURL(file);
  });
}

/** A photo is for members only, so an <img> alone, which sends no bearer, could not fetch it. Its address changes with it. */
export function usePhoto(address: string | undefined) {
  return useQuery({
    queryKey: ['photo', address],
    queryFn: async ({ signal }) => asDataAddress(await fetchFile(address ?? '', signal)),
    enabled: address !== undefined,
    staleTime: Infinity,
  }).data;
}
