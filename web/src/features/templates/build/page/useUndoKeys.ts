import { useEffect } from 'react';
import type { Editor } from '../draft/Editor';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) for the whole template, in place of the browser's own steps within one field. */
export function useUndoKeys(editor: Editor, on: boolean) {
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('[aria-modal="true"]')) return;
      const key = event.key.toLowerCase();
      const step = event.code === 'KeyZ' || key === 'z' ? (event.shiftKey ? editor.redo : editor.undo) : key === 'y' ? editor.redo : undefined;
      if (!step) return;
      event.preventDefault();
      step();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [editor, on]);
}
