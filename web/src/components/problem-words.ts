import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/problem';

interface ProblemWords {
  text: string;
  reference?: string;
  /** Field → sentence, for a form: `form.setErrors(words.fields)`. */
  fields: Record<string, string>;
}

type Translate = (key: string | string[], options?: Record<string, unknown>) => string;

/** What any page may meet comes with the shell, the rest soon after. */
const both = (code: string) => [`problems:${code}`, `refusals:${code}`];

/** A refusal in the person's language: by its stable code, else the server's own sentence. */
export function problemWords(t: Translate, problem: unknown): ProblemWords {
  if (!(problem instanceof Refusal)) return { text: t('problems:unexpected'), fields: {} };
  const fields: Record<string, string> = {};
  for (const error of problem.problem.errors ?? []) {
    fields[error.field] = t(both(`field.${error.code ?? 'invalid'}`), {
      defaultValue: error.detail ?? t('problems:field.invalid'),
    });
  }
  return {
    // Those of WhatsApp are told with its own words.
    text: t(both(problem.code), { detail: problem.problem.detail, defaultValue: problem.problem.detail ?? t('problems:unexpected') }),
    reference: problem.problem.reference,
    fields,
  };
}

export function useProblemWords(problem: unknown): ProblemWords {
  const { t } = useTranslation('problems');
  return problemWords(t as Translate, problem);
}
