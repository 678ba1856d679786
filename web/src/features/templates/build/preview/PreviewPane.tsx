import { SegmentedControl, Switch, useComputedColorScheme } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import { useWorkspace } from '../../../../app/session';
import { Message } from '../../../../components/message/Message';
import { Phone } from '../../../../components/message/Phone';
import { useBuilder } from '../page/context';
import { useMessage } from './useMessage';
import { usePeople } from './usePeople';
import classes from './Preview.module.css';

const People = later(() => import('./People').then((file) => ({ default: file.People })));

/** The open language on a phone: light or dark, wide or narrow, with samples or for real people. */
export function PreviewPane() {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const { name } = useWorkspace();
  const { sender } = useBuilder();
  const own = useComputedColorScheme('light');
  const [scheme, setScheme] = useState<'light' | 'dark'>();
  const [device, setDevice] = useState<'ios' | 'android'>('ios');
  const [longNames, setLongNames] = useState(false);
  const [real, setReal] = useState(false);
  const [person, setPerson] = useState(0);
  const people = usePeople(real);
  const at = people.people.length ? person % people.people.length : 0;
  const preview = people.previews?.find(({ contact }) => contact === people.people[at]?.id)?.preview;
  const message = useMessage(longNames, preview);
  return (
    <div className={classes.pane}>
      <div className={classes.choices}>
        <SegmentedControl
          size="sm"
          aria-label={t('preview.scheme')}
          value={scheme ?? own}
          onChange={(value) => setScheme(value as 'light' | 'dark')}
          data={[{ value: 'light', label: t('preview.light') }, { value: 'dark', label: t('preview.dark') }]}
        />
        <SegmentedControl
          size="sm"
          aria-label={t('preview.device')}
          value={device}
          onChange={(value) => setDevice(value as 'ios' | 'android')}
          data={[{ value: 'ios', label: 'iOS' }, { value: 'android', label: 'Android' }]}
        />
      </div>
      <Phone sender={sender?.verifiedName ?? sender?.name ?? name} busy={people.busy} scheme={scheme} device={device}>
        <Message message={message} time={fmt.time(new Date())} />
      </Phone>
      <Switch size="sm" label={t('preview.longNames')} checked={longNames} disabled={real} onChange={({ currentTarget }) => setLongNames(currentTarget.checked)} />
      <Switch size="sm" label={t('preview.real')} checked={real} onChange={({ currentTarget }) => setReal(currentTarget.checked)} />
      <Suspense fallback={null}>
        {real && <People people={people} at={at} skipped={preview?.skipped?.reason} language={preview?.language} onPerson={setPerson} />}
      </Suspense>
    </div>
  );
}
