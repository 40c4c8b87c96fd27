import { Link, useNavigate, useParams } from 'react-router-dom';
import { useRegistrationForm, useUpdateRegistrationForm } from '@/features/registration/api/registration';
import { InvitationLinks } from '@/features/registration/components/invitation-links';
import { QuestionFields } from '@/features/registration/components/question-fields';
import { QuotaFields } from '@/features/registration/components/quota-fields';
import { useMessages } from '@/features/registration/messages';
import { checkSettings, type SettingsFault, toRequest, toValues } from '@/features/registration/settings-form';
import { Button } from '@/components/button';
import { ErrorState } from '@/components/error-state';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextField } from '@/components/form/text-field';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import { useEvent } from '@/lib/api/get-event';
import { Problem } from '@/lib/api/problem';
import type { EventDetail, RegistrationFormDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useForm } from '@/lib/forms/use-form';
import './settings-page.css';

/** What the organisers of an event reserve and ask, and the links by which they invite people without an account. */
export function SettingsPage() {
  const { id = '' } = useParams();
  const t = useMessages();
  const format = useFormat();
  const event = useEvent(id);
  const form = useRegistrationForm(id);
  return (
    <Loaded query={event} asPage>
      {(data) =>
        data.allowedActions.includes('EDIT') ? (
          <>
            <PageHeader
              title={t('settings.title')}
              above={<Link to={`/rencontres/${id}`}>{format.text(data.title)}</Link>}
              lead={<p>{format.period(data.startsAt, data.endsAt)}</p>}
            />
            <div className="stack stack--wide">
              <Loaded query={form}>{(stored) => <Settings key={stored.version} event={data} stored={stored} />}</Loaded>
              <InvitationLinks event={data} />
            </div>
          </>
        ) : (
          <ErrorState asPage error={new Problem(403)} />
        )
      }
    </Loaded>
  );
}

function Settings({ event, stored }: { event: EventDetail; stored: RegistrationFormDetail }) {
  const t = useMessages();
  const toast = useToast();
  const navigate = useNavigate();
  const update = useUpdateRegistrationForm(event.id);
  const say = (found: SettingsFault) => {
    if ('profile' in found) return t(`settings.error.${found.fault}`, { profile: t(`profile.${found.profile}`) });
    return 'number' in found ? t(`settings.error.${found.fault}`, { number: found.number }) : t('settings.error.online');
  };
  const form = useForm({
    draftKey: `registration-settings.${event.id}.${stored.version}`,
    initial: toValues(stored),
    validate: (values) => checkSettings(values, say),
    submit: async (values) => {
      await update.mutateAsync({ version: stored.version, body: toRequest(values) });
      toast(t('settings.saved'));
      void navigate(`/rencontres/${event.id}`);
    },
  });
  const published = event.state !== 'DRAFT' && event.state !== 'SUBMITTED' && event.state !== 'VALIDATED';
  return (
    <form className="form form--parts" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      {stored.seats.length > 1 && (
        <>
          <h2>{t('settings.seats')}</h2>
          <TextField
            {...form.field('onlineCapacity')}
            label={t('settings.online')}
            hint={t('settings.onlineHint')}
            optional
            inputMode="numeric"
            maxLength={5}
          />
        </>
      )}
      <h2>{t('settings.quotas')}</h2>
      <p className="muted">{t(event.capacity === undefined ? 'settings.quotasUnlimited' : 'settings.quotasHint')}</p>
      {event.capacity !== undefined && <QuotaFields form={form} stored={stored} />}
      <h2>{t('settings.questions')}</h2>
      <p className="muted">{t(published ? 'settings.questionsFrozen' : 'settings.questionsHint')}</p>
      {published ? <FrozenQuestions stored={stored} /> : <QuestionFields form={form} />}
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('settings.save')}
        </Button>
      </div>
    </form>
  );
}

function FrozenQuestions({ stored }: { stored: RegistrationFormDetail }) {
  const t = useMessages();
  const format = useFormat();
  if (stored.questions.length === 0) return <p>{t('settings.noQuestions')}</p>;
  return (
    <ol className="prose">
      {stored.questions.map((question) => (
        <li key={question.id}>
          {format.text(question.label)} <span className="muted">· {t(`settings.kindName.${question.kind}`)}</span>
        </li>
      ))}
    </ol>
  );
}
