/** The item at an index that may be outside of the list, which plain indexing does not say in its type. */
export const itemAt = <T>(items: ArrayLike<T>, index: number): T | undefined => items[index];
