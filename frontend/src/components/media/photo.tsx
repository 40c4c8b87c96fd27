import { useMessages } from '@/components/media/messages';
import { usePhoto } from '@/lib/api/get-photo';
import { useSeen } from '@/lib/hooks/use-seen';
import './media.css';

interface PhotoProps {
  address: string;
  /** Empty for a photo that only decorates. */
  alt: string;
  width?: number;
  height?: number;
}

/** A photo that only its readers may fetch: with their token, and once it comes into view. */
export function Photo({ address, alt, width, height }: PhotoProps) {
  const t = useMessages();
  const [seen, box] = useSeen<HTMLDivElement>();
  const source = usePhoto(seen ? address : undefined);
  return (
    <div ref={box} className="photo-box">
      {source ? (
        <img src={source} alt={alt} width={width} height={height} />
      ) : (
        <div className="photo-box__coming">
          <span className="visually-hidden">{t('coming')}</span>
        </div>
      )}
    </div>
  );
}
