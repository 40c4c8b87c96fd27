import { type FormEvent, useState } from 'react';
import { useGiveAddress } from '@/features/contact/api/contacts';
import { useMessages } from '@/features/contact/messages';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';

/** Somebody without an account is in no directory: what those who match learn is written here, or nothing. */
export function GuestAddress({ eventId, address }: { eventId: string; address: string }) {
  const t = useMessages();
  const toast = useToast();
  const give = useGiveAddress(eventId);
  const [value, setValue] = useState(address);
  const send = (event: FormEvent) => {
    event.preventDefault();
    give.mutate(value.trim(), { onSuccess: () => toast(t('saved')) });
  };
  return (
    <form className="stack stack--tight" onSubmit={send}>
      <TextField id="contact-address" optional label={t('address')} hint={t('addressHint')} maxLength={200} value={value} onChange={setValue} />
      {give.isError && <InlineError error={give.error} />}
      <p>
        <Button type="submit" small busy={give.isPending}>
          {t('save')}
        </Button>
      </p>
    </form>
  );
}
