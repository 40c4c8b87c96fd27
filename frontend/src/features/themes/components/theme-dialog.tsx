import { useTranslation } from 'react-i18next';
import { useSaveTheme } from '@/features/themes/api/themes';
import { useMessages } from '@/features/themes/messages';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ErrorSummary } from '@/components/form/error-summary';
import { RadioField } from '@/components/form/choice-field';
import { TextField } from '@/components/form/text-field';
import { useToast } from '@/components/toast';
import type { Axis, Theme } from '@/lib/api/types';
import { useForm } from '@/lib/forms/use-form';

const AXES = ['ADAPTATION', 'MITIGATION', 'CROSS_CUTTING'] as const;

interface ThemeDialogProps {
  /** None for a new one. */
  theme?: Theme;
  open: boolean;
  onClose: () => void;
}

export function ThemeDialog({ theme, open, onClose }: ThemeDialogProps) {
  const t = useMessages();
  return (
    <Dialog open={open} title={theme ? t('editNamed', { name: theme.nameFr }) : t('add')} onClose={onClose}>
      <ThemeForm theme={theme} onDone={onClose} />
    </Dialog>
  );
}

function ThemeForm({ theme, onDone }: { theme?: Theme; onDone: () => void }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const save = useSaveTheme();
  const form = useForm<{ nameFr: string; nameEn: string; axis: Axis }>({
    draftKey: `theme/${theme?.id ?? 'new'}`,
    initial: { nameFr: theme?.nameFr ?? '', nameEn: theme?.nameEn ?? '', axis: theme?.axis ?? 'CROSS_CUTTING' },
    validate: ({ nameFr, nameEn }) => ({
      ...(nameFr.trim() ? {} : { nameFr: t('error.nameFr') }),
      ...(nameEn.trim() ? {} : { nameEn: t('error.nameEn') }),
    }),
    submit: async ({ nameFr, nameEn, axis }) => {
      await save.mutateAsync({ theme, names: { nameFr: nameFr.trim(), nameEn: nameEn.trim(), axis } });
      form.discard();
      toast(t('saved', { name: nameFr.trim() }));
      onDone();
    },
  });
  return (
    <form className="form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      <TextField {...form.field('nameFr')} label={t('nameFr')} maxLength={80} />
      <TextField {...form.field('nameEn')} label={t('nameEn')} lang="en" maxLength={80} />
      <RadioField
        {...form.field('axis')}
        label={t('axis')}
        inline
        choices={AXES.map((value) => ({ value, label: common(`axis.${value}`) }))}
      />
      <div className="dialog__actions">
        <Button look="quiet" onClick={onDone}>
          {common('dialog.cancel')}
        </Button>
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
