import { useQueryClient } from '@tanstack/react-query';
import { diagnosisQuery, useNoteCriterion } from '@/features/diagnosis/api/diagnosis';
import { useMessages } from '@/features/diagnosis/messages';
import { SaveState } from '@/components/form/save-state';
import { TextAreaField } from '@/components/form/text-area-field';
import type { PartAddress } from '@/lib/api/part-address';
import type { CriterionDetail } from '@/lib/api/types';
import { useAutosave } from '@/lib/forms/use-autosave';

interface NoteFieldsProps {
  at: PartAddress;
  criterion: CriterionDetail;
  editable: boolean;
}

const toStored = ({ whyHigh = '', whyLow = '', version }: CriterionDetail) => ({ values: { whyHigh, whyLow }, version });

/** Why some score high and others low, saved as it is typed. */
export function NoteFields({ at, criterion, editable }: NoteFieldsProps) {
  const t = useMessages();
  const queries = useQueryClient();
  const note = useNoteCriterion(at);
  const saving = useAutosave({
    object: criterion.id,
    stored: toStored(criterion),
    save: async (values, version) => toStored(await note.mutateAsync({ criterion, version, ...values })),
    readLatest: async () => {
      const latest = (await queries.fetchQuery({ ...diagnosisQuery(at), staleTime: 0 })).criteria.find(({ id }) => id === criterion.id);
      return latest && toStored(latest);
    },
  });
  const field = (name: 'whyHigh' | 'whyLow', label: string) => (
    <TextAreaField
      id={`${name}-${criterion.id}`}
      label={label}
      value={saving.values[name]}
      rows={2}
      maxLength={1000}
      optional
      readOnly={!editable}
      onChange={(text) => saving.change({ ...saving.values, [name]: text })}
      onBlur={saving.flush}
    />
  );
  return (
    <div className="stack stack--tight" role="group" aria-label={t('note.title')}>
      {field('whyHigh', t('note.high'))}
      {field('whyLow', t('note.low'))}
      <SaveState saving={saving} />
    </div>
  );
}
