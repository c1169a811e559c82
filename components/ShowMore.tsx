import { sayCount } from '../lib/catalogue.ts';
import { useSay } from './say-context.ts';

/** So many of a list are drawn at once; the rest on demand, so that a page of thousands opens as fast as one of ten. */
export const STEP = 40;

/** The button at the end of a list of which not all is drawn. Nothing where none is left. */
export const ShowMore = ({ left, onMore }: { readonly left: number; readonly onMore: () => void }) => {
  const say = useSay();
  if (left <= 0) return null;
  return (
    <div class="more">
      <button type="button" onClick={onMore}>
        {sayCount(say, 'show_more', left)}
      </button>
    </div>
  );
};
