import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import type { Category } from '../model/content';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Within what Meta takes for each category, in seconds; -1 is 30 days. Source: Meta, "Time-to-live", 2025-10-31. */
const CHOICES: Record<Category, number[]> = {
  authentication: [MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, -1],
  utility: [5 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 12 * HOUR, -1],
  marketing: [12 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY],
};

/** How long WhatsApp may try, as options of a list; what is set already is always among them. */
export function useTtlChoices(category: Category, now: number | undefined): { value: string; label: string }[] {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const choices = CHOICES[category];
  const all = now === undefined || choices.includes(now) ? choices : [...choices, now];
  return [{ value: '', label: t('basics.ttlOwn') }, ...all.map((seconds) => ({ value: String(seconds), label: fmt.length(seconds === -1 ? 30 * DAY : seconds) }))];
}
