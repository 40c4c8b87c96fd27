import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '@/components/button';
import { useAwake } from '@/lib/hooks/use-awake';
import { usePageTitle } from '@/lib/hooks/use-page-title';
import './projector.css';

interface ProjectorProps {
  /** In the browser's tab. */
  title: string;
  /** Of the part of the day. */
  part: string;
  heading: string;
  aside?: ReactNode;
  children: ReactNode;
  lost: boolean;
  back: string;
  /** With the arrow keys, and with buttons. */
  onStep?: (by: 1 | -1) => void;
}

/** A screen for a hall, read from twelve metres: everything follows the size of the screen. */
export function Projector({ title, part, heading, aside, children, lost, back, onStep }: ProjectorProps) {
  const { t } = useTranslation();
  usePageTitle(title);
  useAwake();
  useEffect(() => {
    if (!onStep) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight' || event.key === 'PageDown') onStep(1);
      if (event.key === 'ArrowLeft' || event.key === 'PageUp') onStep(-1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onStep]);
  return (
    <div className="projector">
      <header className="projector__head">
        <div>
          <p className="projector__part">{part}</p>
          <h1>{heading}</h1>
        </div>
        {aside}
      </header>
      <div className="projector__body">{children}</div>
      <footer className="projector__foot">
        <p className="projector__lost" role="status">
          {lost && t('projector.lost')}
        </p>
        <div className="projector__tools cluster">
          {onStep && (
            <>
              <Button small onClick={() => onStep(-1)}>
                {t('list.previous')}
              </Button>
              <Button small onClick={() => onStep(1)}>
                {t('list.next')}
              </Button>
            </>
          )}
          {document.fullscreenEnabled && (
            <Button small onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}>
              {t('projector.full')}
            </Button>
          )}
          <ButtonLink small look="quiet" to={back}>
            {t('projector.back')}
          </ButtonLink>
        </div>
      </footer>
    </div>
  );
}
