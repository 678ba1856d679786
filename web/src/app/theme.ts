import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const crest: MantineColorsTuple = [
  '#fff4ee', '#fce5d8', '#f7c9b0', '#f1aa84', '#eb8e5f', '#dd7341', '#c85c2d', '#b2471d', '#943a17', '#742e13',
];
const palm: MantineColorsTuple = [
  '#e8f8f1', '#d2eee1', '#a5dec5', '#73cca6', '#4abd8c', '#2aa874', '#138a5c', '#0b724b', '#085c3c', '#06462e',
];
const ink: MantineColorsTuple = [
  '#f8f6f3', '#efebe5', '#ddd6cc', '#c2b9ac', '#9d9386', '#7a7066', '#574f47', '#3a342e', '#26211c', '#1b1611',
];
/** Mantine draws dark surfaces from this: ours are warm. 0 text … 4 lines, 5 and 6 controls, 7 page. */
const dark: MantineColorsTuple = [
  '#ece7e0', '#d9d1c6', '#aca49a', '#8d857b', '#35302a', '#2e2924', '#262219', '#141210', '#100e0c', '#0b0a08',
];

/** What lies over the page is a card, with a heading. */
const SHEET = { content: { background: 'var(--card)' }, header: { background: 'var(--card)' }, title: { fontWeight: 600 } };

export const theme = createTheme({
  colors: { crest, palm, ink, dark },
  primaryColor: 'crest',
  primaryShade: 7,
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: "'Inter Variable', 'IBM Plex Sans Arabic', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace",
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.75rem', lineHeight: '1.3' }, h2: { fontSize: '1.0625rem', lineHeight: '1.4' } },
  },
  components: {
    ActionIcon: { defaultProps: { size: 36 } },
    // Its <header> would be a second banner of the page.
    Modal: { defaultProps: { centered: true, radius: 'lg', attributes: { header: { role: 'none' } } }, styles: SHEET },
    Drawer: { defaultProps: { attributes: { header: { role: 'none' } } }, styles: SHEET },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } },
    Skeleton: { defaultProps: { 'aria-hidden': true } },
    Badge: { styles: { root: { textTransform: 'none', fontWeight: 600 } } },
  },
});

export const variables: CSSVariablesResolver = () => ({
  variables: { '--input-asterisk-color': 'var(--error-text)' },
  light: {
    '--mantine-color-body': '#f8f6f3',
    '--mantine-color-text': '#1b1611',
    '--mantine-color-dimmed': '#6a6158',
    '--mantine-color-placeholder': '#756c63',
    '--mantine-color-error': '#b4232f',
    '--mantine-color-default': '#ffffff',
    '--mantine-color-default-hover': '#f8f6f3',
    '--mantine-color-default-border': '#cfc6ba',
    '--mantine-color-anchor': '#9a3c16',
    '--mantine-color-crest-light-color': '#742e13',
    '--mantine-color-palm-light-color': '#06462e',
    '--mantine-color-gray-light-color': '#343a40',
    '--mantine-color-indigo-light-color': '#2b3f9e',
    '--mantine-color-orange-light-color': '#8a3a08',
    '--mantine-color-red-light-color': '#8f1d27',
    '--mantine-color-yellow-light-color': '#6b4a00',
  },
  dark: {
    '--mantine-color-body': '#141210',
    '--mantine-color-text': '#ece7e0',
    '--mantine-color-dimmed': '#aca49a',
    '--mantine-color-placeholder': '#9d958b',
    '--mantine-color-error': '#ff8a8a',
    '--mantine-color-default': '#1f1c18',
    '--mantine-color-default-hover': '#2a2621',
    '--mantine-color-default-border': '#4d463e',
    '--mantine-color-anchor': '#f1aa84',
    '--mantine-color-crest-light-color': '#f7c9b0',
    '--mantine-color-palm-light-color': '#a5dec5',
    '--mantine-color-gray-light-color': '#d9d1c6',
    '--mantine-color-indigo-light-color': '#bac8ff',
    '--mantine-color-orange-light-color': '#ffd8a8',
    '--mantine-color-red-light-color': '#ffc9c9',
    '--mantine-color-yellow-light-color': '#ffec99',
  },
});
