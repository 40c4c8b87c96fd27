import type { ScenarioWriter } from '@/features/foresight/api/write-scenario';
import { useMessages } from '@/features/foresight/messages';
import { SaveState } from '@/components/form/save-state';
import { TextField } from '@/components/form/text-field';
import type { ScenarioDetail } from '@/lib/api/types';
import { useAutosave } from '@/lib/forms/use-autosave';

const toStored = ({ title, version }: ScenarioDetail) => ({ values: { title: title ?? '' }, version });

/** Saved as it is typed; where two people give a title at once, one of them decides. */
export function ScenarioTitle({ scenario, writer }: { scenario: ScenarioDetail; writer: ScenarioWriter }) {
  const t = useMessages();
  const saving = useAutosave({
    object: scenario.id,
    stored: toStored(scenario),
    ready: ({ title }) => title.trim() !== '',
    save: async ({ title }, version) => ({ ...toStored(await writer.call(scenario, title, version)), values: { title } }),
    readLatest: async () => {
      const latest = await writer.readLatest(scenario.id);
      return latest && toStored(latest);
    },
  });
  return (
    <div className="stack stack--tight">
      <TextField
        id={`title-${scenario.id}`}
        label={t('scenario.title')}
        value={saving.values.title}
        maxLength={120}
        onChange={(title) => saving.change({ title })}
        onBlur={saving.flush}
      />
      <SaveState saving={saving} />
    </div>
  );
}
