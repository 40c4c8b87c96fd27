import { useEffect, useRef, useState } from 'react';
import { codeIn } from '@/features/attendance/desk/desk-list';
import { createReader, openCamera } from '@/features/attendance/desk/scanner';
import { useMessages } from '@/features/attendance/messages';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import './scanner-dialog.css';

interface ScannerDialogProps {
  /** Notes the arrival and tells in words what was done. */
  onCode: (code: string) => string;
  onClose: () => void;
}

const PAUSE = 200;
/** The same code before the camera does not count again for a while. */
const SAME_CODE = 4_000;

/** Reads one code after the other until one has done. */
export function ScannerDialog({ onCode, onClose }: ScannerDialogProps) {
  const t = useMessages();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'starting' | 'reading' | 'refused'>('starting');
  const [said, setSaid] = useState('');
  const take = useRef(onCode);
  useEffect(() => {
    take.current = onCode;
  });

  useEffect(() => {
    let left = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout>;
    let last = { text: '', at: 0 };
    const stop = () => stream?.getTracks().forEach((track) => track.stop());

    const start = async () => {
      const [camera, read] = await Promise.all([openCamera(), createReader()]);
      stream = camera;
      if (left || !video.current) return stop();
      video.current.srcObject = camera;
      await video.current.play();
      setState('reading');
      const look = async () => {
        const text = video.current ? await read(video.current) : undefined;
        if (left) return;
        if (text && (text !== last.text || Date.now() - last.at > SAME_CODE)) {
          last = { text, at: Date.now() };
          const code = codeIn(text);
          setSaid(code ? take.current(code) : t('scan.foreign'));
        }
        timer = setTimeout(() => void look(), PAUSE);
      };
      await look();
    };

    // Refused by the person, or no camera there: the name is the way.
    start().catch(() => {
      if (!left) setState('refused');
    });
    return () => {
      left = true;
      clearTimeout(timer);
      stop();
    };
  }, [t]);

  return (
    <Dialog open title={t('scan.title')} onClose={onClose}>
      <div className="stack scanner">
        <p className="muted">{t(state === 'refused' ? 'scan.refused' : 'scan.text')}</p>
        {state !== 'refused' && <video ref={video} className="scanner__picture" muted playsInline aria-hidden="true" />}
        <p className="scanner__said" role="status">
          {state === 'starting' ? t('scan.starting') : said}
        </p>
      </div>
      <div className="dialog__actions">
        <Button onClick={onClose}>{t('scan.close')}</Button>
      </div>
    </Dialog>
  );
}
