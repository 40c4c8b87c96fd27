import { timesOf } from '@/features/script/steps/step-values';
import { useMessages } from '@/features/script/messages';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import type { ScriptDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './script-steps.css';

interface ScriptStepsProps {
  script: ScriptDetail;
  /** The step at which the clock stands. */
  current?: string;
  onGoTo?: (id: string) => void;
}

/** The script to follow: what to say, what to bring, what the hall reads. */
export function ScriptSteps({ script, current, onGoTo }: ScriptStepsProps) {
  const t = useMessages();
  const format = useFormat();
  const times = timesOf(script.startsAt, script.steps);
  return (
    <ol className="script-steps">
      {script.steps.map(({ id, title, minutes, guidance, material, prompt, capture }, index) => (
        <li key={id} className="script-step" aria-current={id === current ? 'step' : undefined}>
          <p className="script-step__time">
            {times[index] && format.time(times[index].from)}
            <span>{t('minutes', { minutes })}</span>
          </p>
          <div className="stack stack--tight">
            <div className="cluster cluster--apart">
              <h3>
                {index + 1}. {format.text(title)}
              </h3>
              {id === current && <Chip tone="brand">{t('current')}</Chip>}
            </div>
            {guidance && <p className="as-typed script-step__guidance">{format.text(guidance)}</p>}
            {prompt && (
              <p className="script-step__prompt">
                <span className="muted">{t('hallReads')}</span> {format.text(prompt)}
              </p>
            )}
            {material && (
              <p className="small">
                <span className="muted">{t('bring')}</span> {format.text(material)}
              </p>
            )}
            {capture !== 'NOTHING' && <p className="small muted">{t('captures', { what: t(`capture.${capture}`) })}</p>}
            {onGoTo && id !== current && (
              <p className="no-print">
                <Button small look="quiet" aria-label={t('goToNamed', { number: index + 1, title: format.text(title) })} onClick={() => onGoTo(id)}>
                  {t('goTo')}
                </Button>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
