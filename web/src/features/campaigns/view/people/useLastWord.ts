import { useFmt } from '../../../../app/fmt';
import type { Message } from './usePeople';

/** When something was last heard of a message. */
export function lastHeard(message: Message): string | undefined {
  const { acceptedAt, sentAt, deliveredAt, readAt, failedAt, repliedAt } = message;
  return [acceptedAt, sentAt, deliveredAt, readAt, failedAt, repliedAt]
    .filter((at) => at !== undefined)
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}

export function useLastWord() {
  const fmt = useFmt();
  return (message: Message) => {
    const at = lastHeard(message);
    return at === undefined ? '' : fmt.moment(at);
  };
}
