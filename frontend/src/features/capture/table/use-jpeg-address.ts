import { useEffect, useMemo } from 'react';

/** An image that only this page has, as an address; given back when it is no longer shown. */
export function useJpegAddress(jpeg: ArrayBuffer | undefined) {
  const address = useMemo(() => jpeg && URL.createObjectURL(new Blob([jpeg], { type: 'image/jpeg' })), [jpeg]);
  useEffect(
    () => () => {
      if (address) URL.revokeObjectURL(address);
    },
    [address],
  );
  return address;
}
