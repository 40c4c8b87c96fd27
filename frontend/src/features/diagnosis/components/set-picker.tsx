import { useState } from 'react';
import { CRITERIA_SETS, type CriteriaSet } from '@/features/diagnosis/criteria-sets';
import { useMessages } from '@/features/diagnosis/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { SelectField } from '@/components/form/select-field';

/** A list to begin with; what was written already is not replaced before one says so. */
export function SetPicker({ replaces, onPick }: { replaces: boolean; onPick: (set: CriteriaSet) => void }) {
  const t = useMessages();
  const [key, setKey] = useState('');
  const [asked, setAsked] = useState(false);
  const set = CRITERIA_SETS.find((one) => one.key === key);
  const pick = () => {
    if (set) onPick(set);
    setKey('');
  };
  return (
    <div className="cluster">
      <SelectField
        id="criteria-set"
        label={t('criteria.start')}
        hint={t('criteria.startHint')}
        value={key}
        empty={t('criteria.choose')}
        options={CRITERIA_SETS.map((one) => ({ value: one.key, label: one.title }))}
        onChange={setKey}
      />
      {set && <Button onClick={() => (replaces ? setAsked(true) : pick())}>{t('criteria.take')}</Button>}
      <ConfirmDialog
        open={asked}
        title={t('criteria.replaceTitle')}
        confirm={t('criteria.take')}
        onConfirm={async () => pick()}
        onClose={() => setAsked(false)}
      >
        <p>{t('criteria.replaceText')}</p>
      </ConfirmDialog>
    </div>
  );
}
