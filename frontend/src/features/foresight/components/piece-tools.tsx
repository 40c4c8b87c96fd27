import { useState } from 'react';
import type { ScenarioWriter } from '@/features/foresight/api/write-scenario';
import { useMessages } from '@/features/foresight/messages';
import { toWithdrawal } from '@/features/foresight/scenario-pieces';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { ScenarioDetail, ScenarioItemDetail } from '@/lib/api/types';
import { afterTyping } from '@/lib/forms/saving';

interface PieceToolsProps {
  scenario: ScenarioDetail;
  piece: ScenarioItemDetail;
  writer: ScenarioWriter;
  editing: boolean;
  onEdit: (editing: boolean) => void;
}

/** Changes a line where it stands, or takes it back; it can be brought back for a moment. */
export function PieceTools({ scenario, piece, writer, editing, onEdit }: PieceToolsProps) {
  const t = useMessages();
  const toast = useToast();
  const [failure, setFailure] = useState<unknown>();
  const text = piece.text;
  const remove = async () => {
    setFailure(undefined);
    try {
      const taken = await afterTyping(piece.id, piece.version, (upon) =>
        writer.write(scenario, piece.id, toWithdrawal(piece, true), upon),
      );
      toast(t('scenario.removed'), () => {
        writer.write(scenario, piece.id, toWithdrawal(piece, false), taken.version).catch(setFailure);
      });
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <div>
      <div className="cluster">
        <Button small look="quiet" aria-label={editing ? undefined : t('scenario.editNamed', { text })} onClick={() => onEdit(!editing)}>
          {t(editing ? 'scenario.done' : 'scenario.edit')}
        </Button>
        {!editing && (
          <Button small look="quiet" aria-label={t('scenario.removeNamed', { text })} onClick={() => void remove()}>
            {t('scenario.remove')}
          </Button>
        )}
      </div>
      {failure !== undefined && <InlineError error={failure} />}
    </div>
  );
}
