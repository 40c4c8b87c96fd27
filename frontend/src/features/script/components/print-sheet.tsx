import { useEffect } from 'react';
import { useMessages } from '@/features/script/messages';
import { timesOf } from '@/features/script/steps/step-values';
import type { ScriptDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './print-sheet.css';

/** The script on paper, for whoever runs the part without a screen. In the page only while it is printed. */
export function PrintSheet({ script, onPrinted }: { script: ScriptDetail; onPrinted: () => void }) {
  const t = useMessages();
  const format = useFormat();
  const times = timesOf(script.startsAt, script.steps);
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return (
    <div className="script-sheet">
      <p>{t('sheet.title')}</p>
      <h2>{format.text(script.title)}</h2>
      <p>{[format.period(script.startsAt, script.endsAt), script.room && format.text(script.room)].filter(Boolean).join('\u00a0· ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sheet.time')}</th>
            <th scope="col">{t('sheet.step')}</th>
            <th scope="col">{t('sheet.guidance')}</th>
            <th scope="col">{t('sheet.material')}</th>
            <th scope="col">{t('sheet.capture')}</th>
          </tr>
        </thead>
        <tbody>
          {script.steps.map(({ id, title, minutes, guidance, material, capture }, index) => (
            <tr key={id}>
              <td>
                {times[index] && format.timeRange(times[index].from, times[index].to)}
                <br />
                {t('minutes', { minutes })}
              </td>
              <th scope="row">{format.text(title)}</th>
              <td className="as-typed">{guidance && format.text(guidance)}</td>
              <td>{material && format.text(material)}</td>
              <td>{t(`capture.${capture}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
