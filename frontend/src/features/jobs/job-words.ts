import { useMessages } from '@/features/jobs/messages';
import { fr } from '@/features/jobs/messages.fr';

type Known = keyof typeof fr.job;

export const JOBS = Object.keys(fr.job) as Known[];

const isKnown = (name: string): name is Known => name in fr.job;

/** What a job is called on the screen. */
export function useJobName() {
  const t = useMessages();
  return (name: string) => (isKnown(name) ? t(`job.${name}`) : name);
}
