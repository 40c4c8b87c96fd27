import { useEffect, useRef, useState } from 'react';
import { TextField } from '@/components/form/text-field';

interface SettledTextFieldProps {
  id: string;
  label: string;
  placeholder?: string;
  value: string | undefined;
  onSettle: (value: string | undefined) => void;
}

const PAUSE = 450;

/** A text filter that acts when one stops typing, not at each letter. */
export function SettledTextField({ id, label, placeholder, value, onSettle }: SettledTextFieldProps) {
  const [text, setText] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The way back in the history, or "clear the filters", changes it from outside.
  if (seen !== value) {
    setSeen(value);
    if ((value ?? '') !== text.trim()) setText(value ?? '');
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSettle(next.trim() || undefined), PAUSE);
  };

  return <TextField id={id} label={label} placeholder={placeholder} value={text} maxLength={100} aria-required={undefined} onChange={type} />;
}
