import { type KeyboardEvent, useState } from 'react';
import { useSkillSuggestions } from '@/features/profile/api/profile';
import { useMessages } from '@/features/profile/messages';
import { Button } from '@/components/button';
import { Field } from '@/components/form/field';
import '@/components/pickers/combo-box.css';
import './lists.css';

interface SkillsFieldProps {
  id: string;
  error?: string;
  value: string[];
  onChange: (value: string[]) => void;
}

const MOST = 20;

/** Adds what is typed; a skill that is there already is not added twice, whatever its capitals. */
export function addSkill(skills: string[], typed: string): string[] {
  const skill = typed.trim();
  const same = (one: string) => one.localeCompare(skill, 'fr', { sensitivity: 'base' }) === 0;
  return skill === '' || skills.length >= MOST || skills.some(same) ? skills : [...skills, skill];
}

export function SkillsField({ id, error, value, onChange }: SkillsFieldProps) {
  const t = useMessages();
  const [typed, setTyped] = useState('');
  const { data: suggestions = [] } = useSkillSuggestions(typed);

  const add = () => {
    onChange(addSkill(value, typed));
    setTyped('');
  };

  // Enter adds the skill; the form is sent by its own button.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };

  return (
    <Field id={id} label={t('skills')} hint={t('skillsHint')} error={error} optional>
      {value.length > 0 && (
        <ul className="picked">
          {value.map((skill) => (
            <li key={skill} className="picked__item">
              {skill}
              <button
                type="button"
                className="picked__remove"
                aria-label={t('removeSkill', { name: skill })}
                onClick={() => onChange(value.filter((one) => one !== skill))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="skills">
        <input
          id={id}
          className="control"
          list={`${id}-known`}
          value={typed}
          maxLength={60}
          autoComplete="off"
          disabled={value.length >= MOST}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button aria-label={t('addSkill')} onClick={add}>
          +
        </Button>
      </div>
      <datalist id={`${id}-known`}>
        {suggestions.map((skill) => (
          <option key={skill} value={skill} />
        ))}
      </datalist>
    </Field>
  );
}
