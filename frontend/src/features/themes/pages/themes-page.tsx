import { useState } from 'react';
import { useArchiveTheme, useMoveThemes, useVocabulary } from '@/features/themes/api/themes';
import { ThemeDialog } from '@/features/themes/components/theme-dialog';
import { ThemeRow } from '@/features/themes/components/theme-row';
import { useMessages } from '@/features/themes/messages';
import { positionsAfterMove } from '@/features/themes/reorder';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { EmptyState } from '@/components/empty-state';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import type { Theme } from '@/lib/api/types';

export function ThemesPage() {
  const t = useMessages();
  const vocabulary = useVocabulary();
  const [edited, setEdited] = useState<Theme | 'new'>();
  return (
    <>
      <PageHeader
        title={t('title')}
        shortTitle={t('shortTitle')}
        lead={t('lead')}
        actions={
          <Button look="primary" onClick={() => setEdited('new')}>
            {t('add')}
          </Button>
        }
      />
      <Loaded query={vocabulary}>{({ items }) => <Vocabulary themes={items} onEdit={setEdited} />}</Loaded>
      <ThemeDialog
        theme={edited === 'new' ? undefined : edited}
        open={edited !== undefined}
        onClose={() => setEdited(undefined)}
      />
    </>
  );
}

function Vocabulary({ themes, onEdit }: { themes: Theme[]; onEdit: (theme: Theme) => void }) {
  const t = useMessages();
  const toast = useToast();
  const move = useMoveThemes();
  const archive = useArchiveTheme();
  const [archiving, setArchiving] = useState<Theme>();
  const current = themes.filter((theme) => !theme.archived);
  const archived = themes.filter((theme) => theme.archived);

  const shift = (theme: Theme, index: number, by: -1 | 1) => {
    if (move.isPending) return;
    move.mutate(positionsAfterMove(current, index, index + by), {
      onSuccess: () => toast(t('moved', { name: theme.nameFr, number: index + by + 1 })),
    });
  };
  const confirmArchive = async () => {
    if (!archiving) return;
    await archive.mutateAsync(archiving);
    toast(t('archived', { name: archiving.nameFr }), () => archive.mutate({ ...archiving, archived: true }));
  };

  return (
    <div className="themes-admin stack stack--wide">
      {move.isError && <InlineError error={move.error} />}
      {current.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      <ol className="rows">
        {current.map((theme, index) => (
          <ThemeRow
            key={theme.id}
            theme={theme}
            first={index === 0}
            last={index === current.length - 1}
            onMove={(by) => shift(theme, index, by)}
            onEdit={() => onEdit(theme)}
            onArchive={() => setArchiving(theme)}
          />
        ))}
      </ol>
      {archived.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="archives">
          <h2 id="archives">{t('archivedTitle')}</h2>
          <ul className="rows">
            {archived.map((theme) => (
              <li key={theme.id} className="theme-row">
                <p className="muted">{theme.nameFr}</p>
                <Button
                  look="quiet"
                  small
                  aria-label={t('restoreNamed', { name: theme.nameFr })}
                  onClick={() => archive.mutate(theme, { onSuccess: () => toast(t('restored', { name: theme.nameFr })) })}
                >
                  {t('restore')}
                </Button>
              </li>
            ))}
          </ul>
          {archive.isError && <InlineError error={archive.error} />}
        </section>
      )}
      <ConfirmDialog
        open={archiving !== undefined}
        title={t('archiveTitle', { name: archiving?.nameFr ?? '' })}
        confirm={t('archive')}
        onConfirm={confirmArchive}
        onClose={() => setArchiving(undefined)}
      >
        <p>{t('archiveText')}</p>
      </ConfirmDialog>
    </div>
  );
}
