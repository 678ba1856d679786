import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import rows from '../parts/rows.module.css';
import { detailWords } from './details';

interface AuditRowProps {
  entry: Schemas['AuditTrailEntry'];
  /** Of people and keys, by id. */
  names: Map<string, string>;
}

/** Who did what, to what, and when, as a sentence. */
export function AuditRow({ entry, names }: AuditRowProps) {
  const { t } = useTranslation('settings-audit');
  const fmt = useFmt();
  const who = entry.actorName ?? names.get(entry.actorId) ?? t(`actor.${entry.actorKind}`, { defaultValue: entry.actorKind });
  const whom = entry.subjectId === entry.actorId ? undefined : names.get(entry.subjectId);
  const details = detailWords(t as Parameters<typeof detailWords>[0], fmt, names, entry.details);
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <strong>
          <bdi>{who}</bdi>
        </strong>{' '}
        {t(`action.${entry.action.replaceAll('.', '_')}`, { defaultValue: entry.action })}
        {whom && (
          <>
            : <bdi>{whom}</bdi>
          </>
        )}
        {details && <div className={rows.small}>{details}</div>}
      </div>
      <time className={`${rows.small} num`} dateTime={entry.at}>
        {fmt.moment(entry.at)}
      </time>
    </li>
  );
}
