import type { Schemas } from '../../../api/client';
import type { Template } from '../shared/template';

export type Steering = 'edit' | 'copy' | 'remove';

export interface RowMenuProps {
  template: Template;
  onSteer: (steering: Steering, template: Template) => void;
}

/** What the table and the cards show, and what can be done there. */
export interface ListProps extends Omit<RowMenuProps, 'template'> {
  templates: Template[];
  /** By template; they come after the list. */
  figures?: Map<string, Schemas['TemplateFiguresFigures']>;
}
