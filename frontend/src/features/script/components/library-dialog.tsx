import { useState } from 'react';
import { useDeleteScript, useNetworkScripts, useRenameScript, useSaveScript } from '@/features/script/api/script';
import { NameDialog } from '@/features/script/components/name-dialog';
import { useMessages } from '@/features/script/messages';
import { total, withoutIdentity } from '@/features/script/steps/step-values';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Dialog } from '@/components/dialog';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import type { SavedScript, ScriptDetail, StepDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface LibraryDialogProps {
  at: PartAddress;
  script: ScriptDetail;
  onClose: () => void;
}

/** What the network has for this technique: taken over, renamed, deleted. Open as long as it is in the page. */
export function LibraryDialog({ at, script, onClose }: LibraryDialogProps) {
  const t = useMessages();
  const toast = useToast();
  const network = useNetworkScripts(script.kind);
  const rename = useRenameScript();
  const remove = useDeleteScript();
  const save = useSaveScript(at);
  const [renaming, setRenaming] = useState<SavedScript>();
  const [removing, setRemoving] = useState<SavedScript>();

  const use = async (steps?: StepDetail[]) => {
    const before = script.steps;
    const saved = await save.mutateAsync({ version: script.version, steps: steps && withoutIdentity(steps) }).catch(() => undefined);
    if (!saved) return;
    toast(t(steps ? 'library.used' : 'library.reset'), () => save.mutate({ version: saved.version, steps: before }));
    onClose();
  };

  return (
    <Dialog open title={t('library.title')} onClose={onClose}>
      <Loaded query={network}>
        {({ usual, scripts }) => (
          <ul className="rows library">
            <li className="library__line">
              <div>
                <p>
                  <strong>{t('library.usual')}</strong>
                </p>
                <p className="muted small">{t('library.usualText')}</p>
                <p className="muted small">{t('library.facts', { steps: usual.length, minutes: total(usual) })}</p>
              </div>
              <Button small aria-label={t('library.useNamed', { name: t('library.usual') })} disabled={!script.adapted} onClick={() => void use()}>
                {t('library.use')}
              </Button>
            </li>
            {scripts.map((one) => (
              <SavedLine key={one.id} script={one} onUse={() => void use(one.steps)} onRename={() => setRenaming(one)} onRemove={() => setRemoving(one)} />
            ))}
            {scripts.length === 0 && <li className="library__line muted">{t('library.none')}</li>}
          </ul>
        )}
      </Loaded>
      {save.isError && <InlineError error={save.error} />}
      {renaming && (
        <NameDialog
          title={t('library.rename')}
          initial={renaming.name}
          onName={(name) => rename.mutateAsync({ script: renaming, name }).then(() => toast(t('library.renamed')))}
          onClose={() => setRenaming(undefined)}
        />
      )}
      {removing && (
        <ConfirmDialog
          open
          danger
          title={t('library.removeTitle')}
          confirm={t('library.remove')}
          onConfirm={() => remove.mutateAsync(removing.id).then(() => toast(t('library.removed')))}
          onClose={() => setRemoving(undefined)}
        >
          <p>
            <strong>{removing.name}</strong>
          </p>
          <p>{t('library.removeText')}</p>
        </ConfirmDialog>
      )}
    </Dialog>
  );
}

interface SavedLineProps {
  script: SavedScript;
  onUse: () => void;
  onRename: () => void;
  onRemove: () => void;
}

function SavedLine({ script, onUse, onRename, onRemove }: SavedLineProps) {
  const t = useMessages();
  const format = useFormat();
  const { author, mine, steps } = script;
  const name = format.text(script.name);
  const facts = [
    t('library.facts', { steps: steps.length, minutes: total(steps) }),
    author && t('library.by', { name: `${author.firstName} ${author.lastName}` }),
  ].filter(Boolean);
  return (
    <li className="library__line">
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p className="muted small">{facts.join('\u00a0· ')}</p>
      </div>
      <div className="cluster">
        <Button small aria-label={t('library.useNamed', { name })} onClick={onUse}>
          {t('library.use')}
        </Button>
        {mine && (
          <>
            <Button small look="quiet" aria-label={t('library.renameNamed', { name })} onClick={onRename}>
              {t('library.rename')}
            </Button>
            <Button small look="quiet" aria-label={t('library.removeNamed', { name })} onClick={onRemove}>
              {t('library.remove')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
