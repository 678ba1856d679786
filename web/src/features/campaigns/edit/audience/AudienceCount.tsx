import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import type { Audience } from './people';
import classes from './Audience.module.css';

/** How many people an audience names now; the old count stays, dimmed, while the new one is counted. */
export function AudienceCount({ audience }: { audience: Audience | undefined }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const wanted = JSON.stringify(audience);
  const [asked] = useDebouncedValue(wanted, 350);
  const count = useQuery({
    queryKey: ['audience-count', asked],
    enabled: Boolean(asked),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    queryFn: async () => (await api.POST('/api/v1/audiences/count', { body: JSON.parse(asked!) as Audience })).data!.contacts,
  });
  if (!audience || count.data === undefined) {
    return <span role="status">{count.isError ? t('audience.notCounted') : ''}</span>;
  }
  return (
    <span className={classes.count} role="status" aria-busy={count.isFetching || asked !== wanted}>
      <strong className="num">{fmt.number(count.data)}</strong> {t('audience.people', { count: count.data })}
    </span>
  );
}
