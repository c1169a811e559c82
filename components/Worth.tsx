import { WORTH_WORDS, worthDots } from './claim-words.ts';
import { useSay } from './say-context.ts';

/** How worth a check a claim is: five dots to see, a sentence to hear and on hover. */
export const Worth = ({ checkWorthiness }: { readonly checkWorthiness: number }) => {
  const say = useSay();
  const dots = worthDots(checkWorthiness);
  const words = say(WORTH_WORDS[dots - 1] ?? 'worth_1');
  return (
    <span class="worth" role="img" aria-label={words} title={words}>
      {WORTH_WORDS.map((id, place) => (
        <span key={id} class={place < dots ? 'dot full' : 'dot'} />
      ))}
    </span>
  );
};
