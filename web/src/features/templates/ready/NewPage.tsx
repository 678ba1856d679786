import { Anchor, Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { later } from '../../../app/later';
import { useMay } from '../../../app/session';
import { Empty } from '../../../components/Empty';
import { Page } from '../../../components/Page';
import { Panel } from '../../../components/Panel';
import { BlankStart } from './BlankStart';
import { CopyStart } from './CopyStart';
import classes from './New.module.css';
import { ReadyStart } from './ReadyStart';
import { STARTS, type NewSearch } from './search';

const SentenceStart = later(() => import('./SentenceStart').then((file) => ({ default: file.SentenceStart })));

/** `/templates/new`: what the new template starts from. With the choice a draft begins, and opens. */
export function NewPage() {
  const { t } = useTranslation('template-new');
  const search = useSearch({ from: '/shell/templates/new' });
  const navigate = useNavigate({ from: '/templates/new' });
  const mayChange = useMay('marketer');
  const { data: writing } = $api.useQuery('get', '/api/v1/template-writing', {}, { staleTime: Infinity });
  const model = writing?.model;
  const back = (
    <Anchor component={Link} to="/templates">
      {t('back')}
    </Anchor>
  );
  if (!mayChange) {
    return (
      <Page title={t('title')}>
        <Empty
          action={
            <Button component={Link} to="/templates" variant="default">
              {t('back')}
            </Button>
          }
        >
          {t('readOnly')}
        </Empty>
      </Page>
    );
  }
  const from = search.from === 'sentence' && writing && !model ? 'blank' : (search.from ?? 'blank');
  const show = (wanted: NewSearch) => void navigate({ search: wanted, replace: true, resetScroll: false });
  return (
    <Page title={t('title')} lead={t('lead')} actions={back}>
      <nav className={classes.starts} aria-label={t('starts.label')}>
        {STARTS.filter((start) => start !== 'sentence' || model).map((start) => (
          <Link
            key={start}
            to="/templates/new"
            search={start === 'blank' ? {} : { from: start }}
            className={classes.start}
            activeOptions={{ exact: true }}
            aria-current={start === from ? 'page' : undefined}
          >
            <strong>{t(`starts.${start}`)}</strong>
            <span>{t(`starts.${start}Hint`)}</span>
          </Link>
        ))}
      </nav>
      <Panel title={t(`${from}.title`)}>
        {from === 'blank' && <BlankStart />}
        <Suspense fallback={null}>{from === 'sentence' && model && <SentenceStart model={model} />}</Suspense>
        {from === 'ready' && <ReadyStart search={search} onSearch={show} />}
        {from === 'copy' && <CopyStart search={search} onSearch={show} />}
      </Panel>
    </Page>
  );
}
