import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { EditsLeft } from '../shared/EditsLeft';
import type { Variant } from '../shared/template';
import { placeOf } from './places';
import classes from './View.module.css';

export function Facts({ shown }: { shown: Variant }) {
  const { t } = useTranslation('template-view');
  const fmt = useFmt();
  const { variant } = shown;
  // What nobody has to fill, such as what a reply button tells one's systems, is left out.
  const variables = shown.variables.filter(({ required }) => required);
  const ttl = shown.ttlSeconds;
  const facts: [string, ReactNode][] = [
    ['variables', variables.length === 0 ? t('facts.noVariables') : <Variables of={variables} />],
    ['ttl', ttl && (ttl > 0 ? fmt.length(ttl) : t('facts.longestTtl'))],
    ['edits', shown.edits && <Suspense fallback="…"><EditsLeft edits={shown.edits} /></Suspense>],
    ['previous', variant.previousCategory && t(`templates:category.${variant.previousCategory}`)],
    ['synced', fmt.ago(variant.syncedAt, new Date())],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(`facts.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Each with its place. */
function Variables({ of }: { of: Variant['variables'] }) {
  const { t } = useTranslation('template-view');
  return (
    <ul className={classes.variables}>
      {of.map(({ key }) => {
        const { card, part, button, name } = placeOf(key);
        return (
          <li key={key}>
            {card !== undefined && `${t('place.card', { n: card })} · `}
            {t(`place.${part}`, { n: button })} {name && <code dir="ltr">{name}</code>}
          </li>
        );
      })}
    </ul>
  );
}
