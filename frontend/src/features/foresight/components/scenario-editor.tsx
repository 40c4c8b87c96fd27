import type { ScenarioWriter } from '@/features/foresight/api/write-scenario';
import { Lines } from '@/features/foresight/components/lines';
import { ScenarioTitle } from '@/features/foresight/components/scenario-title';
import { Way } from '@/features/foresight/components/way';
import { useMessages } from '@/features/foresight/messages';
import { piecesOf } from '@/features/foresight/scenario-pieces';
import type { ScenarioDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './scenario-editor.css';

interface ScenarioEditorProps {
  scenario: ScenarioDetail;
  horizon: number;
  writer: ScenarioWriter;
  /** Whether title, story and signals can be written. */
  editable: boolean;
  /** Whether steps are shown, and can be written. */
  way: 'none' | 'read' | 'write';
}

/** One future: title, story, what one would see, and the way back from it. */
export function ScenarioEditor({ scenario, horizon, writer, editable, way }: ScenarioEditorProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <div className="scenario-editor stack stack--wide">
      {editable ? (
        <ScenarioTitle scenario={scenario} writer={writer} />
      ) : (
        <h3 className="scenario-editor__title">{scenario.title ? format.text(scenario.title) : t('map.untitled')}</h3>
      )}
      <Lines kind="STORY" scenario={scenario} pieces={piecesOf(scenario, 'STORY')} writer={writer} editable={editable} />
      <Lines kind="SIGNAL" scenario={scenario} pieces={piecesOf(scenario, 'SIGNAL')} writer={writer} editable={editable} />
      {way !== 'none' && (
        <Way scenario={scenario} steps={piecesOf(scenario, 'STEP')} horizon={horizon} writer={writer} editable={way === 'write'} />
      )}
    </div>
  );
}
