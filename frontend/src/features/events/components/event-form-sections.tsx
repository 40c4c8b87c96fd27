import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPast, isWholeDate, moveDay } from '@/features/events/event-day';
import type { EventValues } from '@/features/events/event-form';
import { useMessages } from '@/features/events/messages';
import { CheckField } from '@/components/form/check-field';
import { RadioField } from '@/components/form/choice-field';
import { SelectField } from '@/components/form/select-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { ThemePicker } from '@/components/pickers/theme-picker';
import type { EventKind, EventVisibility } from '@/lib/api/types';
import type { Form } from '@/lib/forms/use-form';

const KINDS: EventKind[] = ['MEETING_DAY', 'WEBINAR', 'PUBLIC_DAY', 'ELECTED_SEMINAR'];
const VISIBILITIES: EventVisibility[] = ['PUBLIC', 'MEMBERS', 'INVITED'];

interface SectionProps {
  form: Form<EventValues>;
}

export function EssentialsSection({ form }: SectionProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const seminar = form.values.kind === 'ELECTED_SEMINAR';
  return (
    <>
      <SelectField
        {...form.field('kind')}
        label={t('editor.kind')}
        options={KINDS.map((value) => ({ value, label: common(`events.kind.${value}`) }))}
        onChange={(kind) => kind && form.set('kind', kind)}
      />
      <TextField {...form.field('title')} label={t('editor.titleField')} hint={t('editor.titleHint')} maxLength={150} />
      <TextAreaField
        {...form.field('summary')}
        label={t('editor.summary')}
        hint={t('editor.summaryHint')}
        rows={3}
        maxLength={300}
      />
      <TextAreaField
        {...form.field('description')}
        label={t('editor.description')}
        hint={t('editor.descriptionHint')}
        optional
        rows={8}
        maxLength={10000}
      />
      <ThemePicker {...form.field('themeIds')} label={t('editor.themes')} optional />
      {seminar ? (
        <p className="muted">{t('editor.invitedOnly')}</p>
      ) : (
        <RadioField
          {...form.field('visibility')}
          label={t('editor.visibility')}
          choices={VISIBILITIES.map((value) => ({ value, label: t(`detail.visibility.${value}`) }))}
        />
      )}
    </>
  );
}

export function WhenSection({ form }: SectionProps) {
  const t = useMessages();
  const { severalDays, date } = form.values;
  const lastDay = useRef(date);
  return (
    <>
      <div className="form__pair">
        <TextField
          {...form.field('date')}
          type="date"
          label={t('editor.date')}
          hint={isPast(date) ? t('editor.datePast') : undefined}
          onChange={(next) => {
            const from = lastDay.current;
            if (isWholeDate(next)) lastDay.current = next;
            form.change((values) => moveDay(values, from, next));
            form.set('date', next);
          }}
        />
        <TextField {...form.field('start')} type="time" label={t('editor.start')} />
        {!severalDays && <TextField {...form.field('end')} type="time" label={t('editor.end')} />}
      </div>
      <CheckField {...form.field('severalDays')} label={t('editor.severalDays')} />
      {severalDays && (
        <div className="form__pair">
          <TextField {...form.field('endDate')} type="date" label={t('editor.endDate')} min={form.values.date} />
          <TextField {...form.field('end')} type="time" label={t('editor.end')} />
        </div>
      )}
    </>
  );
}

export function WhereSection({ form }: SectionProps) {
  const t = useMessages();
  return (
    <>
      <CheckField {...form.field('online')} label={t('editor.online')} hint={t('editor.onlineHint')} />
      {form.values.online && (
        <TextField
          {...form.field('onlineUrl')}
          type="url"
          inputMode="url"
          label={t('editor.onlineUrl')}
          hint={t('editor.onlineUrlHint')}
          placeholder="https://"
          maxLength={500}
        />
      )}
      <TextField {...form.field('placeName')} label={t('editor.placeName')} optional={form.values.online} maxLength={150} />
      <TextAreaField {...form.field('address')} label={t('editor.address')} optional rows={2} maxLength={300} />
      <TerritoryPicker {...form.field('territory')} label={t('editor.territory')} optional={form.values.online} />
    </>
  );
}

export function SeatsSection({ form }: SectionProps) {
  const t = useMessages();
  const { date, deadlineDate } = form.values;
  const [saved] = useState({ date, deadlineDate });
  const follows = deadlineDate !== '' && date !== saved.date && deadlineDate !== saved.deadlineDate;
  const hint = isPast(deadlineDate) && !isPast(date) ? t('editor.deadlinePast') : follows ? t('editor.deadlineFollows') : undefined;
  return (
    <>
      <TextField
        {...form.field('capacity')}
        inputMode="numeric"
        label={t('editor.capacity')}
        hint={t('editor.capacityHint')}
        optional
        maxLength={6}
      />
      <div className="form__pair">
        <TextField {...form.field('deadlineDate')} type="date" label={t('editor.deadline')} hint={hint} max={date} optional />
        <TextField {...form.field('deadlineTime')} type="time" label={t('editor.deadlineTime')} optional />
      </div>
    </>
  );
}
