import { expect, it } from 'vitest';
import type { DraftContent } from '../model/content';
import { Editor } from './Editor';

const content: DraftContent = { name: 'eid', category: 'utility', parameterFormat: 'named', ttlSeconds: 60, variants: [] };

it('tells every change to whoever saves, undone ones too', () => {
  const saved: DraftContent[] = [];
  const editor = new Editor(content, (one) => saved.push(one), () => 0);
  editor.change('name', (design) => ({ ...design, name: 'e' }));
  editor.change('name', (design) => ({ ...design, name: 'el' }));
  expect(editor.now()).toMatchObject({ design: { name: 'el' }, canUndo: true, canRedo: false });
  editor.undo();
  expect(editor.now()).toMatchObject({ design: { name: 'eid' }, canUndo: false, canRedo: true });
  editor.undo();
  expect(saved.map(({ name }) => name)).toEqual(['e', 'el', 'eid']);
  expect(editor.now().touched).toEqual(new Set(['name']));
});

it('begins anew with the version of somebody else, without saving it', () => {
  const saved: DraftContent[] = [];
  const editor = new Editor(content, (one) => saved.push(one));
  editor.replace({ ...content, name: 'theirs' });
  expect(editor.now()).toMatchObject({ design: { name: 'theirs' }, canUndo: false });
  expect(saved).toEqual([]);
});
