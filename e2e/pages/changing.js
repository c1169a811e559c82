// What the pages that change have in common: articles to show, and what puts them into the page. The tests call
// `go`, `put`, `prepend` and the like by hand, so that nothing happens before they look.

// oxlint-disable-next-line no-unused-vars -- for the pages that load this file.
const ARTICLES = {
  lamps: {
    title: 'Lamps of the harbor wall to burn all night',
    paragraphs: [
      'Mayor Edda Lund said on Monday that the lamps of the harbor wall would burn all night from the first of October, after two boats had run onto the stones in a single week.',
      'The lamps will cost the town 310,000 crowns a year, according to a report by the harbor office, which had asked for them nine years ago and was told to wait.',
      '“Nobody should have to find this wall with their keel,” Lund said. The owner of one of the boats, Piet Amsel, told the council that he had taken the wall for a cloud.',
    ],
  },
  ferry: {
    title: 'Night ferry to the islands gets a second boat',
    paragraphs: [
      'The night ferry to the outer islands is to have a second boat by spring, Transport Minister Ragna Holm announced on Wednesday, ending eleven years of single sailings.',
      'Holm said the boat had been bought from a line that gave up its own route, and that it would carry 140 passengers and twelve cars, or a great many sheep.',
      'Islanders welcomed the news with care. “We were promised a boat in my mother’s time,” said Jorun Vik, who keeps the shop on the farthest island. “I will believe it when it blows its horn.”',
    ],
  },
};

const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

// oxlint-disable-next-line no-unused-vars -- for the pages that load this file.
const articleOf = ({ title, paragraphs }) => {
  const article = element('article', '');
  article.append(element('h1', title), ...paragraphs.map((words) => element('p', words)));
  return article;
};
