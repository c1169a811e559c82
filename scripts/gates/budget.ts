/** What each file of a build may weigh at most, in bytes as shipped. A star stands for part of a name. */
export const BUDGET: Readonly<Record<string, number>> = {
  'manifest.json': 3_000,
  'background.js': 430_000,
  'content-scripts/article.js': 200_000,
  'models/attribution.bin': 3_650_000,
  'models/kinds.bin': 200_000,
  'models/worthiness.bin': 160_000,
  'models/*.md': 3_000,
  'popup.html': 2_000,
  'chunks/popup-*.js': 120_000,
  'assets/popup-*.css': 20_000,
  '_locales/*/messages.json': 20_000,
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
