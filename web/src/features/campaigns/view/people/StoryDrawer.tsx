import '@mantine/core/styles/Drawer.css';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Side } from '../../../../components/Side';
import { PeoplePending } from './PeoplePending';
import { PersonName } from './PersonName';
import { Story } from './Story';

interface StoryDrawerProps {
  id: string;
  address: string;
  onClose: () => void;
}

/** The story of one message, beside the list it was opened from. */
export function StoryDrawer({ id, address, onClose }: StoryDrawerProps) {
  const { t, i18n } = useTranslation('campaign-view');
  const story = $api.useQuery('get', '/api/v1/campaigns/{id}/messages/{address}', {
    params: { path: { id, address }, query: { lang: i18n.language } },
  });
  return (
    <Side
      onClose={onClose}
      position="right"
      size="lg"
      title={story.data ? <PersonName person={story.data.message.contact} /> : t('story.title')}
    >
      {story.error && (
        <ErrorBox title={t('story.failed')} problem={story.error} onRetry={() => void story.refetch()} />
      )}
      {story.isPending && <PeoplePending />}
      {story.data && <Story id={id} story={story.data} onChanged={() => void story.refetch()} />}
    </Side>
  );
}
