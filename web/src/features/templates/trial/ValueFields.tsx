import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../app/later';
import type { MediaGroup } from '../../../components/media/media-rules';
import type { Variant } from '../shared/template';
import { placeOf } from '../view/places';
import { askedOf, type Values } from './values';

const MediaLibrary = later(() => import('../../../components/media/MediaLibrary').then((file) => ({ default: file.MediaLibrary })));

interface ValueFieldsProps {
  variant: Variant;
  /** Whose files can be chosen. */
  sender?: string;
  values: Values;
  onValue: (key: string, value: string) => void;
}

/** One field for each variable. */
export function ValueFields({ variant, sender, values, onValue }: ValueFieldsProps) {
  const { t } = useTranslation('template-trial');
  const [files, setFiles] = useState<Record<string, string>>({});
  const [choosing, setChoosing] = useState<string>();
  const labelOf = (key: string) => {
    const { card, part, button, name } = placeOf(key);
    const place = [card !== undefined && t('template-view:place.card', { n: card }), t(`template-view:place.${part}`, { n: button })];
    return [...place.filter(Boolean), name].filter(Boolean).join(' · ');
  };
  return (
    <>
      {askedOf(variant).map(({ key, kind }) =>
        kind === 'media' ? (
          <Group key={key} justify="space-between">
            <div>
              <Text size="sm" fw={500}>{labelOf(key)}</Text>
              <Text size="xs" c="dimmed" dir="auto">{files[key] ?? t('noFile')}</Text>
            </div>
            <Button variant="default" disabled={!sender} leftSection={<IconPhotoPlus size={18} aria-hidden />} onClick={() => setChoosing(key)}>
              {t('chooseFile')}
            </Button>
          </Group>
        ) : (
          <TextInput
            key={key}
            label={<bdi>{labelOf(key)}</bdi>}
            dir="auto"
            value={values[key] ?? ''}
            onChange={({ currentTarget: { value } }) => onValue(key, value)}
          />
        ),
      )}
      <Suspense fallback={null}>
        {choosing && sender && (
          <MediaLibrary
            group={choosing.split('.').at(-1) as MediaGroup}
            sender={sender}
            chosen={values[choosing]}
            onClose={() => setChoosing(undefined)}
            onChoose={({ mediaId, fileName }) => {
              onValue(choosing, mediaId);
              setFiles((before) => ({ ...before, [choosing]: fileName }));
              setChoosing(undefined);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
