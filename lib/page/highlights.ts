import type { Layer } from '../messages.ts';
import { USUAL_SETTINGS } from '../settings.ts';
import { createDocumentMarks, type Marks } from './document-marks.ts';
import { documentOf, viewOf } from './dom.ts';
import type { Look } from './mark-style.ts';

/** Marks in a page, and in those of its frames and shadow trees that may be read. */
export function createMarks(first: Look = USUAL_SETTINGS): Marks {
  const places = new Map<Document, Marks>();
  let shown: 'shown' | 'hidden' = 'shown';
  let look = first;

  const marksIn = (place: Document): Marks | null => {
    const view = viewOf(place);
    const known = places.get(place);
    if (view === null) places.delete(place);
    if (view === null || known) return known ?? null;
    const marks = createDocumentMarks(view, look);
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
    setLook(next) {
      look = next;
      for (const marks of everywhere()) marks.setLook(next);
    },
    remove() {
      for (const marks of everywhere()) marks.remove();
      places.clear();
    },
  };
}
