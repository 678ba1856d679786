/** The first field with an error gets the focus, once it shows. */
export function focusFirstError(within: HTMLElement | null = document.querySelector('main')) {
  requestAnimationFrame(() => within?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
