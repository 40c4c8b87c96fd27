import { Link } from 'react-router-dom';
import { useMessages } from '@/features/home/messages';
import type { Home } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

type Todo = Home['toDo'][number];

/** Where each task is done: a page of its own, or that of each event. */
const PAGES: Record<Todo['task'], string | ((event: string) => string)> = {
  DECIDE_JOIN_REQUESTS: '/demandes',
  REPAIR_INVITATION: '/demandes?etat=acceptees',
  ANSWER_COMMITMENT: '/engagements',
  VALIDATE_EVENT: (event) => `/rencontres/${event}`,
  REVISE_EVENT: (event) => `/rencontres/${event}`,
  PUBLISH_EVENT: (event) => `/rencontres/${event}`,
  FINISH_DRAFT: (event) => `/rencontres/${event}/modifier`,
  LATE_TASK: (event) => `/rencontres/${event}/preparation`,
  DECIDE_AMENDMENT: (event) => `/rencontres/${event}/compte-rendu/modifier`,
  PUBLISH_MINUTES: (event) => `/rencontres/${event}/compte-rendu/modifier`,
  WRITE_MINUTES: (event) => `/rencontres/${event}/compte-rendu/modifier`,
};

/** What waits for the reader, until it is done: first on the page, with the way to each place. */
export function ToDo({ todos }: { todos: Todo[] }) {
  const t = useMessages();
  if (todos.length === 0) return null;
  return (
    <section className="box box--notice stack stack--tight home__to-do" aria-labelledby="a-faire">
      <h2 id="a-faire">{t('toDo')}</h2>
      <ul className="home__tasks">
        {todos.map((todo) => (
          <li key={todo.task}>
            <Task todo={todo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Task({ todo: { task, total, events } }: { todo: Todo }) {
  const t = useMessages();
  const format = useFormat();
  const page = PAGES[task];
  const what = t(`task.${task}`, { count: total });
  if (typeof page === 'string') return <Link to={page}>{what}</Link>;
  const left = total - events.reduce((sum, event) => sum + event.count, 0);
  return (
    <>
      <p className="home__task">{what}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <Link to={page(event.id)}>{format.text(event.title)}</Link>
            {event.count > 1 && <span className="muted small"> ({format.number(event.count)})</span>}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="muted small">{t('more', { count: left })}</p>}
    </>
  );
}
