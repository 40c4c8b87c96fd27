import { useEffect } from 'react';
import { useMessages } from '@/features/capture/messages';
import type { PrintedCodes } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './code-cards.css';

interface CodeCardsProps {
  codes: PrintedCodes;
  onPrinted: () => void;
}

/** A card of half a page for each table. It is in the page only while it is printed. */
export function CodeCards({ codes, onPrinted }: CodeCardsProps) {
  const t = useMessages();
  const format = useFormat();
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    // The squares are images: they are drawn before the paper is.
    const timer = setTimeout(() => window.print(), 300);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', onPrinted);
    };
  }, [onPrinted]);
  return (
    <ul className="code-cards">
      {codes.codes.map(({ name, question, code, address, qr }) => (
        <li key={code} className="code-card">
          <p>{format.text(codes.segmentTitle)}</p>
          <h2>{format.text(name)}</h2>
          {question && <p className="code-card__question">{format.text(question)}</p>}
          <div className="code-card__way">
            <img src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt="" />
            <div>
              <p>{t('paper.how', { address })}</p>
              <p className="code-card__code">{code}</p>
              <p>{t('paper.without')}</p>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
