import { useMessages } from '@/features/events/messages';
import type { AskedQuestion, RegistrationEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** What somebody answered, question by question. */
export function AnswerList({ entry, questions }: { entry: RegistrationEntry; questions: AskedQuestion[] }) {
  const t = useMessages();
  const format = useFormat();
  const answered = questions.flatMap((question) => {
    const answer = entry.answers.find(({ questionId }) => questionId === question.id);
    return answer ? [{ question, values: answer.values }] : [];
  });
  if (answered.length === 0) return null;
  return (
    <dl className="facts">
      {answered.map(({ question, values }) => (
        <div key={question.id}>
          <dt>{format.text(question.label)}</dt>
          <dd>
            {question.kind === 'YES_NO' ? t(values[0] === 'YES' ? 'registrations.yes' : 'registrations.no') : format.text(values.join(', '))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
