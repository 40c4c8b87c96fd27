import { useTranslation } from 'react-i18next';
import type { BriefValues, GoalValues } from '@/features/preparation/brief-values';
import { useMessages } from '@/features/preparation/messages';
import { Button } from '@/components/button';
import { SelectField } from '@/components/form/select-field';
import { TextAreaField } from '@/components/form/text-area-field';
import type { Form } from '@/lib/forms/use-form';
import './goal-fields.css';

/** Everything but a pause can serve a goal. */
const TECHNIQUES = [
  'FIELD_VISIT', 'TALK', 'SPEED_DATING', 'PEER_SUPERVISION', 'WORLD_CAFE', 'ROTATING_WORKSHOPS', 'FORESIGHT_WORKSHOP',
  'SHARED_DIAGNOSIS', 'PLENARY',
] as const;
const MOST = 12;

export function GoalFields({ form }: { form: Form<BriefValues> }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const { goals } = form.values;

  const set = (index: number, changes: Partial<GoalValues>) =>
    form.set('goals', goals.map((goal, i) => (i === index ? { ...goal, ...changes } : goal)));

  return (
    <fieldset className="goals">
      <legend className="field__label">{t('brief.goals')}</legend>
      <p className="field__hint">{t('brief.goalHint')}</p>
      {goals.map((goal, index) => {
        const number = index + 1;
        const name = `goals[${index}].text`;
        return (
          // Goals have no identity of their own: their place is what tells them apart.
          <div key={index} className="goals__goal">
            <TextAreaField
              id={form.fieldId(name)}
              label={t('brief.goal', { number })}
              rows={2}
              maxLength={300}
              value={goal.text}
              error={form.errors[name]}
              onChange={(text) => set(index, { text })}
            />
            <div className="goals__technique">
              <SelectField
                id={form.fieldId(`goals[${index}].technique`)}
                label={t('brief.technique')}
                value={goal.technique}
                empty={t('brief.noTechnique')}
                options={TECHNIQUES.map((value) => ({ value, label: common(`events.segment.${value}`) }))}
                onChange={(technique) => set(index, { technique })}
              />
              {goals.length > 1 && (
                <Button
                  look="quiet"
                  aria-label={t('brief.removeGoal', { number })}
                  onClick={() => form.set('goals', goals.filter((_goal, i) => i !== index))}
                >
                  ×
                </Button>
              )}
            </div>
          </div>
        );
      })}
      {goals.length < MOST && (
        <div>
          <Button small onClick={() => form.set('goals', [...goals, { text: '', technique: '' }])}>
            {t('brief.addGoal')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
