import { type FormEvent, useRef, useState } from 'react';
import type { ScenarioWriter } from '@/features/foresight/api/write-scenario';
import { PieceTools } from '@/features/foresight/components/piece-tools';
import { useMessages } from '@/features/foresight/messages';
import { toLineRequest } from '@/features/foresight/scenario-pieces';
import { Button } from '@/components/button';
import { SaveState } from '@/components/form/save-state';
import { TextAreaField } from '@/components/form/text-area-field';
import { InlineError } from '@/components/inline-error';
import type { ScenarioDetail, ScenarioItemDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useAutosave } from '@/lib/forms/use-autosave';

interface LinesProps {
  kind: 'STORY' | 'SIGNAL';
  scenario: ScenarioDetail;
  pieces: ScenarioItemDetail[];
  writer: ScenarioWriter;
  editable: boolean;
}

/** Sentences of the story, or signals: each one apart, so that several people can write at once. */
export function Lines({ kind, scenario, pieces, writer, editable }: LinesProps) {
  const t = useMessages();
  const title = t(kind === 'STORY' ? 'scenario.story' : 'scenario.signals');
  const id = `${kind}-${scenario.id}`;
  return (
    <section aria-labelledby={id} className="stack stack--tight">
      <h3 id={id}>{title}</h3>
      {pieces.length === 0 && <p className="muted">{t('scenario.empty')}</p>}
      <ul className="scenario-lines rows">
        {pieces.map((piece) => (
          <Line key={piece.id} kind={kind} scenario={scenario} piece={piece} writer={writer} editable={editable} />
        ))}
      </ul>
      {editable && <AddLine kind={kind} scenario={scenario} writer={writer} />}
    </section>
  );
}

function Line({ kind, scenario, piece, writer, editable }: Omit<LinesProps, 'pieces'> & { piece: ScenarioItemDetail }) {
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  return (
    <li className="scenario-line">
      {editing ? (
        <LineEditor kind={kind} scenario={scenario} piece={piece} writer={writer} />
      ) : (
        <p className="scenario-line__text">{format.text(piece.text)}</p>
      )}
      {editable && <PieceTools scenario={scenario} piece={piece} writer={writer} editing={editing} onEdit={setEditing} />}
    </li>
  );
}

function LineEditor({ kind, scenario, piece, writer }: Omit<LinesProps, 'pieces' | 'editable'> & { piece: ScenarioItemDetail }) {
  const t = useMessages();
  const toStored = ({ text, version }: ScenarioItemDetail) => ({ values: { text }, version });
  const saving = useAutosave({
    object: piece.id,
    stored: toStored(piece),
    ready: ({ text }) => text.trim() !== '',
    save: async ({ text }, version) => toStored(await writer.write(scenario, piece.id, toLineRequest(kind, text), version)),
    readLatest: async () => {
      const latest = (await writer.readLatest(scenario.id))?.items.find(({ id }) => id === piece.id);
      return latest && toStored(latest);
    },
  });
  return (
    <div className="scenario-line__text stack stack--tight">
      <TextAreaField
        id={`line-${piece.id}`}
        label={t(kind === 'STORY' ? 'scenario.sentence' : 'scenario.signal')}
        value={saving.values.text}
        rows={2}
        maxLength={600}
        onChange={(text) => saving.change({ text })}
        onBlur={saving.flush}
      />
      <SaveState saving={saving} />
    </div>
  );
}

function AddLine({ kind, scenario, writer }: Pick<LinesProps, 'kind' | 'scenario' | 'writer'>) {
  const t = useMessages();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  // The same until it is there: whoever sends twice writes once.
  const id = useRef<string>(undefined);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || busy) return;
    setBusy(true);
    setFailure(undefined);
    id.current ??= crypto.randomUUID();
    try {
      await writer.write(scenario, id.current, toLineRequest(kind, text), 0);
      id.current = undefined;
      setText('');
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="scenario-add" noValidate onSubmit={(event) => void add(event)}>
      <TextAreaField
        id={`add-${kind}-${scenario.id}`}
        label={t(kind === 'STORY' ? 'scenario.sentence' : 'scenario.signal')}
        hint={t(kind === 'STORY' ? 'scenario.storyHint' : 'scenario.signalsHint')}
        value={text}
        rows={2}
        maxLength={600}
        onChange={setText}
      />
      {failure !== undefined && <InlineError error={failure} />}
      <div>
        <Button type="submit" small busy={busy}>
          {t(kind === 'STORY' ? 'scenario.addSentence' : 'scenario.addSignal')}
        </Button>
      </div>
    </form>
  );
}
