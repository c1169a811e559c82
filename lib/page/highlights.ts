import type { Layer } from '../messages.ts';
import { createDocumentMarks, type Marks } from './document-marks.ts';
import { documentOf, viewOf } from './dom.ts';

/** Marks in a page, and in those of its frames and shadow trees that may be read. */
export function createMarks(): Marks {
  const places = new Map<Document, Marks>();
  let shown: 'shown' | 'hidden' = 'shown';

  const marksIn = (place: Document): Marks | null => {
    const view = viewOf(place);
    const known = places.get(place);
    if (view === null) places.delete(place);
    if (view === null || known) return known ?? null;
    const marks = createDocumentMarks(view);
    marks.setVisible(shown);
    places.set(place, marks);
    return marks;
  };

  /** The marks of each document that is still there. */
  const everywhere = (): readonly Marks[] => [...places.keys()].flatMap((place) => marksIn(place) ?? []);

  return {
    paint(layer: Layer, ranges: readonly Range[]) {
      const byDocument = Map.groupBy(ranges, ({ startContainer }) => documentOf(startContainer));
      for (const place of new Set([...places.keys(), ...byDocument.keys()])) {
        marksIn(place)?.paint(layer, byDocument.get(place) ?? []);
      }
    },
    setVisible(visible) {
      shown = visible;
      for (const marks of everywhere()) marks.setVisible(visible);
    },
    remove() {
      for (const marks of everywhere()) marks.remove();
      places.clear();
    },
  };
}
