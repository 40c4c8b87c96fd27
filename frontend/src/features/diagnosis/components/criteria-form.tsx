import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { criteriaOf, diagnosisQuery, useChangeDiagnosis } from '@/features/diagnosis/api/diagnosis';
import { SetPicker } from '@/features/diagnosis/components/set-picker';
import { blankCriterion, type CriterionValues, MOST_CRITERIA, toCriteria, toRequest } from '@/features/diagnosis/criteria-values';
import { useMessages } from '@/features/diagnosis/messages';
import { Button } from '@/components/button';
import { SaveState } from '@/components/form/save-state';
import { TextField } from '@/components/form/text-field';
import type { PartAddress } from '@/lib/api/part-address';
import type { DiagnosisDetail } from '@/lib/api/types';
import { useAutosave } from '@/lib/forms/use-autosave';
import './criteria-form.css';

interface Criteria {
  rows: CriterionValues[];
}

/** Criteria with the words of both ends, saved as they are typed. */
export function CriteriaForm({ at, diagnosis }: { at: PartAddress; diagnosis: DiagnosisDetail }) {
  const t = useMessages();
  const queries = useQueryClient();
  const change = useChangeDiagnosis(at);
  // Rows keep what saving named them, also while one types on.
  const [ids] = useState(() => new Map<string, string>());
  const toStored = (from: DiagnosisDetail) => ({ values: { rows: toCriteria(from, ids) }, version: from.version });
  const saving = useAutosave<Criteria>({
    object: criteriaOf(at),
    stored: toStored(diagnosis),
    save: async ({ rows }, version) => {
      const named = rows.map((row) => ({ ...row, id: ids.get(row.key) ?? row.id }));
      const saved = await change.mutateAsync({ kind: 'CRITERIA', version, body: toRequest(named) });
      rows.forEach((row, index) => {
        const id = saved.criteria[index]?.id;
        if (id) ids.set(row.key, id);
      });
      return toStored(saved);
    },
    readLatest: async () => toStored(await queries.fetchQuery({ ...diagnosisQuery(at), staleTime: 0 })),
  });
  const { rows } = saving.values;
  const set = (key: string, part: 'name' | 'low' | 'high', text: string) =>
    saving.change({ rows: rows.map((row) => (row.key === key ? { ...row, [part]: text } : row)) });
  return (
    <div className="stack">
      <SetPicker
        replaces={rows.some(({ name }) => name.trim() !== '')}
        onPick={({ criteria }) => saving.change({ rows: criteria.map((criterion) => ({ ...blankCriterion(), ...criterion })) })}
      />
      <ol className="criteria">
        {rows.map((row, index) => (
          <li key={row.key}>
            <fieldset className="criterion">
              <legend>{t('criteria.one', { number: index + 1 })}</legend>
              <TextField
                id={`name-${row.key}`}
                label={t('criteria.name')}
                value={row.name}
                maxLength={120}
                onChange={(text) => set(row.key, 'name', text)}
                onBlur={saving.flush}
              />
              <div className="form__pair">
                <TextField id={`low-${row.key}`} label={t('criteria.low')} value={row.low} maxLength={160} onChange={(text) => set(row.key, 'low', text)} onBlur={saving.flush} />
                <TextField id={`high-${row.key}`} label={t('criteria.high')} value={row.high} maxLength={160} onChange={(text) => set(row.key, 'high', text)} onBlur={saving.flush} />
              </div>
              <Button
                small
                look="quiet"
                aria-label={t('criteria.removeNamed', { name: row.name || t('criteria.one', { number: index + 1 }) })}
                onClick={() => saving.change({ rows: rows.filter(({ key }) => key !== row.key) })}
              >
                {t('criteria.remove')}
              </Button>
            </fieldset>
          </li>
        ))}
      </ol>
      {rows.length < MOST_CRITERIA && (
        <div>
          <Button onClick={() => saving.change({ rows: [...rows, blankCriterion()] })}>{t('criteria.add')}</Button>
        </div>
      )}
      <SaveState saving={saving} />
    </div>
  );
}
