import { useMessages } from '@/features/script/messages';

/** What the keys do: whoever runs a part has no hand for a mouse. */
export function KeyList() {
  const t = useMessages();
  const keys = [
    { keys: [t('clock.space'), '→'], does: t('clock.keyNext') },
    { keys: ['←'], does: t('clock.keyBack') },
    { keys: ['P'], does: t('clock.keyPause') },
    { keys: ['+'], does: t('clock.keyMore') },
    { keys: ['−'], does: t('clock.keyLess') },
  ];
  return (
    <div className="clock-panel__keys small" role="group" aria-label={t('clock.keys')}>
      {keys.map(({ keys: names, does }) => (
        <p key={does}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}{' '}
          {does}
        </p>
      ))}
    </div>
  );
}
