/** The test server's migrated, empty database; nobody connects to it, so that it can be copied. */
export const TEMPLATE = 'dondoc_template';
