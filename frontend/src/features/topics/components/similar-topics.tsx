import { Link } from 'react-router-dom';
import { useTopics } from '@/features/topics/api/topics';
import { useMessages } from '@/features/topics/messages';
import { useFormat } from '@/lib/format/use-format';
import { useDebounced } from '@/lib/hooks/use-debounced';

/** The word that says most, as far as length tells: enough to find a twin before it is born. */
const longestWord = (title: string) =>
  title.split(/[^\p{L}\p{N}]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Open topics that share a word with the title that is being typed. */
export function SimilarTopics({ title }: { title: string }) {
  const t = useMessages();
  const format = useFormat();
  const word = useDebounced(longestWord(title), 400);
  const topics = useTopics({ q: word, state: 'PROPOSED', size: 3 }, word.length > 4);
  const found = word.length > 4 ? (topics.data?.items ?? []) : [];
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="box box--notice stack stack--tight">
          <p>{t('form.similar')}</p>
          <ul>
            {found.map((topic) => (
              <li key={topic.id}>
                <Link to={`/sujets/${topic.id}`}>{format.text(topic.title)}</Link>{' '}
                <span className="muted small">
                  {t('backing', { count: topic.backing, formatted: format.number(topic.backing) })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
