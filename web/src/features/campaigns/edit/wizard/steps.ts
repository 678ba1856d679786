import type { Schemas } from '../../../../api/client';
import type { CampaignSettings } from '../draft/campaign';

export const STEPS = ['template', 'content', 'audience', 'schedule', 'review'] as const;

export type Step = (typeof STEPS)[number];

export const isStep = (word: string): word is Step => (STEPS as readonly string[]).includes(word);

export const stepAfter = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) + 1];

export const stepBefore = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1];

/** Whether a step holds all that a launch needs of it. */
export function isDone(step: Step, settings: CampaignSettings, template?: Schemas['TemplateDetails']): boolean {
  switch (step) {
    case 'template':
      return Boolean(settings.sender && settings.template);
    case 'content':
      return Boolean(template?.variables.every((one) => !one.required || settings.mapping.variables[one.key]));
    case 'audience':
      return Boolean(settings.audience);
    case 'schedule':
      return Boolean(settings.audience && settings.template);
    case 'review':
      return false;
  }
}

const AT: Record<Schemas['LaunchProblemCode'], Step> = {
  no_sender: 'template',
  no_such_sender: 'template',
  no_template: 'template',
  no_such_template: 'template',
  template_of_another_account: 'template',
  template_not_ready: 'content',
  media_of_another_number: 'content',
  media_expired: 'content',
  no_audience: 'audience',
  no_such_list: 'audience',
  nobody_to_send_to: 'audience',
  start_in_the_past: 'schedule',
  start_too_far_ahead: 'schedule',
  offer_ends_before_start: 'schedule',
};

/** Where a problem of the preflight is mended. */
export const stepOf = (code: Schemas['LaunchProblemCode']): Step => AT[code] ?? 'template';
