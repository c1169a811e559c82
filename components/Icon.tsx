/** The drawings that stand beside words on buttons; 16 by 16, in the colour of the text. */
const DRAWINGS = {
  show: 'M8 1v3M8 12v3M1 8h3M12 8h3M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
  note: 'M3 13l.6-2.8L11 2.8l2.200 2.200-7.400 7.400L3 13M9.500 4.300l2.200 2.200',
  copy: 'M5.500 5.500h8v8h-8zM2.500 10.500v-8h8',
  save: 'M8 2v8M4.500 7L8 10.500 11.500 7M2.500 13.500h11',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9a4.500 4.500 0 1 0 0-9M10.300 10.300L14 14',
  filter: 'M2 4h12M4.500 8h7M6.500 12h3',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  marksShown:
    'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8M8 6.200a1.800 1.800 0 1 0 0 3.600a1.800 1.800 0 1 0 0-3.600',
  marksHidden: 'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8M2.500 13.500l11-11',
} as const;

/** A drawing that says nothing of its own: the words are in the button. */
export const Icon = ({ name }: { readonly name: keyof typeof DRAWINGS }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={DRAWINGS[name]} />
  </svg>
);
