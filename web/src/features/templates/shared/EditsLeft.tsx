import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';

/** How often an approved language may still be changed at WhatsApp, or when the next time is. */
export function EditsLeft({ edits: { today, month, nextAt } }: { edits: Schemas['EditLimitsLeft'] }) {
  const { t } = useTranslation('template-view');
  const fmt = useFmt();
  return (
    <>
      {nextAt
        ? t('edits.next', { time: fmt.momentInZone(nextAt), left: fmt.number(month) })
        : t('edits.left', { today: fmt.number(today), month: fmt.number(month) })}
    </>
  );
}
