import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApprove } from '@/features/joining/api/requests';
import { RefuseDialog } from '@/features/joining/components/refuse-dialog';
import { useMessages } from '@/features/joining/messages';
import { Button } from '@/components/button';
import { SelectField } from '@/components/form/select-field';
import { InlineError } from '@/components/inline-error';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import type { Picked } from '@/components/pickers/picked';
import { useToast } from '@/components/toast';
import type { JoinRequest, MemberRole } from '@/lib/api/types';
import { whenDone } from '@/lib/api/when-done';
import { useSession } from '@/lib/auth/use-session';

/** The two answers: in, with role and organisation put right; or not, with a reason. */
export function Decision({ request }: { request: JoinRequest }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const { account } = useSession();
  const approve = useApprove();
  const [role, setRole] = useState<MemberRole>(request.role);
  const [organisation, setOrganisation] = useState<Picked | undefined>(request.organisation);
  const [refusing, setRefusing] = useState(false);
  const id = useId();
  const name = `${request.firstName} ${request.lastName}`;

  const accept = () =>
    whenDone(
      approve.mutateAsync({ id: request.id, version: request.version, role, organisationId: organisation?.id }),
      () => toast(t('requests.approved', { name })),
    );

  return (
    <div className="box form">
      <SelectField
        id={`${id}role`}
        label={t('requests.role')}
        value={role}
        options={(account?.grantableRoles ?? []).map((value) => ({ value, label: common(`role.${value}`) }))}
        onChange={(value) => value && setRole(value)}
      />
      <OrganisationPicker
        id={`${id}organisation`}
        label={t('requests.organisation')}
        hint={request.newOrganisation && t('requests.organisationNew', { name: request.newOrganisation.name })}
        optional
        value={organisation}
        onChange={setOrganisation}
      />
      <p className="muted">{t('requests.approveText', { name: request.firstName, email: request.email })}</p>
      {approve.isError && <InlineError error={approve.error} />}
      <div className="form__actions">
        <Button look="primary" busy={approve.isPending} onClick={accept}>
          {t('requests.approve')}
        </Button>
        <Button look="danger" onClick={() => setRefusing(true)}>
          {t('requests.refuse')}…
        </Button>
      </div>
      <RefuseDialog request={request} open={refusing} onClose={() => setRefusing(false)} />
    </div>
  );
}
