/** A word without its commonest endings, so that the forms of a verb mostly come out alike ("denies", "denied": "deny"). Expects lower case. */
export const stem = (word: string): string => {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return word;
  return word
    .replace(/(?<=..)ies$/u, 'y')
    .replace(/(?<![isu])s$/u, '')
    .replace(/(?<=..)ied$/u, 'y')
    .replace(/(?<=[aeiouy].*)(?:(?<=...)ed|(?<=...)ing)$/u, '')
    .replace(/(?<=....)ly$/u, '')
    .replace(/(?<=([^aeiou]))\1$/u, '')
    .replace(/[ei]$/u, '');
};
