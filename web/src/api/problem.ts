/** RFC 9457, as the server writes it. */
interface FieldError {
  field: string;
  code?: string;
  detail?: string;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  reference: string;
  errors: FieldError[];
  /** Of `session-ended`: why. */
  reason?: string;
}

/** The server said no, or could not be asked. */
export class Refusal extends Error {
  readonly status: number;
  /** Stable, see docs/operate/error-codes.md; `unreachable` when no answer came. */
  readonly code: string;
  readonly problem: Partial<Problem>;
  readonly headers: Headers;

  constructor(status: number, problem: Partial<Problem>, headers = new Headers()) {
    super(problem.detail ?? `HTTP ${status}`);
    this.name = 'Refusal';
    this.status = status;
    this.code = problem.code ?? (status === 0 ? 'unreachable' : `http-${status}`);
    this.problem = problem;
    this.headers = headers;
  }

  static unreachable(cause: unknown): Refusal {
    const refusal = new Refusal(0, {});
    refusal.cause = cause;
    return refusal;
  }

  get signedOut(): boolean {
    return this.status === 401 && this.code !== 'wrong-credentials';
  }
}
