/**
 * The code of a letter inside a string, whatever that is made of.
 *
 * Names are slices, joined from pieces or words of the lexicon, and the engine keeps each in another way. A loop that
 * meets them all looks the method up at every letter, unless it asks here: this is compiled when the lexicon is built.
 */
export const codeAt = (text: string, at: number): number => text.charCodeAt(at);
