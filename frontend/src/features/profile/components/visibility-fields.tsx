import { useMessages } from '@/features/profile/messages';
import type { ProfileValues } from '@/features/profile/profile-values';
import { CheckField } from '@/components/form/check-field';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/lib/forms/use-form';

export function VisibilityFields({ form, email, withPhoto }: { form: Form<ProfileValues>; email: string; withPhoto: boolean }) {
  const t = useMessages();
  return (
    <>
      <p className="muted">{t('shownText')}</p>
      <CheckField {...form.field('visibility.email')} label={t('showEmail')} hint={t('showEmailHint', { email })} />
      <TextField {...form.field('phone')} label={t('phone')} optional type="tel" autoComplete="tel" maxLength={25} />
      <CheckField {...form.field('visibility.phone')} label={t('showPhone')} />
      {withPhoto && <CheckField {...form.field('visibility.photo')} label={t('showPhoto')} hint={t('showPhotoHint')} />}
    </>
  );
}
