import { usePhoto } from '@/lib/api/get-photo';
import { useSeen } from '@/lib/hooks/use-seen';

/** A photo at the size that its place always has. @param address left out while photos are not shown: then its words are */
export function Thumbnail({ address, alt }: { address?: string; alt: string }) {
  const [seen, ref] = useSeen<HTMLSpanElement>();
  const photo = usePhoto(seen ? address : undefined);
  return (
    <span ref={ref} className="wall-card__photo">
      {photo ? <img src={photo} alt={alt} width="320" height="180" draggable={false} /> : `▣ ${alt}`}
    </span>
  );
}
