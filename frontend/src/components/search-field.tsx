import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './search-field.css';

interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

const PAUSE = 350;

/** Searches when one stops typing, or on Enter; for a form that has more to it. */
export function SearchInput({ label, placeholder, value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The way back in the history, or "clear the filters", changes it from outside.
  if (seen !== value) {
    setSeen(value);
    if ((value ?? '') !== text.trim()) setText(value ?? '');
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (next: string) => {
    clearTimeout(timer.current);
    if (next.trim() !== (value ?? '')) onChange(next.trim() || undefined);
  };

  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(next), PAUSE);
  };

  return (
    <div className="search-field">
      <input
        type="search"
        className="control"
        aria-label={label}
        placeholder={placeholder ?? label}
        value={text}
        maxLength={100}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && search(text)}
      />
      <button type="submit" className="search-field__button" aria-label={t('list.search')} onClick={() => search(text)}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="M13 13l4.5 4.5" />
          </g>
        </svg>
      </button>
    </div>
  );
}

/** A search that is all there is to say. */
export function SearchField(props: SearchFieldProps) {
  return (
    <form role="search" className="search-form" onSubmit={(event) => event.preventDefault()}>
      <SearchInput {...props} />
    </form>
  );
}
