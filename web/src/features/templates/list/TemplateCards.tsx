import { Group } from '@mantine/core';
import { CategoryBadge } from '../shared/CategoryBadge';
import { QualityBadge } from '../shared/QualityBadge';
import { categories, worstQuality } from '../shared/template';
import { Use } from '../shared/Use';
import { Approvals } from './Approvals';
import type { ListProps } from './list-props';
import { Problems } from './Problems';
import { RowMenu } from './RowMenu';
import { RowName } from './RowName';
import classes from './TemplateCards.module.css';

/** The list on phones. */
export function TemplateCards({ templates, figures, onSteer }: ListProps) {
  return (
    <ul className={classes.list}>
      {templates.map((template) => (
        <li key={template.id} className={classes.card}>
          <div className={classes.head}>
            <RowName template={template} />
            <RowMenu template={template} onSteer={onSteer} />
          </div>
          <Approvals template={template} />
          <Problems template={template} />
          <Group gap={6}>
            {categories(template).map((category) => (
              <CategoryBadge key={category} category={category} />
            ))}
            <QualityBadge quality={worstQuality(template)} />
          </Group>
          <Use figures={figures?.get(template.id)} />
        </li>
      ))}
    </ul>
  );
}
