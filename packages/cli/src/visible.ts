/** Text without the control characters that would move a terminal's cursor or change its colours; runs of them and of white space are one space. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
export const visible = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ");
