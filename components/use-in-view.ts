import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A reference for an item of a list, which is scrolled into view when it becomes the one that the reader went to. */
export const useInView = (isChosen: boolean): RefObject<HTMLLIElement | null> => {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return item;
};
