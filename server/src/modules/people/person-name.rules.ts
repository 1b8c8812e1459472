/** Characters of a person's name. */
export const MAX_NAME_CHARS = 200;
