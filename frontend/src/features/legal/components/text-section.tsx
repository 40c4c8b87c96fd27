import type { ReactNode } from 'react';

interface TextSectionProps {
  title: string;
  text: string;
  /** One point a line. */
  asList?: boolean;
  children?: ReactNode;
}

export function TextSection({ title, text, asList, children }: TextSectionProps) {
  return (
    <section className="stack stack--tight">
      <h2>{title}</h2>
      {asList ? (
        <ul>
          {text.split('\n').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{text}</p>
      )}
      {children}
    </section>
  );
}
