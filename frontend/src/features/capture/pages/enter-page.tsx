import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { tidyCode } from '@/features/capture/api/table';
import { useMessages } from '@/features/capture/messages';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import { PageHeader } from '@/components/page-header';
import './table-page.css';

/** For whoever has the card of a table before them, and no way to scan it. */
export function EnterPage() {
  const t = useMessages();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <div className="table-page">
      <PageHeader title={t('enter.title')} lead={<p>{t('enter.lead')}</p>} />
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const tidy = tidyCode(code);
          if (tidy) void navigate(`/t/${encodeURIComponent(tidy)}`);
          else setWrong(true);
        }}
      >
        <TextField
          id="table-code"
          className="table-page__code"
          label={t('enter.code')}
          error={wrong ? t('enter.required') : undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={12}
          value={code}
          onChange={setCode}
        />
        <Button type="submit" look="primary">
          {t('enter.go')}
        </Button>
      </form>
    </div>
  );
}
