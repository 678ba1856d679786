import { $api } from '../../../../api/client';
import type { MediaFile } from '../../../../components/media/media-rules';
import { useWizard } from '../wizard/context';

/** The file of an id that WhatsApp knows it by. */
export function useMediaFiles(): (mediaId: string | undefined) => MediaFile | undefined {
  const { settings, template } = useWizard();
  const wanted = template?.variables.some((variable) => variable.kind === 'media') ?? false;
  const { data } = $api.useQuery(
    'get',
    '/api/v1/media',
    { params: { query: { sender: settings.sender, limit: 100 } } },
    { enabled: wanted && Boolean(settings.sender), staleTime: 60_000 },
  );
  return (mediaId) => (mediaId ? data?.items.find((file) => file.mediaId === mediaId) : undefined);
}
