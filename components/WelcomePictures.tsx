import type { ComponentChildren } from 'preact';
import { useSay } from './say-context.ts';

const Lines = (props: { readonly x: number; readonly y: number; readonly widths: readonly number[] }) => (
  <>
    {props.widths.map((width, at) => (
      <rect key={at} class="ink-soft" x={props.x} y={props.y + at * 13} width={width} height="5" rx="2.5" />
    ))}
  </>
);

const Picture = (props: { readonly title: string; readonly text: string; readonly children: ComponentChildren }) => (
  <li>
    <svg viewBox="0 0 240 140" role="img" aria-label={props.text}>
      {props.children}
    </svg>
    <h2>{props.title}</h2>
    <p>{props.text}</p>
  </li>
);

/** What the product does, in three pictures, each with the words that say the same. */
export const WelcomePictures = () => {
  const say = useSay();
  return (
    <ol class="pictures">
      <Picture title={say('welcome_marks_title')} text={say('welcome_marks')}>
        <rect class="sheet-of-paper" x="34" y="14" width="172" height="140" rx="4" />
        <rect class="ink" x="48" y="28" width="120" height="8" rx="3" />
        <Lines x={48} y={50} widths={[140, 144, 144, 132, 144, 90]} />
        <rect class="official-line" x="48" y="58" width="62" height="2.500" />
        <rect class="marked" x="112" y="60" width="80" height="11" rx="2" />
        <rect class="marked" x="48" y="73" width="144" height="11" rx="2" />
        <rect class="official-line" x="100" y="110" width="70" height="2.500" />
      </Picture>
      <Picture title={say('welcome_who_title')} text={say('welcome_who')}>
        <Lines x={24} y={34} widths={[90, 84, 90, 60]} />
        <rect class="marked" x="22" y="44" width="94" height="11" rx="2" />
        <path class="thread" d="M116 50 C130 50 126 40 138 40" />
        <rect class="sheet-of-paper" x="138" y="22" width="86" height="92" rx="6" />
        <circle class="official-face" cx="154" cy="40" r="8" />
        <rect class="ink" x="168" y="34" width="44" height="5" rx="2.500" />
        <rect class="ink-soft" x="168" y="43" width="34" height="4" rx="2" />
        <Lines x={148} y={60} widths={[66, 58, 64, 30]} />
      </Picture>
      <Picture title={say('welcome_notes_title')} text={say('welcome_notes')}>
        <rect class="sheet-of-paper" x="24" y="18" width="192" height="104" rx="6" />
        <rect class="note-line" x="24" y="32" width="4" height="34" />
        <Lines x={40} y={36} widths={[120, 150, 90]} />
        <path class="thread" d="M40 92h40M40 104h70" />
        <circle class="status-shape" cx="190" cy="96" r="9" />
        <path class="status-full" d="M190 87a9 9 0 0 1 9 9h-9z" />
      </Picture>
    </ol>
  );
};
