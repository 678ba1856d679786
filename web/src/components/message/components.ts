/** Meta's components of a template, as far as a preview reads them. Case differs between what was created and what is answered. */
export interface TemplateComponent {
  type?: string;
  format?: string;
  text?: string;
  code_expiration_minutes?: number;
  example?: unknown;
  buttons?: TemplateButton[];
  cards?: { components?: TemplateComponent[] }[];
  limited_time_offer?: { text?: string };
}

export interface TemplateButton {
  type?: string;
  text?: string;
  url?: string;
  example?: unknown;
}

export const lower = (word: string | undefined) => (word ?? '').toLowerCase();

type Example = Record<string, unknown> | undefined;

/** Fills the holes of a text with the samples that Meta was shown; a hole without one stays. */
export function withSamples(text: string, example: unknown, part: 'header' | 'body'): string {
  const samples = samplesOf(example as Example, part);
  return text.replace(/\{\{\s*([^{}\s]+)\s*\}\}/g, (hole, name: string) => samples.get(name) ?? hole);
}

function samplesOf(example: Example, part: string): Map<string, string> {
  const named = example?.[`${part}_text_named_params`];
  if (Array.isArray(named)) {
    return new Map(
      (named as { param_name?: string; example?: string }[]).map((sample) => [sample.param_name ?? '', sample.example ?? '']),
    );
  }
  const placed = example?.[`${part}_text`];
  const row: unknown = Array.isArray(placed) && Array.isArray(placed[0]) ? placed[0] : placed;
  return new Map(Array.isArray(row) ? row.map((sample, at) => [String(at + 1), String(sample)]) : []);
}

/** The sample of a button: a whole address, or what stands in its hole. */
export function buttonSample(button: TemplateButton): string | undefined {
  const sample: unknown = Array.isArray(button.example) ? button.example[0] : button.example;
  if (typeof sample !== 'string') return button.url;
  if (!button.url || sample.startsWith('http')) return sample;
  return button.url.replace(/\{\{[^{}]*\}\}/, sample);
}
