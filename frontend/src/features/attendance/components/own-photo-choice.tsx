import { useDecideAboutPhotos } from '@/features/attendance/api/my-day';
import { useMessages } from '@/features/attendance/messages';
import { RadioField } from '@/components/form/choice-field';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { MyDay } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** Whether one may be seen on photos: one's own answer, changed at will. */
export function OwnPhotoChoice({ eventId, day }: { eventId: string; day: MyDay }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const decide = useDecideAboutPhotos(eventId);
  const given = decide.isPending ? decide.variables : day.photo?.given;
  return (
    <section className="stack" aria-labelledby="photos">
      <h2 id="photos">{t('myDay.photos')}</h2>
      <RadioField
        id="my-photos"
        label={t('myDay.photosText')}
        hint={day.photo ? t('myDay.decided', { date: format.moment(day.photo.decidedAt) }) : t('myDay.undecided')}
        value={given === undefined ? '' : given ? 'yes' : 'no'}
        choices={[
          { value: 'yes', label: t('myDay.yes') },
          { value: 'no', label: t('myDay.no') },
        ]}
        onChange={(choice) => decide.mutate(choice === 'yes', { onSuccess: () => toast(t('myDay.saved')) })}
      />
      {decide.isError && <InlineError error={decide.error} />}
    </section>
  );
}
