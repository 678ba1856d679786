import { $api } from '../../../../api/client';
import type { MediaFile } from '../../../../components/media/media-rules';
import { useBuilder } from '../page/context';

/** The file of an id in the media library. */
export function useFiles(): (id: string | undefined) => MediaFile | undefined {
  const { sender, version } = useBuilder();
  const wanted = [version, ...(version.cards ?? [])].some(({ header }) => header?.file);
  const { data } = $api.useQuery(
    'get',
    '/api/v1/media',
    { params: { query: { sender: sender?.id, limit: 100 } } },
    { enabled: wanted && Boolean(sender), staleTime: 60_000 },
  );
  return (id) => (id ? data?.items.find((file) => file.id === id) : undefined);
}

export const fileAddress = (id: string) => `/api/v1/media/${id}/content`;
