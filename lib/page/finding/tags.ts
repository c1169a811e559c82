/** Elements whose text is never part of what is read. */
export const UNREAD = new Set(
  (
    'script style noscript template svg math iframe frame object embed applet video audio canvas map ' +
    'select datalist button input textarea progress meter rp rt rtc head title link meta'
  ).split(' '),
);

/** Elements that hold a document of its own. */
export const FRAME = /^i?frame$/u;

/** Elements that stand within a line of text; every other known element starts a block of its own. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q rb ruby ' +
    's samp slot small source span strike strong sub sup time track tt u var wbr'
  ).split(' '),
);

/** Headings by name. */
export const HEADING = /^h[1-6]$/u;
