/** What each file of a build may weigh at most, in bytes as shipped. A star stands for part of a name. */
export const BUDGET: Readonly<Record<string, number>> = {
  'manifest.json': 3_000,
  'background.js': 940_000,
  'content-scripts/article.js': 260_000,
  'content-scripts/unasked.js': 25_000,
  '*.html': 3_000,
  // The first-run page alone holds what reads a page; what the popup loads is under half of that.
  'chunks/welcome-*.js': 190_000,
  'chunks/*.js': 60_000,
  'assets/*.css': 20_000,
  'models/attribution.bin': 1_900_000,
  'models/kinds.bin': 370_000,
  'models/persons.bin': 200_000,
  'models/worthiness.bin': 160_000,
  'models/*.md': 3_000,
  '_locales/*/messages.json': 48_000,
  'icon/*.png': 5_000,
  'icon/icon.svg': 1_000,
};

const patternOf = (name: string): RegExp => {
  const parts = name.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('[^/]*')}$`);
};

/** The files that weigh more than they may, and those the budget does not know, each as a sentence. */
export const overBudget = (
  sizes: ReadonlyMap<string, number>,
  budget: Readonly<Record<string, number>>,
): readonly string[] => {
  const rules = Object.entries(budget).map(([name, most]) => ({ pattern: patternOf(name), most }));
  return [...sizes].flatMap(([file, size]) => {
    const rule = rules.find(({ pattern }) => pattern.test(file));
    if (!rule) return [`${file} (${size} bytes) has no budget`];
    return size > rule.most
      ? [`${file} has ${size} bytes, ${size - rule.most} more than its budget of ${rule.most}`]
      : [];
  });
};
