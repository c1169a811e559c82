import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** A button that unfolds what is in it. Escape, a click elsewhere and focus that leaves fold it again. */
export const Menu = (props: { readonly label: string; readonly children: ComponentChildren }) => {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const fold = (event: Event) => {
      if (event.target instanceof Node && menu.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', fold);
    document.addEventListener('focusin', fold);
    return () => {
      document.removeEventListener('pointerdown', fold);
      document.removeEventListener('focusin', fold);
    };
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // The browser would close the whole popup.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="menu" ref={menu} role="presentation" onKeyDown={onKeyDown}>
      <button
        type="button"
        class="quiet square"
        ref={button}
        aria-expanded={isOpen}
        aria-controls="menu"
        aria-label={props.label}
        title={props.label}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      <div id="menu" class="menu-body" hidden={!isOpen}>
        {isOpen && props.children}
      </div>
    </div>
  );
};
