import { useEffect, useRef } from 'react';
import { useMessages } from '@/features/facilitation/messages';
import { Part } from '@/features/facilitation/settings/part';
import type { RotationValues } from '@/features/facilitation/settings/rotation-form';
import { moved, type Wish } from '@/features/facilitation/settings/wishes';
import { Button } from '@/components/button';
import { CheckField } from '@/components/form/check-field';
import type { Form } from '@/lib/forms/use-form';

/** What counts most, in an order. Whoever moves a line keeps it under the finger. */
export function WishFields({ form }: { form: Form<RotationValues> }) {
  const t = useMessages();
  const { wishes } = form.values;
  const toFocus = useRef<string>(undefined);

  useEffect(() => {
    if (toFocus.current === undefined) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  const buttonId = (wish: Wish, way: 'up' | 'down') => form.fieldId(`wishes-${wish}-${way}`);
  const move = (index: number, wish: Wish, by: -1 | 1) => {
    const to = index + by;
    // At an end of the list that button is disabled, and could not hold the focus.
    const way = to === 0 ? 'down' : to === wishes.length - 1 ? 'up' : by < 0 ? 'up' : 'down';
    toFocus.current = buttonId(wish, way);
    form.set('wishes', moved(wishes, index, by));
  };

  return (
    <Part title={t('settings.wishes')} hint={t('settings.wishesHint')}>
      <ol className="rotation-wishes">
        {wishes.map(({ wish, kept }, index) => {
          const words = t(`settings.wish.${wish}`);
          return (
            <li key={wish}>
              <span aria-hidden="true" className="muted">
                {index + 1}
              </span>
              <CheckField
                id={form.fieldId(`wishes-${wish}`)}
                label={words}
                value={kept}
                onChange={(value) => form.set('wishes', wishes.map((one) => (one.wish === wish ? { wish, kept: value } : one)))}
              />
              <span className="cluster">
                <Button
                  id={buttonId(wish, 'up')}
                  small
                  disabled={index === 0}
                  aria-label={t('settings.up', { wish: words })}
                  onClick={() => move(index, wish, -1)}
                >
                  ↑
                </Button>
                <Button
                  id={buttonId(wish, 'down')}
                  small
                  disabled={index === wishes.length - 1}
                  aria-label={t('settings.down', { wish: words })}
                  onClick={() => move(index, wish, 1)}
                >
                  ↓
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
