import type { fr } from '@/features/contact/messages.fr';
import type { Translated } from '@/lib/i18n/i18n';

export const en: Translated<typeof fr> = {
  title: 'Whom would you like to see again?',
  text: 'Tick, among the people you met, those you would like to see again. Somebody only learns of it who ticked you as well.',
  until: 'You can change your mind until midnight. All of it is erased on {{date}}.',
  closed: 'The choices are made. All of it is erased on {{date}}: note how to reach each other until then.',
  byLink: 'Without an account, this page opens until the day after the event: note how to reach each other in time.',
  wish: 'I would like to see {{name}} again',
  mutual: 'You chose each other',
  noWay: 'This person shows neither address nor number: look for them during the break.',
  mine: 'What those who chose you as well will see:',
  nothing: 'your name and your organisation, and no way to reach you.',
  profile: 'Change that in my profile',
  address: 'How to reach you',
  addressHint: 'An address or a number, given only to people whom you choose and who choose you.',
  save: 'Save',
  saved: 'Saved.',
};
