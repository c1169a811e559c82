import { useState } from 'preact/hooks';
import type { OfficialProps } from './OfficialItem.tsx';
import { OtherPersons } from './OtherPersons.tsx';
import { useSay } from './say-context.ts';

/** Goes through the places where the article names the official, and shows each in the page. */
export const MentionSteps = ({ model, official }: Pick<OfficialProps, 'model' | 'official'>) => {
  const say = useSay();
  const { mentions, name } = official;
  const [at, setAt] = useState<number | null>(null);
  const count = mentions.length;
  const step = (by: 1 | -1) => {
    const next = at === null ? (by === 1 ? 0 : count - 1) : (at + by + count) % count;
    const mention = mentions[next];
    if (mention === undefined) return;
    setAt(next);
    void model.show(mention);
  };
  return (
    <>
      <p class="steps">
        <button
          type="button"
          aria-label={say('mention_previous', name)}
          title={say('mention_previous', name)}
          onClick={() => step(-1)}
        >
          ‹
        </button>
        <button
          type="button"
          aria-label={say('mention_next', name)}
          title={say('mention_next', name)}
          onClick={() => step(1)}
        >
          ›
        </button>
        <span role="status">
          {at === null
            ? say('mention_none', String(count))
            : say('mention_at', String(Math.min(at + 1, count)), String(count))}
        </span>
      </p>
      <OtherPersons mention={at === null ? undefined : mentions[at]} />
    </>
  );
};
