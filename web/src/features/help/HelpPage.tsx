import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { NotFound } from '../../app/shell/Broken';
import { Page } from '../../components/Page';
import { guideLink, guidePage, guidePicture } from './guide';
import classes from './HelpPage.module.css';

/** A heading's address, as on GitHub: small letters, dashes for spaces. */
function anchor(text: unknown): string {
  return String(text).toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').trim().replace(/\s+/g, '-');
}

const parts: Components = {
  h1: () => null, // the page's own title
  h2: ({ children }) => <h2 id={anchor(children)}>{children}</h2>,
  h3: ({ children }) => <h3 id={anchor(children)}>{children}</h3>,
  img: ({ src, alt }) => <img src={guidePicture(String(src))} alt={alt ?? ''} loading="lazy" />,
  table: ({ children }) => (
    <div className={classes.wide} tabIndex={0} role="group">
      <table>{children}</table>
    </div>
  ),
  a: ({ href = '', children }) => {
    const inside = guideLink(href);
    if (inside) {
      return (
        <Link to="/help/$page" params={{ page: inside.name }} hash={inside.part}>
          {children}
        </Link>
      );
    }
    return href.startsWith('#') || /^https?:/.test(href) || href.startsWith('/') ? <a href={href}>{children}</a> : <>{children}</>;
  },
};

/** The merchants' guide of the repository (docs/guide), inside the app: true for the version that runs. */
export function HelpPage() {
  const { t, i18n } = useTranslation('help');
  const { page } = useParams({ from: '/shell/help/$page' });
  const { data } = useSuspenseQuery({
    queryKey: ['guide', page, i18n.language],
    staleTime: Infinity,
    queryFn: () => guidePage(page === 'index' ? 'README' : page, i18n.language),
  });
  if (!data) return <NotFound />;
  const title = /^# (.+)$/m.exec(data.text)?.[1] ?? t('title');
  return (
    <Page
      title={title}
      lead={page === 'index' ? undefined : <Link to="/help/$page" params={{ page: 'index' }}>{t('contents')}</Link>}
    >
      <article className={classes.guide} dir={data.direction} lang={data.direction === 'rtl' ? 'ar' : 'en'}>
        <Markdown remarkPlugins={[remarkGfm]} components={parts}>
          {data.text}
        </Markdown>
      </article>
    </Page>
  );
}
