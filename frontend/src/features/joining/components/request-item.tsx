import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Decision } from '@/features/joining/components/decision';
import { Outcome } from '@/features/joining/components/outcome';
import { useMessages } from '@/features/joining/messages';
import { Button } from '@/components/button';
import { Chip } from '@/components/chip';
import { UndeliveredMark } from '@/components/undelivered';
import type { JoinRequest } from '@/lib/api/types';
import { phoneText } from '@/lib/format/phone';
import { useFormat } from '@/lib/format/use-format';
import './request-item.css';

/** Who asks, from where, and why; then the decision, or what came of it. */
export function RequestItem({ request }: { request: JoinRequest }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = `${request.firstName} ${request.lastName}`;
  const organisation = request.organisation?.name ?? request.newOrganisation?.name;
  const pending = request.state === 'PENDING';

  return (
    <li className="request">
      <div className="request__head">
        <h2 className="request__name">{name}</h2>
        <p className="muted small">{t('requests.submitted', { date: format.day(request.submittedAt) })}</p>
      </div>
      <p>{[request.jobTitle && format.text(request.jobTitle), common(`role.${request.role}`)].filter(Boolean).join(' · ')}</p>
      <p className="muted">
        {[organisation && format.text(organisation), request.territory?.name].filter(Boolean).join(' · ')}{' '}
        {request.newOrganisation && <Chip tone="notice">{t('requests.newOrganisation')}</Chip>}
      </p>
      {request.message && <p className="request__message as-typed">{format.text(request.message)}</p>}
      <p className="small">
        <a href={`mailto:${request.email}`}>{request.email}</a>
        {request.undeliveredSince && (
          <>
            {' '}
            <UndeliveredMark since={request.undeliveredSince} />
          </>
        )}
        {request.phone && <span className="muted"> · {phoneText(request.phone)}</span>}
      </p>
      {pending ? (
        <>
          <p>
            <Button
              look={open ? 'quiet' : 'secondary'}
              aria-expanded={open}
              aria-controls={id}
              aria-label={open ? undefined : t('requests.examineNamed', { name })}
              onClick={() => setOpen(!open)}
            >
              {t(open ? 'requests.fold' : 'requests.examine')}
            </Button>
          </p>
          <div id={id} hidden={!open}>
            {open && <Decision request={request} />}
          </div>
        </>
      ) : (
        <Outcome request={request} />
      )}
    </li>
  );
}
