/** The header by which every GraphQL answer names the code it was made by, as the feed does in `code`. */
export const CODE_HEADER = 'alianza-code';
