const policyWords =
  /javascript|terms of use|privacy policy|cookie policy|uses cookies|use of cookies|use cookies/i;

/**
 * The line rules of the C4 corpus: a line stays that ends like a sentence, has three words or more, and speaks
 * neither of JavaScript nor of policies. Its rules about whole pages are left out.
 */
export const c4Rules = (text: string): string =>
  text
    .split("\n")
    .filter(
      (line) =>
        /[.?!"']$/.test(line) &&
        !line.endsWith("...") &&
        line.split(/\s+/).length >= 3 &&
        !policyWords.test(line),
    )
    .join("\n");
