export interface FieldError {
  field: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  errors?: FieldError[];
}

const TYPE_PREFIX = 'urn:reseau-climat:problem:';

/** What the API answered instead of what was asked for (RFC 9457). `slug` is the stable end of its type. */
export class Problem extends Error {
  readonly status: number;
  readonly slug: string;
  readonly title: string;
  readonly detail?: string;
  readonly requestId?: string;
  readonly fieldErrors: FieldError[];
  /** The whole document, for what only one type of problem says. */
  readonly body: object;

  constructor(status: number, body: ProblemBody = {}, requestId?: string) {
    super(body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.slug = body.type?.startsWith(TYPE_PREFIX) ? body.type.slice(TYPE_PREFIX.length) : '';
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.requestId = body.instance ?? requestId;
    this.fieldErrors = body.errors ?? [];
    this.body = body;
  }
}

/** No answer at all: no network, or nobody listening. */
export class OfflineError extends Error {
  constructor(cause?: unknown) {
    super('offline', { cause });
    this.name = 'OfflineError';
  }
}

export function isProblem(error: unknown, status?: number): error is Problem {
  return error instanceof Problem && (status === undefined || error.status === status);
}

/** A gateway's HTML page is no problem document: its status is then all there is to tell. */
export function toProblem(response: Response, body: unknown): Problem {
  const document = typeof body === 'object' && body !== null ? (body as ProblemBody) : {};
  return new Problem(response.status, document, response.headers.get('X-Request-Id') ?? undefined);
}
