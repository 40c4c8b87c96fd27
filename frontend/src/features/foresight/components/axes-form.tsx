import { useQueryClient } from '@tanstack/react-query';
import { foresightQuery, useChangeForesight, workshopOf } from '@/features/foresight/api/foresight';
import { useMessages } from '@/features/foresight/messages';
import { SaveState } from '@/components/form/save-state';
import { TextField } from '@/components/form/text-field';
import type { PartAddress } from '@/lib/api/part-address';
import type { ForesightDetail, UncertaintyAxis } from '@/lib/api/types';
import { useAutosave } from '@/lib/forms/use-autosave';

interface Frame {
  horizonYear: string;
  firstAxis: UncertaintyAxis;
  secondAxis: UncertaintyAxis;
}

const toFrame = ({ horizonYear, firstAxis, secondAxis, version }: ForesightDetail) => ({
  values: { horizonYear: String(horizonYear), firstAxis, secondAxis } satisfies Frame,
  version,
});

/** Horizon and axes, saved as they are typed. */
export function AxesForm({ at, foresight }: { at: PartAddress; foresight: ForesightDetail }) {
  const t = useMessages();
  const queries = useQueryClient();
  const change = useChangeForesight(at);
  const saving = useAutosave<Frame>({
    object: workshopOf(at),
    stored: toFrame(foresight),
    ready: ({ horizonYear }) => /^\d{4}$/.test(horizonYear),
    save: async ({ horizonYear, ...axes }, version) =>
      toFrame(await change.mutateAsync({ kind: 'FRAME', version, body: { horizonYear: Number(horizonYear), ...axes } })),
    readLatest: async () => toFrame(await queries.fetchQuery({ ...foresightQuery(at), staleTime: 0 })),
  });
  const { values } = saving;
  const axis = (which: 'firstAxis' | 'secondAxis', low: string, high: string, legend: string) => {
    const field = (part: keyof UncertaintyAxis, label: string, maxLength: number) => (
      <TextField
        id={`${which}-${part}`}
        label={label}
        value={values[which][part] ?? ''}
        maxLength={maxLength}
        onChange={(text) => saving.change({ ...values, [which]: { ...values[which], [part]: text } })}
        onBlur={saving.flush}
      />
    );
    return (
      <fieldset className="foresight-axis">
        <legend>{legend}</legend>
        {field('name', t('axes.name'), 120)}
        <div className="form__pair">
          {field('low', low, 160)}
          {field('high', high, 160)}
        </div>
      </fieldset>
    );
  };
  return (
    <div className="form">
      <TextField
        id="horizon"
        label={t('axes.horizon')}
        value={values.horizonYear}
        inputMode="numeric"
        maxLength={4}
        onChange={(horizonYear) => saving.change({ ...values, horizonYear })}
        onBlur={saving.flush}
      />
      {axis('firstAxis', t('axes.left'), t('axes.right'), t('axes.first'))}
      {axis('secondAxis', t('axes.below'), t('axes.above'), t('axes.second'))}
      <SaveState saving={saving} />
    </div>
  );
}
