import type { Schemas } from '../../../api/client';

type AlarmKind = Schemas['AlarmKind'];

/** The gravest first. */
export const KINDS: AlarmKind[] = [
  'sender_held', 'payment_problem', 'webhooks_silent', 'budget_reached', 'campaign_held', 'guarded_start_held',
  'template_unusable', 'quality_fell', 'budget_near', 'approval_asked', 'campaign_finished',
];

export interface AlarmDraft {
  emailKinds: AlarmKind[];
  webhookKinds: AlarmKind[];
  recipients: string[];
  webhookUrl: string;
}

/** In one order, so that the same choice reads the same. */
const inOrder = (kinds: AlarmKind[]) => KINDS.filter((kind) => kinds.includes(kind));

export function draftOf({ emailKinds, webhookKinds, recipients, webhookUrl }: Schemas['AlarmSettingsView']): AlarmDraft {
  return {
    emailKinds: inOrder(emailKinds),
    webhookKinds: inOrder(webhookKinds),
    recipients: recipients.toSorted(),
    webhookUrl: webhookUrl ?? '',
  };
}

export function changeOf({ webhookUrl, ...rest }: AlarmDraft): Schemas['AlarmSettingsChange'] {
  return { ...rest, ...(webhookUrl.trim() && { webhookUrl: webhookUrl.trim() }) };
}

export function toggled<T extends string>(list: T[], one: T, on: boolean, order: (list: T[]) => T[] = (all) => all.toSorted()): T[] {
  return order(on ? [...list, one] : list.filter((other) => other !== one));
}

export const toggledKind = (list: AlarmKind[], kind: AlarmKind, on: boolean) => toggled(list, kind, on, inOrder);
