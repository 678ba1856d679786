import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';

/** Not everybody has told a name, and not everybody may see it. */
export function PersonName({ person }: { person: Schemas['Person'] }) {
  const { t } = useTranslation('campaign-view');
  return person.name ? <bdi>{person.name}</bdi> : <span>{t('people.unnamed', { id: person.id })}</span>;
}
