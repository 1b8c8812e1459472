type Referred = { code: string; document: { reference: string } | null };

/** What a directive is called: the paper's number, or the code where there is no paper. */
export const referenceOf = ({ document, code }: Referred): string => document?.reference ?? code;
