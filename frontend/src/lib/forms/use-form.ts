import { type FormEvent, useCallback, useId, useRef, useState } from 'react';
import { isProblem } from '@/lib/api/problem';
import { useDraft } from '@/lib/forms/use-draft';

export type FormErrors = Record<string, string>;

interface FormOptions<Values extends object> {
  /** Names form and person; what is typed is kept under it. */
  draftKey: string;
  initial: Values;
  /** Messages by field name; empty when all is well. */
  validate?: (values: Values) => FormErrors;
  submit: (values: Values) => Promise<void>;
  /** The form's name of a field that the API names otherwise. */
  rename?: (serverField: string) => string | undefined;
}

/** `createEvent.request.segments[0].title` names the field `segments[0].title` of the form. */
export function fieldNameOf(serverField: string, known: (name: string) => boolean): string {
  let name = serverField;
  while (!known(name) && name.includes('.')) name = name.slice(name.indexOf('.') + 1);
  return known(name) ? name : serverField;
}

/**
 * State of a form: values that survive a reload, messages by field from our own checks and from the API, the fault of
 * the last attempt. Nothing typed is ever thrown away by a failure.
 */
export function useForm<Values extends object>({ draftKey, initial, validate, submit, rename }: FormOptions<Values>) {
  const { values, change, discard, restored } = useDraft(draftKey, initial);
  const [errors, setErrors] = useState<FormErrors>({});
  const [failure, setFailure] = useState<unknown>();
  const [attempts, setAttempts] = useState(0);
  const [submitting, setSubmitting] = useState(false);
  const busy = useRef(false);
  const prefix = useId();

  const set = useCallback(
    <Name extends keyof Values & string>(name: Name, value: Values[Name]) => {
      change((current) => ({ ...current, [name]: value }));
      setErrors((current) => Object.fromEntries(Object.entries(current).filter(([field]) => field !== name)));
    },
    [change],
  );

  const fieldId = useCallback((name: string) => `${prefix}${name}`, [prefix]);

  async function attempt() {
    if (busy.current) return;
    const found = validate?.(values) ?? {};
    setErrors(found);
    setFailure(undefined);
    if (Object.keys(found).length > 0) {
      setAttempts((count) => count + 1);
      return;
    }
    busy.current = true;
    setSubmitting(true);
    try {
      await submit(values);
      discard();
    } catch (error) {
      if (isProblem(error)) {
        const known = (name: string) => document.getElementById(fieldId(name)) !== null;
        const nameOf = (field: string) => rename?.(field) ?? fieldNameOf(field, known);
        setErrors(Object.fromEntries(error.fieldErrors.map((e) => [nameOf(e.field), e.message])));
      }
      setFailure(error);
      setAttempts((count) => count + 1);
    } finally {
      busy.current = false;
      setSubmitting(false);
    }
  }

  /** Begins again with other values, such as those that somebody else saved meanwhile. */
  const restart = (backTo: Values) => {
    discard(backTo);
    setErrors({});
    setFailure(undefined);
  };

  return {
    restart,
    values,
    errors,
    failure,
    /** Grows at each refused attempt: the summary takes the focus each time. */
    attempts,
    submitting,
    restored,
    set,
    change,
    discard,
    fieldId,
    /** The same as `onSubmit`, after a question was answered. */
    send: attempt,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      void attempt();
    },
    /** Props of a text-like field. */
    field: <Name extends keyof Values & string>(name: Name) => ({
      id: fieldId(name),
      name,
      value: values[name],
      error: errors[name],
      onChange: (value: Values[Name]) => set(name, value),
    }),
  };
}

export type Form<Values extends object> = ReturnType<typeof useForm<Values>>;
