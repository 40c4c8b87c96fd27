import './stages.css';

interface StagesProps {
  label: string;
  stages: string[];
  /** From 0. */
  current: number;
}

/** How far something has come, on the way that it goes. */
export function Stages({ label, stages, current }: StagesProps) {
  return (
    <ol className="stages" aria-label={label}>
      {stages.map((stage, index) => (
        <li key={stage} className={`stages__one${index < current ? ' stages__one--past' : ''}`} aria-current={index === current ? 'step' : undefined}>
          {stage}
        </li>
      ))}
    </ol>
  );
}
