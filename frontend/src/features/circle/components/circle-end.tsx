import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { type useCircleDeed, useEraseCircle } from '@/features/circle/api/circle';
import { useMessages } from '@/features/circle/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { CircleDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** When all of it is erased: chosen by the circle, or now. */
export function CircleEnd({ circle, deed }: { circle: CircleDetail; deed: ReturnType<typeof useCircleDeed> }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const erase = useEraseCircle(circle.id);
  const [day, setDay] = useState(circle.eraseOn);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const closed = circle.phase === 'CLOSED';

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    try {
      await deed.mutateAsync({ deed: 'eraseOn', eraseOn: day });
      toast(t('end.saved'));
    } catch (error) {
      setFailure(error);
    }
  };

  return (
    <section className="stack circle-end" aria-labelledby="circle-end">
      <h2 id="circle-end">{t('end.title')}</h2>
      <p>{t('end.text', { date: format.date(circle.eraseOn) })}</p>
      <form className="stack" noValidate onSubmit={(event) => void save(event)}>
        <TextField
          id="circle-erase-on"
          type="date"
          label={t('end.label')}
          hint={closed ? t('end.hintClosed') : t('end.hint', { date: format.date(circle.latestErasure) })}
          max={closed ? circle.eraseOn : circle.latestErasure}
          value={day}
          onChange={setDay}
        />
        {failure !== undefined && <InlineError error={failure} />}
        <div className="cluster">
          <Button type="submit" small busy={deed.isPending}>
            {t('end.save')}
          </Button>
          <Button small look="danger" onClick={() => setAsking(true)}>
            {t('end.now')}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={asking}
        danger
        title={t('end.nowTitle')}
        confirm={t('end.now')}
        onConfirm={async () => {
          await erase.mutateAsync();
          toast(t('end.erased'));
          await navigate(`/rencontres/${circle.eventId}`);
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t('end.nowText')}</p>
      </ConfirmDialog>
    </section>
  );
}
