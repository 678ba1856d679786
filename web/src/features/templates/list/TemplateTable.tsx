import { Group, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CategoryBadge } from '../shared/CategoryBadge';
import { QualityBadge } from '../shared/QualityBadge';
import { categories, worstQuality } from '../shared/template';
import { Use } from '../shared/Use';
import { Approvals } from './Approvals';
import type { ListProps } from './list-props';
import { Problems } from './Problems';
import { RowMenu } from './RowMenu';
import { RowName } from './RowName';
import classes from './TemplateTable.module.css';

/** The list on wide screens. */
export function TemplateTable({ templates, figures, onSteer }: ListProps) {
  const { t } = useTranslation('templates');
  return (
    <div className={classes.scroll}>
      <table aria-label={t('title')}>
        <thead>
          <tr>
            <th>{t('columns.name')}</th>
            <th>{t('columns.category')}</th>
            <th>{t('columns.approval')}</th>
            <th>{t('columns.quality')}</th>
            <th>{t('columns.use')}</th>
            <th>
              <VisuallyHidden>{t('columns.menu')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {templates.map((template) => (
            <tr key={template.id}>
              <td className={classes.name}>
                <RowName template={template} />
              </td>
              <td>
                <Group gap={6}>
                  {categories(template).map((category) => (
                    <CategoryBadge key={category} category={category} />
                  ))}
                </Group>
              </td>
              <td>
                <Approvals template={template} />
                <Problems template={template} />
              </td>
              <td>{worstQuality(template) === 'unknown' ? <span aria-label={t('quality.unknown')}>–</span> : <QualityBadge quality={worstQuality(template)} />}</td>
              <td>
                <Use figures={figures?.get(template.id)} />
              </td>
              <td>
                <RowMenu template={template} onSteer={onSteer} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
