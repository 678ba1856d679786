/** The button that moved something follows it; at an end, the other direction takes the focus. */
export function focusMove(place: string, to: number, direction: 'up' | 'down') {
  requestAnimationFrame(() => {
    const find = (way: string) => document.querySelector<HTMLButtonElement>(`[data-move="${CSS.escape(`${place}.${to}.${way}`)}"]`);
    const wanted = find(direction);
    (wanted?.disabled ? find(direction === 'up' ? 'down' : 'up') : wanted)?.focus();
  });
}
